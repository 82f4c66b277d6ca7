import { ApplicationFailure } from '@temporalio/activity';
import type { WorkflowHandle } from '@temporalio/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cancel } from '#workflows/testing/messages.ts';
import { startWorkflows, type WorkflowFixture } from '#workflows/testing/workflow-fixture.ts';
import type { WorldServer } from '#workflows/testing/world-parts.ts';
import type { World } from '#workflows/testing/world.ts';
import { erasePlan } from './erase.ts';

let workflows: WorkflowFixture;
let world: World;
let taken = 0;

beforeAll(async () => {
  workflows = await startWorkflows({ time: 'skips', servers: 20 });
  ({ world } = workflows);
});
afterAll(async () => await workflows?.stop());

async function begin(
  before: Partial<WorldServer> = {},
): Promise<{ operation: WorkflowHandle; server: WorldServer; operationId: string }> {
  const server = world.servers[taken];
  taken += 1;
  if (server === undefined) throw new Error('No server is left');
  const operationId = `erase-${taken}`;
  Object.assign(server, { operationId, power: 'ON', ...before });
  const asked = { operationId, instanceId: '', serverId: server.id };
  return { server, operationId, operation: await workflows.begin('ERASE', asked) };
}

test('erases every disk with a receipt for each, certifies it, and makes the server available', async () => {
  const { operation, operationId, server } = await begin();
  expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
  expect(world.stepsOf(operationId)).toEqual(erasePlan.steps.map(({ name }) => name));
  expect(server).toMatchObject({ state: 'AVAILABLE', operationId: null, power: 'OFF' });
  expect(world.erasures.get(operationId)).toMatchObject({
    complete: true,
    receipts: [
      { disk: 'disk-1', serialNumber: 'serial of disk-1', evidence: ['task 1: Completed'] },
      { disk: 'disk-2', serialNumber: 'serial of disk-2' },
    ],
  });
});

test('looks by timers, so that nothing runs between the looks', async () => {
  const { operation } = await begin();
  await workflows.end(operation);
  const { events = [] } = await operation.fetchHistory();
  const timers = (events ?? []).filter((event) => (event.timerStartedEventAttributes ?? null) !== null);
  expect(timers.length).toBe(3);
  expect(await workflows.lasted(operation)).toBeGreaterThanOrEqual(3 * 60_000);
});

test('continues with the other disks where one fails, keeps their receipts, and parks the server', async () => {
  const { operation, operationId, server } = await begin();
  world.around(operationId, 'erase-disks', async (_, work, input) => {
    const { handle } = input as { handle?: { refs: Record<string, unknown> } };
    if (handle?.refs['disk'] === 'disk-1') {
      throw ApplicationFailure.nonRetryable('the disk broke', 'VERIFICATION_FAILED');
    }
    return await work();
  });
  expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED', type: 'VERIFICATION_FAILED' });
  expect(world.erasures.get(operationId)).toMatchObject({ complete: false, receipts: [{ disk: 'disk-2' }] });
  expect(server).toMatchObject({
    state: 'FAILED',
    operationId: null,
    failure: { code: 'VERIFICATION_FAILED', step: 'erase-disks' },
  });
});

test('touches nothing where the BMC cannot erase a disk', async () => {
  const { operation, operationId, server } = await begin();
  world.around(operationId, 'find-disks', async () => {
    throw ApplicationFailure.nonRetryable('The BMC cannot erase it.', 'UNSUPPORTED', { effect: 'none' });
  });
  expect(await workflows.end(operation)).toMatchObject({ type: 'UNSUPPORTED' });
  expect(world.stepsOf(operationId)).not.toContain('erase-disks');
  expect(server).toMatchObject({ state: 'AVAILABLE', operationId: null, power: 'ON' });
});

test('can be cancelled before the first disk is erased, and not afterwards', async () => {
  const early = await begin();
  world.around(early.operationId, 'find-disks', async (_, work) => {
    expect(await cancel(early.operation)).toBeNull();
    return await work();
  });
  expect(await workflows.end(early.operation)).toMatchObject({ status: 'CANCELLED' });
  expect(early.server).toMatchObject({ state: 'AVAILABLE', operationId: null });

  const late = await begin();
  let tries = 0;
  world.around(late.operationId, 'erase-disks', async (_, work) => {
    tries += 1;
    // Once, while the first disk begins: receipts are stored by a local activity, during which no message is accepted.
    if (tries === 1) expect(await cancel(late.operation)).toBe('POINT_OF_NO_RETURN');
    return await work();
  });
  expect(await workflows.end(late.operation)).toMatchObject({ status: 'COMPLETED' });
});

test('gives an erase up that does not end, after days', async () => {
  const { operation, operationId, server } = await begin();
  world.around(operationId, 'erase-disks', async (call, work, input) => {
    const { handle } = input as { handle?: { refs: Record<string, unknown> } };
    if (handle === undefined) return await work();
    const progress = { percent: 33, message: 'erasing' };
    return { kind: 'running', handle, pollAfterMs: 600_000, progress };
  });
  expect(await workflows.end(operation)).toMatchObject({ type: 'TIMEOUT' });
  expect(server).toMatchObject({ state: 'FAILED', failure: { code: 'TIMEOUT' } });
  const { events } = await operation.fetchHistory();
  expect(events?.length).toBeLessThan(2_500);
});

test('a run that takes the place of a lost one parks a server whose disks may be half erased', async () => {
  const server = world.servers[19];
  if (server === undefined) throw new Error('No server is left');
  Object.assign(server, { state: 'CLEANING', operationId: 'erase-lost' });
  const failure = { code: 'TERMINATED', message: 'terminated', step: null };
  const asked = { operationId: 'erase-lost', serverId: server.id, recovery: failure };
  const operation = await workflows.begin('ERASE', asked);
  expect(await workflows.end(operation)).toMatchObject({ type: 'TERMINATED' });
  expect(server).toMatchObject({ state: 'FAILED', failure: { code: 'TERMINATED' }, operationId: null });
});
