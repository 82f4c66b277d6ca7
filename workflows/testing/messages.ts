import { WorkflowUpdateFailedError, type WorkflowHandle } from '@temporalio/client';
import { vi } from 'vitest';
import { CANCEL, DECIDE, type CancelInput, type DecisionInput } from '#contracts/operations/messages.ts';
import type { World } from './world.ts';

/** Decides on the operation's plan as a person with the role, unless one is given; returns the refusal's type, or null. */
export async function decide(
  handle: WorkflowHandle,
  input: Partial<DecisionInput> = {},
): Promise<string | null> {
  const decision: DecisionInput = {
    planHash: `plan of ${handle.workflowId}`,
    decision: 'APPROVE',
    approver: 'bob',
    reason: 'it fits',
    ...input,
  };
  return await refusalOf(async () => await handle.executeUpdate(DECIDE, { args: [decision] }));
}

/** Cancels the operation; returns the refusal's type, or null. */
export async function cancel(handle: WorkflowHandle, reason = 'changed my mind'): Promise<string | null> {
  const input: CancelInput = { requestedBy: 'bob', reason };
  return await refusalOf(async () => await handle.executeUpdate(CANCEL, { args: [input] }));
}

async function refusalOf(update: () => Promise<unknown>): Promise<string | null> {
  try {
    await update();
    return null;
  } catch (error) {
    if (!(error instanceof WorkflowUpdateFailedError)) throw error;
    const { cause } = error;
    return cause !== undefined && 'type' in cause ? String(cause.type) : String(cause);
  }
}

/** Resolves once the operation has begun the step. */
export async function reaches(world: World, { workflowId }: WorkflowHandle, step: string): Promise<void> {
  await vi.waitFor(
    () => {
      if (!world.stepsOf(workflowId).includes(step)) throw new Error(`${workflowId} has not reached ${step}`);
    },
    { timeout: 30_000, interval: 20 },
  );
}

/** Resolves once the operation waits in the step for a machine. */
export async function waitsIn(world: World, { workflowId }: WorkflowHandle, step: string): Promise<void> {
  await vi.waitFor(
    () => {
      const wait = `${step} WAITING`;
      if (!world.reported.some(({ operationId, what }) => operationId === workflowId && what === wait))
        throw new Error(`${workflowId} does not wait in ${step}`);
    },
    { timeout: 30_000, interval: 20 },
  );
}

/** Resolves once the operation waits for an approval: its timer runs. */
export async function waitsForApproval(handle: WorkflowHandle): Promise<void> {
  await vi.waitFor(
    async () => {
      const { events } = await handle.fetchHistory();
      if (!(events ?? []).some((event) => (event.timerStartedEventAttributes ?? null) !== null))
        throw new Error(`${handle.workflowId} does not wait for an approval`);
    },
    { timeout: 30_000, interval: 50 },
  );
}
