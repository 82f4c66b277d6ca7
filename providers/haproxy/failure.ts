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
