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

/** OpenSSL's words for a handshake that failed because one side is too old, or its keys are too short. */
const tooOld =
  /UNSUPPORTED_PROTOCOL|PROTOCOL_VERSION|VERSION_TOO_LOW|KEY_TOO_SMALL|MD_TOO_WEAK|LEGACY_SIGALG|LEGACY_RENEGOTIATION|NO_CIPHERS|NO_SHARED_CIPHER|HANDSHAKE_FAILURE|WRONG_SIGNATURE_TYPE|INSUFFICIENT_SECURITY/;

/** What answers is no TLS at all, e.g. plain HTTP. */
const noTls = /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST|UNKNOWN_PROTOCOL/;

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
  const handshake = handshakeFault(error);
  if (handshake !== null) {
    return new ProviderError(`${request.origin} ${handshake}`, {
      ...init,
      code: 'TLS_UNTRUSTED',
      retry: 'operator',
      effect: 'none',
    });
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

/** What is wrong with the TLS of a BMC, and what to set; null where it is something else. */
function handshakeFault(error: unknown): string | null {
  const message = error instanceof Error ? error.message : '';
  const code = codeOf(error);
  if (!/^(ERR_SSL_|EPROTO$)/.test(code)) return null;
  const reason = code === 'EPROTO' ? (/:SSL routines:[^:]*:([^:]+)/.exec(message)?.[1] ?? '') : code;
  const normalized = reason.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_');
  if (noTls.test(normalized))
    return `does not speak TLS on this port (${code}): is it another port, or plain HTTP?`;
  if (!tooOld.test(normalized)) return `ended the TLS handshake (${code})`;
  return `speaks TLS that is too old, or has too short a key (${code}): switch on TLS 1.2 there or update its firmware, else lower tlsMinVersion and tlsCiphers (DEFAULT@SECLEVEL=0) in the settings of the provider`;
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

/** undici's parser puts the raw bytes, headers included, on its errors; only name, code and message go on. */
function causeOf(error: unknown): Error {
  const { name, message } = error instanceof Error ? error : new Error('unknown failure');
  return Object.assign(new Error(message), { name, code: codeOf(error) });
}
