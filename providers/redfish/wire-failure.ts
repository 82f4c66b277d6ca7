import type { Effect } from '../provider-error.ts';
import { ProviderError } from '../provider-error.ts';
import { pinMismatch } from './tls.ts';
import type { Request } from './request.ts';

/** Nothing was sent: there was no connection to send it over. */
const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
  'ETIMEDOUT',
]);

const resets = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_CLOSED', 'UND_ERR_DESTROYED']);

const slow = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);

/** OpenSSL's verification results, as Node names them, and ours. */
const untrusted =
  /^(CERT_|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_|ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)/;

export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

export function isReset(error: unknown): boolean {
  return resets.has(codeOf(error));
}

/** The error for a request that got no answer. */
export function wireFailure(error: unknown, request: Request): ProviderError {
  if (error instanceof ProviderError) return error;
  const code = codeOf(error);
  const effect: Effect = request.method === 'GET' ? 'none' : 'unknown';
  const what = `${request.method} ${request.path} at ${request.origin}`;
  const init = { target: request.target, cause: causeOf(error) };
  if (untrusted.test(code) || code === pinMismatch) {
    return new ProviderError(
      `the certificate of ${request.origin} is not trusted (${code}): give the CA that signed it, or pin its fingerprint`,
      { ...init, code: 'TLS_UNTRUSTED', retry: 'operator', effect: 'none' },
    );
  }
  if (neverSent.has(code)) {
    return new ProviderError(`${request.origin} is not reachable (${code})`, {
      ...init,
      code: 'UNREACHABLE',
      retry: 'backoff',
      effect: 'none',
    });
  }
  if (slow.has(code)) return timeoutOf(request, init.cause);
  if (isReset(error)) {
    return new ProviderError(`${what}: the connection was lost before the answer (${code})`, {
      ...init,
      code: 'UNREACHABLE',
      retry: 'backoff',
      effect,
    });
  }
  return new ProviderError(`${what}: the answer is not HTTP that we understand (${code || 'no code'})`, {
    ...init,
    code: 'BAD_ANSWER',
    retry: 'backoff',
    effect,
  });
}

export function timeoutOf(request: Request, cause?: unknown): ProviderError {
  return new ProviderError(
    `${request.method} ${request.path} at ${request.origin} was not answered in time`,
    {
      code: 'TIMEOUT',
      retry: 'backoff',
      effect: request.method === 'GET' ? 'none' : 'unknown',
      target: request.target,
      cause,
    },
  );
}

/** The caller's signal ended it: `TIMEOUT` when a deadline did, `CANCELLED` otherwise. */
export function abortFailure(reason: unknown, target: string, effect: Effect): ProviderError {
  const deadline = (reason as { name?: unknown } | null)?.name === 'TimeoutError';
  return new ProviderError(deadline ? 'the deadline of the call has passed' : 'the call was cancelled', {
    code: deadline ? 'TIMEOUT' : 'CANCELLED',
    retry: deadline ? 'backoff' : 'never',
    effect,
    target,
  });
}

/** undici's parser puts the raw bytes, headers included, on its errors; only name, code and message go on. */
function causeOf(error: unknown): Error {
  const { name, message } = error instanceof Error ? error : new Error('unknown failure');
  return Object.assign(new Error(message), { name, code: codeOf(error) });
}
