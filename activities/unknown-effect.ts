import { ApplicationFailure } from '@temporalio/activity';

/**
 * The failure without the statement that nothing was changed, so that its step is undone: the statement is about the call that
 * failed, and other calls of the activity, or attempts before it, may have changed something.
 */
export function withUnknownEffect(error: unknown): unknown {
  if (!(error instanceof ApplicationFailure)) return error;
  const [first, ...others] = error.details ?? [];
  if (typeof first !== 'object' || first === null || !('effect' in first) || first.effect !== 'none')
    return error;
  const { message, type, nonRetryable, nextRetryDelay, cause } = error;
  return ApplicationFailure.create({
    message,
    nonRetryable: nonRetryable ?? false,
    details: [{ ...first, effect: 'unknown' }, ...others],
    ...(typeof type === 'string' && { type }),
    ...(nextRetryDelay !== undefined && nextRetryDelay !== null && { nextRetryDelay }),
    ...(cause !== undefined && { cause }),
  });
}
