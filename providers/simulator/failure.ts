import { z } from 'zod';
import { ProviderError, type Effect, type ProviderErrorInit } from '../provider-error.ts';

/** A request as errors describe it. */
export interface Asked {
  /** Our id of the server. */
  readonly target: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
}

type Meaning = Pick<ProviderErrorInit, 'code' | 'retry'>;

/** Nothing was sent: there was no connection to send it over. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** What each refusal means; any other below 500 is an argument that will never be right. */
const MEANINGS: Readonly<Record<number, Meaning>> = {
  401: { code: 'AUTH_FAILED', retry: 'operator' },
  404: { code: 'NOT_FOUND', retry: 'operator' },
  405: { code: 'UNSUPPORTED', retry: 'never' },
  412: { code: 'PRECONDITION_FAILED', retry: 'backoff' },
  423: { code: 'ACCOUNT_LOCKED', retry: 'operator' },
  429: { code: 'RATE_LIMITED', retry: 'backoff' },
};

const refusalSchema = z.object({ error: z.object({ message: z.string() }) });

/** The error for an answer that is a refusal. */
export function refusalFailure(
  asked: Asked,
  status: number,
  retryAfter: string | undefined,
  body: unknown,
): ProviderError {
  const said = refusalSchema.safeParse(body).data?.error.message;
  const { code, retry } = MEANINGS[status] ?? otherMeaning(status);
  const seconds = Number(retryAfter);
  return new ProviderError(
    `${asked.method} ${asked.path} was refused with HTTP ${status}${said === undefined ? '' : `: ${said}`}`,
    {
      code,
      retry: retry === 'backoff' && seconds > 0 ? { afterMs: seconds * 1_000 } : retry,
      // A refusal has done nothing; a failure may have.
      effect: status < 500 || status === 503 ? 'none' : lostEffect(asked),
      target: asked.target,
      vendor: { status },
    },
  );
}

function otherMeaning(status: number): Meaning {
  if (status >= 500) return { code: 'BUSY', retry: 'backoff' };
  if (status >= 400) return { code: 'INVALID_ARGUMENT', retry: 'never' };
  return { code: 'BAD_ANSWER', retry: 'backoff' };
}

/** The error for an answer that is not one. */
export function badAnswer(asked: Asked): ProviderError {
  return new ProviderError(`${asked.method} ${asked.path} was answered with what a simulator never says`, {
    code: 'BAD_ANSWER',
    retry: 'backoff',
    effect: lostEffect(asked),
    target: asked.target,
  });
}

/** The error for a request that got no answer, or none that is HTTP. */
export function wireFailure(asked: Asked, error: unknown): ProviderError {
  const { name, code } = namesOf(error);
  if (name === 'HTTPParserError' || code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return badAnswer(asked);
  const late = name === 'TimeoutError' || /^UND_ERR_(HEADERS|BODY)_TIMEOUT$/.test(code);
  return new ProviderError(
    `${asked.method} ${asked.path} got no answer${late ? ' in time' : ` (${code || name})`}`,
    {
      code: late ? 'TIMEOUT' : 'UNREACHABLE',
      retry: 'backoff',
      effect: NEVER_SENT.has(code) ? 'none' : lostEffect(asked),
      target: asked.target,
      cause: causeOf(error),
    },
  );
}

/** The same error, reporting that the effect is there already. */
export function withEffect(error: unknown, effect: Effect): unknown {
  if (!(error instanceof ProviderError)) return error;
  const { message, code, retry, target, vendor, cause } = error;
  return new ProviderError(message, { code, retry, effect, target, vendor, cause });
}

/** What a request without its answer may have done. */
export function lostEffect({ method }: Asked): Effect {
  return method === 'GET' ? 'none' : 'unknown';
}

/** undici puts what it sent and got on some of its errors; only name, code and message go on. */
function causeOf(error: unknown): Error {
  const { name, code } = namesOf(error);
  return Object.assign(new Error(error instanceof Error ? error.message : 'unknown failure'), { name, code });
}

function namesOf(error: unknown): { name: string; code: string } {
  if (!(error instanceof Error)) return { name: '', code: '' };
  return { name: error.name, code: 'code' in error && typeof error.code === 'string' ? error.code : '' };
}
