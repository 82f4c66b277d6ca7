import { ApplicationFailure } from '@temporalio/activity';
import type { WorkflowHandle } from '@temporalio/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cancel } from '#workflows/testing/messages.ts';
import { startWorkflows, type WorkflowFixture } from '#workflows/testing/workflow-fixture.ts';
import type { WorldServer } from '#workflows/testing/world-parts.ts';
import type { World } from '#workflows/testing/world.ts';
import { biosApplyPlan } from './bios-apply.ts';

let workflows: WorkflowFixture;
let world: World;
let taken = 0;

beforeAll(async () => {
  workflows = await startWorkflows({ time: 'skips', servers: 20 });
  ({ world } = workflows);
});
afterAll(async () => await workflows?.stop());

const input = { attributes: { BootMode: 'Uefi' } };
const [check, change] = ['check-bios', 'apply-bios'] as const;

async function begin(): Promise<{
  operation: WorkflowHandle;
  server: WorldServer;
  operationId: string;
}> {
  const server = world.servers[taken];
  taken += 1;
  if (server === undefined) throw new Error('No server is left');
  const operationId = `bios-${taken}`;
  server.operationId = operationId;
  const asked = { operationId, instanceId: '', serverId: server.id, input };
  return { server, operationId, operation: await workflows.begin('BIOS_APPLY', asked) };
}

test('changes the machine, restarts it once, and makes it available', async () => {
  const { operation, operationId, server } = await begin();
  let starts = 0;
  world.around(operationId, change, async (_, work, given) => {
    if ((given as { power?: string }).power === 'ON') starts += 1;
    return await work();
  });
  expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
  expect(world.stepsOf(operationId)).toEqual(biosApplyPlan.steps.map(({ name }) => name));
  expect(starts).toBe(1);
  expect(server).toMatchObject({ state: 'AVAILABLE', power: 'OFF', operationId: null });
});

test('leaves the server as it is where what was asked for does not fit it', async () => {
  const { operation, operationId, server } = await begin();
  world.around(operationId, check, async () => {
    throw ApplicationFailure.nonRetryable('no such thing', 'INVALID_ARGUMENT', { effect: 'none' });
  });
  expect(await workflows.end(operation)).toMatchObject({ type: 'INVALID_ARGUMENT' });
  expect(world.stepsOf(operationId)).not.toContain(change);
  expect(server).toMatchObject({ state: 'AVAILABLE', operationId: null, failure: null });
});

test('parks a server that did not apply it', async () => {
  const { operation, operationId, server } = await begin();
  world.around(operationId, change, async () => {
    throw ApplicationFailure.nonRetryable('it runs what it ran', 'VERIFICATION_FAILED');
  });
  expect(await workflows.end(operation)).toMatchObject({ type: 'VERIFICATION_FAILED' });
  expect(server).toMatchObject({
    state: 'FAILED',
    operationId: null,
    failure: { code: 'VERIFICATION_FAILED', step: change },
  });
});

test('can be cancelled until the machine is changed, and not afterwards', async () => {
  const early = await begin();
  world.around(early.operationId, check, async (_, work) => {
    expect(await cancel(early.operation)).toBeNull();
    return await work();
  });
  expect(await workflows.end(early.operation)).toMatchObject({ status: 'CANCELLED' });
  expect(early.server).toMatchObject({ state: 'AVAILABLE', operationId: null });
  const late = await begin();
  world.around(late.operationId, change, async (_, work) => {
    expect(await cancel(late.operation)).toBe('POINT_OF_NO_RETURN');
    return await work();
  });
  expect(await workflows.end(late.operation)).toMatchObject({ status: 'COMPLETED' });
});
