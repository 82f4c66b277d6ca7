import { ProviderError, type Effect, type ProviderErrorCode, type RetryAdvice } from '../provider-error.ts';
import type { Target } from '../target.ts';
import type { Command } from './commands.ts';

export function failure(
  { id, address }: Target,
  [code, retry]: readonly [ProviderErrorCode, RetryAdvice],
  effect: Effect,
  what: string,
): ProviderError {
  return new ProviderError(`the BMC at ${address} ${what}`, { code, retry, effect, target: id });
}

type Meaning = readonly [code: ProviderErrorCode, retry: RetryAdvice, effect?: Effect];

/** Completion codes of all commands (IPMI 2.0, table 5-2), and those of the boot options (sections 28.12, 28.13). */
const MEANINGS: Readonly<Record<number, Meaning>> = {
  0x80: ['UNSUPPORTED', 'never'],
  // Another party is setting them.
  0x81: ['PRECONDITION_FAILED', 'backoff'],
  0x82: ['UNSUPPORTED', 'never'],
  0xc1: ['UNSUPPORTED', 'never'],
  0xc2: ['UNSUPPORTED', 'never'],
  0xc3: ['TIMEOUT', 'backoff', 'unknown'],
  0xc9: ['UNSUPPORTED', 'never'],
  0xcb: ['NOT_FOUND', 'operator'],
  0xcc: ['UNSUPPORTED', 'never'],
  0xce: ['NOT_READY', 'backoff', 'unknown'],
  0xd0: ['NOT_READY', 'backoff'],
  0xd1: ['NOT_READY', 'backoff'],
  0xd2: ['NOT_READY', 'backoff'],
  0xd3: ['NOT_READY', 'backoff'],
  0xd4: ['AUTH_FAILED', 'operator'],
  // "Not supported in present state".
  0xd5: ['PRECONDITION_FAILED', 'backoff'],
  0xd6: ['UNSUPPORTED', 'operator'],
  0xff: ['NOT_READY', 'backoff', 'unknown'],
};

/** Node busy, out of resources, and "cannot execute duplicated request". */
const BUSY = new Set([0xc0, 0xc4, 0xcf]);

/** The error for a request that a BMC refused. */
export function refusal(
  target: Target,
  { name, writes }: Command,
  completion: number,
  busyMs: number,
): ProviderError {
  const [code, retry, effect = 'none']: Meaning = BUSY.has(completion)
    ? ['BUSY', { afterMs: busyMs }]
    : (MEANINGS[completion] ?? ['INVALID_ARGUMENT', 'never']);
  const shown = completion.toString(16).toUpperCase().padStart(2, '0');
  return failure(
    target,
    [code, retry],
    writes ? effect : 'none',
    `refused ${name} with completion code ${shown}h`,
  );
}

/** The same failure, of a call that had changed the target before. */
export function withEffect(error: unknown, effect: Effect): unknown {
  if (!(error instanceof ProviderError)) return error;
  const { code, retry, target, vendor, cause } = error;
  return new ProviderError(error.message, { code, retry, effect, target, vendor, cause });
}
