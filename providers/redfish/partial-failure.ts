import { ProviderError } from '../provider-error.ts';

/** Failures of one resource; any other is a failure of the BMC. */
const partial = new Set(['NOT_FOUND', 'UNSUPPORTED', 'INVALID_ARGUMENT', 'BAD_ANSWER', 'CONFLICT']);

/** Failures that one resource may have while the BMC is well. */
const passing = new Set(['BUSY', 'NOT_READY', 'RATE_LIMITED', 'TIMEOUT']);

/** Whether the failure is one of a single resource, which says nothing about the others. */
export function isPartial(error: unknown): error is ProviderError {
  if (!(error instanceof ProviderError)) return false;
  return partial.has(error.code) || error.vendor?.status === 500 || error.vendor?.status === 403;
}

/** Whether the BMC had no time for a resource, or did not answer in time. */
export function isPassing(error: unknown): error is ProviderError {
  return error instanceof ProviderError && passing.has(error.code) && !isPartial(error);
}
