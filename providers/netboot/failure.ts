import { z } from 'zod';
import { abortFailure } from '../aborted-call.ts';
import { ProviderError, type ProviderErrorInit } from '../provider-error.ts';

const TARGET = 'boot service';

/** Nothing was sent: there was no connection to send it over. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const refusalSchema = z.object({ error: z.object({ message: z.string() }) });

/** The error for a request that got no answer. Repeating it is safe: both calls name the desired state, not an action. */
export function wireFailure(error: unknown, signal: AbortSignal): ProviderError {
  if (signal.aborted) return abortFailure(signal.reason, TARGET, 'unknown');
  const { name, code } = namesOf(error);
  if (name === 'TimeoutError' || code.endsWith('TIMEOUT')) {
    return failure(
      'The boot service did not answer in time',
      { code: 'TIMEOUT', retry: 'backoff', effect: 'unknown' },
      error,
    );
  }
  if (name === 'HTTPParserError' || code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return badAnswer();
  return failure(
    `The boot service is not reachable (${code || name})`,
    { code: 'UNREACHABLE', retry: 'backoff', effect: NEVER_SENT.has(code) ? 'none' : 'unknown' },
    error,
  );
}

/** The error for an answer that refuses. */
export function refusalFailure(status: number, retryAfter: string | undefined, body: unknown): ProviderError {
  const said = refusalSchema.safeParse(body).data?.error.message;
  const message = `The boot service refused with HTTP ${status}${said === undefined ? '' : `: ${said}`}`;
  return failure(message, { ...meaningOf(status, retryAfter), effect: 'none', vendor: { status } });
}

/** The error without a token: nothing was sent. */
export function tokenFailure(error: Error): ProviderError {
  return failure(error.message, { code: 'UNREACHABLE', retry: 'backoff', effect: 'none' });
}

/** The error for an answer that is not one. */
export function badAnswer(): ProviderError {
  const init = { code: 'BAD_ANSWER', retry: 'backoff', effect: 'unknown' } as const;
  return failure('Something else than the boot service answers at its address', init);
}

function meaningOf(
  status: number,
  retryAfter: string | undefined,
): Pick<ProviderErrorInit, 'code' | 'retry'> {
  const seconds = Number(retryAfter);
  const retry =
    Number.isFinite(seconds) && seconds > 0 ? { afterMs: Math.min(seconds, 60) * 1_000 } : 'backoff';
  if (status === 401 || status === 403) return { code: 'AUTH_FAILED', retry: 'operator' };
  // The other operation must end, or be ended, first.
  if (status === 409) return { code: 'CONFLICT', retry: 'operator' };
  if (status === 422) return { code: 'UNSUPPORTED', retry: 'never' };
  if (status === 429) return { code: 'RATE_LIMITED', retry };
  if (status >= 500) return { code: 'BUSY', retry };
  return { code: 'INVALID_ARGUMENT', retry: 'never' };
}

function failure(message: string, init: ProviderErrorInit, error?: unknown): ProviderError {
  return new ProviderError(message, { target: TARGET, cause: causeOf(error), ...init });
}

/** undici puts what it sent and got on some of its errors; only name, code and message go on. */
function causeOf(error: unknown): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  const { name, code } = namesOf(error);
  return Object.assign(new Error(error.message), { name, code });
}

function namesOf(error: unknown): { name: string; code: string } {
  if (!(error instanceof Error)) return { name: '', code: '' };
  return { name: error.name, code: 'code' in error && typeof error.code === 'string' ? error.code : '' };
}
