import { abortFailure } from '../aborted-call.ts';
import { ProviderError, type Effect, type ProviderErrorInit } from '../provider-error.ts';

/** Longest text of Kea that an error quotes. */
const LONGEST_TEXT = 500;

/** Codes of a connection that could not be opened: nothing was sent. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** A command, as errors describe it. */
export interface Asked {
  readonly url: string;
  readonly command: string;
  /** The effect that a command without an answer may have had. */
  readonly lostEffect: Effect;
}

/** The error for a command without an answer. */
export function wireFailure(error: unknown, { url, lostEffect }: Asked, signal: AbortSignal): ProviderError {
  if (signal.aborted) return abortFailure(signal.reason, url, lostEffect);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (nameOf(error) === 'TimeoutError' || (code.endsWith('TIMEOUT') && !NEVER_SENT.has(code)))
    return failure(url, `The control agent of Kea at ${url} did not answer in time`, {
      code: 'TIMEOUT',
      retry: 'backoff',
      effect: lostEffect,
    });
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE' || nameOf(error) === 'HTTPParserError')
    return badAnswer(url, lostEffect);
  return failure(url, `The control agent of Kea at ${url} is not reachable (${code || nameOf(error)})`, {
    code: 'UNREACHABLE',
    retry: 'backoff',
    effect: NEVER_SENT.has(code) ? 'none' : lostEffect,
  });
}

export function badAnswer(url: string, effect: Effect): ProviderError {
  const message = `Something else than the control agent of Kea answers at ${url}`;
  return failure(url, message, { code: 'BAD_ANSWER', retry: 'backoff', effect });
}

/** The error for an HTTP status other than 200. */
export function httpRefusal(status: number, { url, lostEffect }: Asked): ProviderError {
  if (status === 401 || status === 403)
    return failure(
      url,
      `The control agent of Kea at ${url} refuses the user or the password. Correct username and passwordFile`,
      {
        code: 'AUTH_FAILED',
        retry: 'operator',
        effect: 'none',
        vendor: { status },
      },
    );
  return badAnswer(url, lostEffect);
}

/** The error for a command that Kea refused; `text` is from Kea. */
export function commandRefusal(result: number, text: string, { url, command }: Asked): ProviderError {
  if (/forwarding socket is not configured/.test(text))
    return failure(url, `The control agent at ${url} has no DHCPv4 server (control-sockets.dhcp4)`, {
      code: 'NOT_FOUND',
      retry: 'operator',
      effect: 'none',
    });
  if (/unable to forward command/.test(text))
    return failure(url, `The DHCPv4 server behind the control agent at ${url} does not run`, {
      code: 'BUSY',
      retry: 'backoff',
      effect: 'none',
    });
  return failure(url, `Kea at ${url} refused ${command} (${result}): ${text.slice(0, LONGEST_TEXT)}`, {
    code: result === 2 ? 'UNSUPPORTED' : 'INVALID_ARGUMENT',
    retry: 'operator',
    effect: 'none',
  });
}

export function failure(url: string, message: string, init: ProviderErrorInit): ProviderError {
  return new ProviderError(message, { target: url, ...init });
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
