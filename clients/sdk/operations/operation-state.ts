import type { OperationDetailFragment } from '../generated/operations.ts';

/** An operation with its plan and steps, as a moment ago. */
export type OperationState = OperationDetailFragment;

/** Whether an operation has ended: it no longer changes. */
export function hasEnded({ state }: Pick<OperationState, 'state'>): boolean {
  return state === 'SUCCEEDED' || state === 'FAILED' || state === 'CANCELLED';
}
