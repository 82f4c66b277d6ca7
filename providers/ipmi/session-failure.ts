import { abortFailure } from '../aborted-call.ts';
import type { Effect, ProviderError, ProviderErrorCode, RetryAdvice } from '../provider-error.ts';
import type { Target } from '../target.ts';
import { failure } from './failure.ts';
import type { Run } from './ipmitool.ts';

/** Why there was no session, of those reasons that lead to more than an error. */
export type Refused = 'cipher-suite' | 'credential';

type Reason = readonly [pattern: RegExp, meaning: readonly [ProviderErrorCode, RetryAdvice], said: string];

/**
 * What ipmitool says of sessions that a BMC did not open. The words after the colon are those of the RMCP+ status codes
 * (IPMI 2.0, table 13-15).
 */
const REASONS: readonly Reason[] = [
  [/insufficient resources/, ['SESSION_LIMIT', 'backoff'], 'has no free session'],
  [
    /unauthorized role|invalid role/,
    ['AUTH_FAILED', 'operator'],
    'does not give this user the privilege that was asked for',
  ],
  [/Address lookup .* failed/, ['UNREACHABLE', 'backoff'], 'cannot be reached: there is no such host'],
];

const CIPHER_SUITE = /open session response message : (invalid|no matching|no cipher suite)/;

/** RAKP messages prove the password to both sides: a wrong one is known by the code that it leads to (section 13.31). */
const CREDENTIAL =
  /RAKP 2 HMAC is invalid|unauthorized name|invalid name length|unauthorized GUID|invalid integrity check value/;

/** Shown once a session is open: ipmitool asks then for what it needs itself, and sends requests after that. */
const OPEN = /Get HPM\.x Capabilities|Get Device ID command failed|Running Get VSO Capabilities|RAW REQ/;

const NONE = /Unable to establish IPMI v2|Could not open socket/;

/** Which refusal it is where it is one of the two; undefined where the session was opened, or was not for other reasons. */
export function refusedBy({ end, err }: Run): Refused | undefined {
  if (end !== 'exited' || !NONE.test(err)) return undefined;
  if (CREDENTIAL.test(err)) return 'credential';
  return CIPHER_SUITE.test(err) ? 'cipher-suite' : undefined;
}

/** The error of a run that is no session, or not a whole one; undefined where it is one. */
export function sessionFailure(
  target: Target,
  { end, err }: Run,
  writes: boolean,
): ProviderError | undefined {
  const isOpen = OPEN.test(err);
  const effect: Effect = writes && isOpen ? 'unknown' : 'none';
  switch (end) {
    case 'missing':
      return failure(
        target,
        ['PROVIDER_UNAVAILABLE', 'operator'],
        'none',
        'cannot be asked: this machine has no ipmitool; install it (Debian: ipmitool)',
      );
    case 'cancelled':
      return abortFailure(undefined, target.id, effect);
    case 'huge':
      return failure(target, ['BAD_ANSWER', 'backoff'], effect, 'answered beyond every bound');
    case 'timeout':
      return isOpen
        ? failure(target, ['TIMEOUT', 'backoff'], effect, 'did not answer in time')
        : failure(
            target,
            ['UNREACHABLE', 'backoff'],
            'none',
            'cannot be reached: it opened no session in time',
          );
    case 'exited': {
      if (!NONE.test(err)) return undefined;
      const [, meaning, said] = REASONS.find(([pattern]) => pattern.test(err)) ?? UNKNOWN;
      return failure(target, meaning, 'none', said);
    }
  }
}

/** What ipmitool says of consoles that a BMC did not open (completion codes of Activate Payload, IPMI 2.0, section 24.1). */
const CONSOLE_REASONS: readonly Reason[] = [
  [
    /already active on another session/,
    ['BUSY', 'backoff'],
    'has its serial console open in another session, and has one alone; it is free once that ends (ipmitool sol deactivate)',
  ],
  [/activation limit reached/, ['SESSION_LIMIT', 'backoff'], 'has no further session for a serial console'],
  [/SOL payload (type )?disabled/, ['UNSUPPORTED', 'operator'], 'has its serial console (SOL) switched off'],
  [
    /cannot activate SOL payload with/,
    ['UNSUPPORTED', 'operator'],
    'opens no serial console with the encryption of this cipher suite; name another one in cipherSuites',
  ],
  [
    /requests SOL session on different port/,
    ['UNSUPPORTED', 'operator'],
    'wants its serial console at another UDP port than its other sessions, which ipmitool does not serve; reach it without a translation of ports',
  ],
  [/No response activating/, ['TIMEOUT', 'backoff'], 'did not open its serial console in time'],
  [
    /Error activating SOL payload: Insufficient privilege/,
    ['AUTH_FAILED', 'operator'],
    'does not give this user the serial console',
  ],
];

/** The error of a console that was not opened. */
export function consoleFailure(target: Target, run: Run): ProviderError {
  const failed = sessionFailure(target, run, false);
  if (failed !== undefined) return failed;
  const found = CONSOLE_REASONS.find(([pattern]) => pattern.test(run.err));
  if (found !== undefined) return failure(target, found[1], 'none', found[2]);
  const last = run.err.trimEnd().split('\n').at(-1) ?? '';
  return failure(
    target,
    ['NOT_READY', 'backoff'],
    'none',
    `did not open its serial console: ${last.slice(0, 200)}`,
  );
}

const UNKNOWN: Reason = [
  /^/,
  ['UNREACHABLE', 'backoff'],
  'cannot be reached: it answers no request for a session',
];
