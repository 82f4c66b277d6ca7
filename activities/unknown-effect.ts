import { activityInfo, ApplicationFailure } from '@temporalio/activity';

/**
 * Does work that changes something, once in each attempt. What an attempt says of its own effect does not count for those
 * before it: a worker may have died after it had changed something.
 */
export async function changingOnce<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw activityInfo().attempt > 1 ? withUnknownEffect(error) : error;
  }
}

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
