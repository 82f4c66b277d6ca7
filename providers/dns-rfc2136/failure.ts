import { abortFailure } from '../aborted-call.ts';
import { ProviderError, type ProviderErrorInit } from '../provider-error.ts';
import { ConnectionError } from './connection.ts';
import { RCODE } from './message.ts';
import { TSIG_ERROR } from './tsig.ts';

/** A request to the server, as errors describe it. */
export interface Asked {
  readonly server: string;
  readonly zone: string;
  readonly keyName: string;
  /** Whether it changes something. */
  readonly isUpdate: boolean;
}

/** The error for a request without an answer. Repeating is safe: updates have prerequisites. */
export function connectionFailure(error: unknown, asked: Asked, signal: AbortSignal): ProviderError {
  if (error instanceof ProviderError) return error;
  const sent = error instanceof ConnectionError ? error.sent : true;
  const effect = asked.isUpdate && sent ? 'unknown' : 'none';
  if (signal.aborted) return abortFailure(signal.reason, asked.server, effect);
  if (error instanceof RangeError)
    return badAnswer('The answer of the DNS server is not a DNS message', asked, effect);
  if (error instanceof ConnectionError && error.kind === 'timeout')
    return failure(`The DNS server ${asked.server} did not answer in time`, asked, {
      code: 'TIMEOUT',
      retry: 'backoff',
      effect,
    });
  const why = error instanceof Error ? error.message : String(error);
  return failure(`The DNS server ${asked.server} is not reachable: ${why}`, asked, {
    code: 'UNREACHABLE',
    retry: 'backoff',
    effect,
  });
}

export function badAnswer(
  message: string,
  asked: Asked,
  effect: ProviderErrorInit['effect'] = asked.isUpdate ? 'unknown' : 'none',
): ProviderError {
  return failure(message, asked, { code: 'BAD_ANSWER', retry: 'backoff', effect });
}

/** The error for a signature that the server did not accept (RFC 8945, section 5.2). */
export function signatureRefused(error: number, asked: Asked): ProviderError {
  const why =
    error === TSIG_ERROR.BADTIME
      ? `The clock of ${asked.server} differs from this one by more than five minutes. Set both by NTP`
      : error === TSIG_ERROR.BADKEY
        ? `${asked.server} has no TSIG key ${asked.keyName}. Add it there, or name the right key file`
        : `${asked.server} has another secret or algorithm for the TSIG key ${asked.keyName}. Use the same key file at both ends`;
  return failure(why, asked, { code: 'AUTH_FAILED', retry: 'operator', effect: 'none' });
}

/** The error for an answer with an error code, except for codes of prerequisites that do not hold. */
export function refused(rcode: number, asked: Asked): ProviderError {
  const { server, zone, keyName, isUpdate } = asked;
  switch (rcode) {
    case RCODE.REFUSED:
      return failure(
        isUpdate
          ? `${server} does not allow the TSIG key ${keyName} to change the zone ${zone}. Let its update-policy or allow-update allow A, AAAA, PTR and TXT records`
          : `${server} does not allow the TSIG key ${keyName} to read the zone ${zone}. Let its allow-query allow it`,
        asked,
        { code: 'AUTH_FAILED', retry: 'operator', effect: 'none' },
      );
    case RCODE.NOTAUTH:
    case RCODE.NOTZONE:
      return notServed(asked);
    case RCODE.SERVFAIL:
      return failure(`${server} failed to serve the zone ${zone} (SERVFAIL); see its log`, asked, {
        code: 'BUSY',
        retry: 'backoff',
        effect: 'none',
      });
    case RCODE.NOTIMP:
      return failure(`${server} does not accept dynamic updates (NOTIMP)`, asked, {
        code: 'UNSUPPORTED',
        retry: 'operator',
        effect: 'none',
      });
    default:
      return badAnswer(`${server} refused a request for the zone ${zone} with code ${rcode}`, asked, 'none');
  }
}

export function notServed({ server, zone, ...asked }: Asked): ProviderError {
  return failure(
    `${server} is not the primary server of the zone ${zone}. Add the zone there, or correct the zones in the settings`,
    { server, zone, ...asked },
    { code: 'NOT_FOUND', retry: 'operator', effect: 'none' },
  );
}

export function failure(message: string, { server }: Asked, init: ProviderErrorInit): ProviderError {
  return new ProviderError(message, { target: server, ...init });
}
