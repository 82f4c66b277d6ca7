import { ProviderError, type Effect } from './provider-error.ts';

/** What the error says in each case. */
export interface AbortedWords {
  readonly late: string;
  readonly cancelled: string;
}

const WORDS: AbortedWords = {
  late: 'the deadline of the call has passed',
  cancelled: 'the call was cancelled',
};

/**
 * The error of a call that its signal ended: `TIMEOUT` where a deadline did, `CANCELLED` otherwise.
 * @param reason `reason` of the signal; `AbortSignal.timeout` gives a TimeoutError
 */
export function abortFailure(
  reason: unknown,
  target: string,
  effect: Effect,
  words: AbortedWords = WORDS,
): ProviderError {
  return isDeadline(reason)
    ? new ProviderError(words.late, { code: 'TIMEOUT', retry: 'backoff', effect, target })
    : new ProviderError(words.cancelled, { code: 'CANCELLED', retry: 'never', effect, target });
}

function isDeadline(reason: unknown): boolean {
  return reason instanceof Error && reason.name === 'TimeoutError';
}
