import {
  ServiceError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure, WorkflowNotFoundError } from '@temporalio/common';
import { describeError } from '#platform/errors/describe-error.ts';

/** The outcome of an Update sent to an operation's workflow. */
export type UpdateOutcome =
  | { readonly kind: 'accepted' }
  /** Its validator refused; nothing changed. `refusal` is one of the contract's where both sides have the same version. */
  | { readonly kind: 'refused'; readonly refusal: string; readonly message: string }
  /** No workflow has this id: it has not started yet. */
  | { readonly kind: 'absent' }
  /** No answer in time: Temporal or every worker is unavailable, and the Update may or may not have arrived. */
  | { readonly kind: 'unavailable'; readonly reason: string };

/** What an error of the client says of the Update, or undefined when the workflow is closed or was never there. */
export function outcomeOfError(error: unknown): UpdateOutcome | undefined {
  if (error instanceof WorkflowUpdateFailedError) return outcomeOfFailure(error.cause ?? error);
  if (error instanceof WorkflowNotFoundError) return undefined;
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || error instanceof ServiceError) {
    return { kind: 'unavailable', reason: describeError(error) };
  }
  throw error;
}

/** https://docs.temporal.io/encyclopedia/workflow-message-passing: the Update was taken, then the workflow ended. */
const TAKEN_THEN_ENDED = 'AcceptedUpdateCompletedWorkflow';

function outcomeOfFailure(failure: Error): UpdateOutcome {
  const type = failure instanceof ApplicationFailure ? failure.type : undefined;
  if (type === TAKEN_THEN_ENDED) return { kind: 'accepted' };
  return { kind: 'refused', refusal: type ?? 'REFUSED', message: failure.message };
}
