import type { WorkflowHandle } from '@temporalio/client';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { cancel } from '#workflows/testing/messages.ts';
import { startWorkflows, type Ended, type WorkflowFixture } from '#workflows/testing/workflow-fixture.ts';

const OPERATIONS = 100;
const AT_A_TIME = 10;

/**
 * Cancellations at any moment, on the server that production has: workflows have been known to hang when one arrives
 * together with other events (temporalio/sdk-typescript#1580, #1866).
 */
test(`${OPERATIONS} provisions that are cancelled at random moments all end, and leave nothing`, async () => {
  const workflows = await startWorkflows({ time: 'passes', servers: OPERATIONS });
  try {
    const { world } = workflows;
    const numbers = Array.from({ length: OPERATIONS }, (_, index) => index);
    const ends = new Map<string, Ended>();
    await Promise.all(
      Array.from({ length: AT_A_TIME }, async () => {
        for (let number = numbers.shift(); number !== undefined; number = numbers.shift()) {
          const operation = await beginAndCancel(workflows, number);
          ends.set(operation.workflowId, await workflows.end(operation));
        }
      }),
    );
    expect([...ends.values()].filter(({ status }) => status === 'FAILED')).toEqual([]);
    const cancelled = [...ends].filter(([, { status }]) => status === 'CANCELLED').map(([id]) => id);
    expect(cancelled.length).toBeGreaterThan(OPERATIONS / 4);
    expect(world.servers.filter(({ operationId }) => operationId !== null)).toEqual([]);
    expect(world.bootEntries.size).toBe(0);
    // An address and a server for each that was too far to be cancelled, and for no other.
    expect(world.addresses.size).toBe(OPERATIONS - cancelled.length);
    expect(world.servers.filter(({ state }) => state === 'IN_USE')).toHaveLength(
      OPERATIONS - cancelled.length,
    );
    for (const id of cancelled) expect(world.ends.get(id)).toMatchObject({ outcome: 'CANCELLED' });
  } finally {
    await workflows.stop();
  }
}, 300_000);

/** Every third is cancelled in Temporal itself, every third waits for a machine that never reports. */
async function beginAndCancel(workflows: WorkflowFixture, number: number): Promise<WorkflowHandle> {
  const operation = await workflows.begin('PROVISION');
  if (number % 3 === 0) workflows.world.machine(operation.workflowId, 'silent');
  await setTimeout(Math.random() * 2_500);
  if (number % 3 === 1) await operation.cancel().catch(() => undefined);
  // One that has ended, or is past its point of no return, refuses.
  else await cancel(operation).catch(() => undefined);
  return operation;
}
