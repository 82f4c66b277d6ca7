import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cancel, decide, reaches, waitsForApproval } from '#workflows/testing/messages.ts';
import { startWorkflows, type WorkflowFixture } from '#workflows/testing/workflow-fixture.ts';

const policy = { approvalRequired: true };
const DAY_MS = 86_400_000;

let workflows: WorkflowFixture;

beforeAll(async () => {
  workflows = await startWorkflows({ time: 'skips' });
});
afterAll(async () => await workflows?.stop());

test('nothing is touched before the approval, and everything is done after it', async () => {
  const { world } = workflows;
  const operation = await workflows.begin('PROVISION', { policy });
  await waitsForApproval(operation);
  expect(world.stepsOf(operation.workflowId)).toEqual([]);
  expect(await decide(operation)).toBeNull();
  expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
  expect(world.stepsOf(operation.workflowId)).toContain('activate');
});

test('without an approval for 24 hours the operation fails and has changed nothing', async () => {
  const { world } = workflows;
  const operation = await workflows.begin('PROVISION', { policy });
  expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED', type: 'APPROVAL_EXPIRED' });
  expect(await workflows.lasted(operation)).toBeGreaterThanOrEqual(DAY_MS);
  expect(world.stepsOf(operation.workflowId)).toEqual(['end']);
  expect(world.reported).toContainEqual({ operationId: operation.workflowId, what: 'EXPIRED' });
  expect(world.ends.get(operation.workflowId)).toMatchObject({ outcome: 'FAILED' });
});

test('a profile that waits less long expires sooner', async () => {
  const operation = await workflows.begin('PROVISION', { policy: { ...policy, approvalTimeoutSeconds: 60 } });
  expect(await workflows.end(operation)).toMatchObject({ type: 'APPROVAL_EXPIRED' });
  expect(await workflows.lasted(operation)).toBeLessThan(DAY_MS);
});

test('a rejection ends the operation with who and why', async () => {
  const operation = await workflows.begin('PROVISION', { policy });
  await waitsForApproval(operation);
  expect(await decide(operation, { decision: 'REJECT', reason: 'too large' })).toBeNull();
  const end = await workflows.end(operation);
  expect(end).toMatchObject({ status: 'FAILED', type: 'APPROVAL_REJECTED' });
  expect(end.message).toMatch(/bob.*too large/);
});

describe('a decision is refused', () => {
  test('on another plan and by the requester, and the operation waits on', async () => {
    const operation = await workflows.begin('PROVISION', { policy });
    await waitsForApproval(operation);
    expect(await decide(operation, { planHash: 'plan of another' })).toBe('WRONG_PLAN');
    expect(await decide(operation, { approver: 'ann' })).toBe('REQUESTER_MAY_NOT_APPROVE');
    expect(await decide(operation, { approver: 'ann', decision: 'REJECT' })).toBe(
      'REQUESTER_MAY_NOT_APPROVE',
    );
    expect((await operation.describe()).status.name).toBe('RUNNING');
    expect(await decide(operation)).toBeNull();
    await workflows.end(operation);
  });

  test('a second time, where the operation does not wait', async () => {
    const { world } = workflows;
    const operation = await workflows.begin('PROVISION', { policy });
    world.machine(operation.workflowId, 'silent');
    await waitsForApproval(operation);
    expect(await decide(operation)).toBeNull();
    expect(await decide(operation, { decision: 'REJECT' })).toBe('NOT_WAITING');
    await reaches(world, operation, 'power-on');
    expect(await decide(operation, { decision: 'REJECT' })).toBe('NOT_WAITING');
    expect(await workflows.end(operation)).toMatchObject({ type: 'INSTALL_TIMEOUT' });
  });

  test('where none was required', async () => {
    const { world } = workflows;
    const operation = await workflows.begin('PROVISION');
    world.machine(operation.workflowId, 'silent');
    await reaches(world, operation, 'power-on');
    expect(await decide(operation)).toBe('NOT_WAITING');
    await workflows.end(operation);
  });

  test('while a cancelled operation records its end', async () => {
    const { world } = workflows;
    const operation = await workflows.begin('PROVISION', { policy });
    let deciding: Promise<string | null> | undefined;
    world.around(operation.workflowId, 'end', async (_, work) => {
      // It reaches the workflow once this is done, and before the workflow is.
      deciding = decide(operation);
      await setTimeout(500);
      return await work();
    });
    await waitsForApproval(operation);
    expect(await cancel(operation)).toBeNull();
    expect(await workflows.end(operation)).toMatchObject({ status: 'CANCELLED' });
    expect(await deciding).toBe('NOT_WAITING');
  });
});
