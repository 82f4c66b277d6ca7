import { activityInfo } from '@temporalio/activity';

/**
 * Names the effect of this activity: the same over all its attempts and workers, another for every other activity
 * and run. `part` distinguishes several effects of one activity.
 */
export function idempotencyKeyOf(part: string): string {
  const { workflowExecution, activityId } = activityInfo();
  return `${workflowExecution?.workflowId}/${workflowExecution?.runId}/${activityId}/${part}`;
}
