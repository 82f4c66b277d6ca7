import { ProviderError, type Effect, type ProviderErrorCode } from '../provider-error.ts';
import type { RetryAdvice } from '../provider-error.ts';

/** What went wrong, and whether HAProxy was changed. */
export interface FailureInit {
  readonly code: ProviderErrorCode;
  readonly retry: RetryAdvice;
  readonly effect: Effect;
  readonly cause?: unknown;
}

export function failure(socket: string, message: string, init: FailureInit): ProviderError {
  return new ProviderError(message, { target: socket, ...init });
}

/** A configuration that HAProxy cannot have, refused before anything is sent or written. */
export function refusal(
  socket: string,
  message: string,
  code: 'INVALID_ARGUMENT' | 'UNSUPPORTED' | 'CONFLICT',
): ProviderError {
  return failure(socket, message, { code, retry: 'operator', effect: 'none' });
}

/** The failure of a call whose signal was aborted: cancelled, or at its deadline. */
export function abortFailure(socket: string, { reason }: AbortSignal, effect: Effect): ProviderError {
  const isLate = reason instanceof Error && reason.name === 'TimeoutError';
  return failure(socket, isLate ? 'The deadline of the call has passed' : 'The call was cancelled', {
    code: isLate ? 'TIMEOUT' : 'CANCELLED',
    retry: isLate ? 'backoff' : 'never',
    effect,
  });
}
