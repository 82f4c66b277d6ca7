import { describeError } from '#platform/errors/describe-error.ts';
import { ProviderError, type Effect, type ProviderErrorCode, type RetryAdvice } from '../provider-error.ts';
import type { Target } from '../target.ts';

/** A failure of the connection; a request that was sent may have had its effect. */
export function wireFailure(
  code: 'UNREACHABLE' | 'TIMEOUT' | 'BAD_ANSWER',
  { id, address }: Target,
  effect: Effect,
  why: unknown,
): ProviderError {
  const said = {
    UNREACHABLE: 'cannot be reached',
    TIMEOUT: 'did not answer in time',
    BAD_ANSWER: 'answered',
  };
  return new ProviderError(`the switch at ${address} ${said[code]}: ${describeError(why)}`, {
    code,
    retry: code === 'BAD_ANSWER' ? 'operator' : 'backoff',
    effect,
    target: id,
    cause: why,
  });
}

/** A call that is refused before anything is sent. */
export function refusal(
  { id }: Pick<Target, 'id'>,
  code: 'NOT_FOUND' | 'INVALID_ARGUMENT' | 'UNSUPPORTED' | 'CONFLICT',
  message: string,
): ProviderError {
  return new ProviderError(message, { code, retry: 'never', effect: 'none', target: id });
}

/** Longest reason of a switch that an error quotes. */
const LONGEST_REASON = 500;

/** An error of a transaction (RFC 7047, section 4.1.3), of which nothing was committed. */
export interface TransactionError {
  readonly error: string;
  readonly details?: string | undefined;
}

/** What the errors of RFC 7047 mean; `timed out` is that of a `wait` whose condition did not hold. */
const MEANINGS: Readonly<Record<string, readonly [ProviderErrorCode, RetryAdvice]>> = {
  'timed out': ['PRECONDITION_FAILED', 'backoff'],
  'resources exhausted': ['NOT_READY', 'backoff'],
  'I/O error': ['NOT_READY', 'backoff'],
  'not owner': ['NOT_READY', 'backoff'],
  'permission error': ['AUTH_FAILED', 'operator'],
};

export function transactionFailure(
  { id, address }: Target,
  { error, details }: TransactionError,
): ProviderError {
  const [code, retry] = MEANINGS[error] ?? ['CONFLICT', 'operator'];
  const why = (details === undefined ? error : `${error} (${details})`).slice(0, LONGEST_REASON);
  return new ProviderError(`the switch at ${address} refused the change: ${why}`, {
    code,
    retry,
    effect: 'none',
    target: id,
  });
}
