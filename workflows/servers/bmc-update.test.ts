import { ApplicationFailure } from '@temporalio/activity';
import type { WorkflowHandle } from '@temporalio/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cancel } from '#workflows/testing/messages.ts';
import { startWorkflows, type WorkflowFixture } from '#workflows/testing/workflow-fixture.ts';
import type { WorldServer } from '#workflows/testing/world-parts.ts';
import type { World } from '#workflows/testing/world.ts';
import { bmcUpdatePlan } from './bmc-update.ts';

let workflows: WorkflowFixture;
let world: World;
let taken = 0;

beforeAll(async () => {
  workflows = await startWorkflows({ time: 'skips', servers: 10 });
  ({ world } = workflows);
});
afterAll(async () => await workflows?.stop());

async function begin(): Promise<{
  operation: WorkflowHandle;
  server: WorldServer;
  operationId: string;
}> {
  const server = world.servers[taken];
  if (server === undefined) throw new Error('No server is left');
  taken += 1;
  const operationId = `bmc-update-${taken}`;
  Object.assign(server, { state: 'IN_USE', operationId });
  const asked = { operationId, instanceId: '', serverId: server.id };
  return { server, operationId, operation: await workflows.begin('BMC_UPDATE', asked) };
}

test('uses the new BMC after its machine has answered there, and leaves the server in its state', async () => {
  const { operation, operationId, server } = await begin();
  expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
  expect(world.stepsOf(operationId)).toEqual(bmcUpdatePlan.steps.map(({ name }) => name));
  expect(server).toMatchObject({ state: 'IN_USE', operationId: null });
});

test.each(['IDENTITY_MISMATCH', 'BMC_AUTH_FAILED', 'CONFLICT'])(
  'is not used where it fails with %s',
  async (type) => {
    const { operation, operationId, server } = await begin();
    world.around(operationId, 'verify-bmc', async () => {
      throw ApplicationFailure.nonRetryable('not this one', type);
    });
    expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED', type });
    expect(world.stepsOf(operationId)).not.toContain('use-bmc');
    expect(server).toMatchObject({ state: 'IN_USE', operationId: null });
  },
);

test('can be cancelled until it is used', async () => {
  const { operation, operationId, server } = await begin();
  world.around(operationId, 'verify-bmc', async (_, work) => {
    const done = await work();
    expect(await cancel(operation)).toBeNull();
    return done;
  });
  expect(await workflows.end(operation)).toMatchObject({ status: 'CANCELLED' });
  expect(world.stepsOf(operationId)).not.toContain('use-bmc');
  expect(server).toMatchObject({ state: 'IN_USE', operationId: null });
});
