import { ApplicationFailure, patched } from '@temporalio/workflow';
import { NOT_HELD } from '#contracts/operations/operation.ts';
import { activitiesFor, type AnyState, type OperationRun } from './operation-run.ts';

const CALL = { step: 'hold', phase: 'PLANNING', undoing: false } as const;

/**
 * The first act of every operation. A request can arrive again long after its operation has ended: once Temporal has
 * forgotten the workflow and the stream delivers the event again, or because a person resets the workflow. Then its
 * subject no longer names the operation, and nothing may be done in its name.
 */
export async function requireHold<State extends AnyState>(
  run: Pick<OperationRun<State>, 'plan' | 'state' | 'isTogether' | 'hasClearNames'>,
  by: 'SUBJECT' | 'ANY',
): Promise<void> {
  // Operations that began before the check existed have no place for it in their histories.
  if (!run.isTogether && !patched('hold-first')) return;
  const title = 'Make sure that the operation is still under way on record';
  if (await activitiesFor(run, { ...CALL, title }).graph.isHeld({ by })) return;
  const { operationId, subject } = run.state.request;
  throw ApplicationFailure.nonRetryable(
    `${subject.id} does not name the operation ${operationId}: it has ended before, or was never accepted. Nothing was done. Ask for a new operation.`,
    NOT_HELD,
  );
}

/** Whether a failure is that of `requireHold`. */
export function isRefusedHold(error: unknown): boolean {
  return error instanceof ApplicationFailure && error.type === NOT_HELD;
}

/**
 * Whether there is anything to undo. A workflow that was reset into its middle skips the first act; what its
 * operation once took may be in other hands.
 */
export async function holdsAnything<State extends AnyState>(run: OperationRun<State>): Promise<boolean> {
  if (!patched('hold-before-undo')) return true;
  const title = 'See whether the operation holds anything';
  const { graph } = activitiesFor(run, { ...CALL, phase: 'UNDOING', undoing: true, title });
  try {
    return await graph.isHeld({ by: 'ANY' });
  } catch {
    // Undoing what is not held is refused step by step; leaving what is held would block it.
    return true;
  }
}
