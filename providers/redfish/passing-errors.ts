import { ProviderError } from '../provider-error.ts';

/** What passes on its own while a target is changing state: reads may fail so for a while. */
const passing = new Set([
  'UNREACHABLE',
  'TIMEOUT',
  'RATE_LIMITED',
  'BUSY',
  'NOT_READY',
  'BAD_ANSWER',
  'SESSION_LIMIT',
]);

/** Whether waiting and reading again may help. */
export function maySettle(error: unknown): error is ProviderError {
  return error instanceof ProviderError && passing.has(error.code);
}

/** Nothing is left unobserved for longer, whatever the target asks for. */
const longestPauseMs = 60_000;

/** How long the target asks to be left alone, or `otherwise`. */
export function askedPause(error: ProviderError, otherwise: number): number {
  if (typeof error.retry !== 'object') return otherwise;
  return Math.min(Math.max(error.retry.afterMs, otherwise), longestPauseMs);
}

/** The same error, reporting that the effect may be, or is, there already. */
export function withEffect(error: ProviderError, effect: ProviderError['effect']): ProviderError {
  const { message, code, retry, target, vendor, cause } = error;
  return new ProviderError(message, { code, retry, effect, target, vendor, cause });
}
