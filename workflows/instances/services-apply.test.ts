import { ApplicationFailure } from '@temporalio/activity';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cancel, reaches } from '#workflows/testing/messages.ts';
import { startWorkflows, type WorkflowFixture } from '#workflows/testing/workflow-fixture.ts';
import type { World } from '#workflows/testing/world.ts';
import { servicesApplyPlan } from './services-apply.ts';

let workflows: WorkflowFixture;
let world: World;
let instances = 0;

beforeAll(async () => {
  workflows = await startWorkflows({ time: 'skips', servers: 10 });
  ({ world } = workflows);
});
afterAll(async () => await workflows?.stop());

const steps = servicesApplyPlan.steps.map(({ name }) => name);

/** An instance that runs, and what an operation on it is asked with. */
function running() {
  instances += 1;
  const instanceId = `named-${instances}`;
  const server = world.settle(instanceId);
  return { server, instanceId, change: { instanceId, serverId: server.id, imageId: null } };
}

test('makes the servers have the records, and leaves the machine alone', async () => {
  const { server, instanceId, change } = running();
  const before = { ...server };
  const operation = await workflows.begin('SERVICES_APPLY', change);
  expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
  expect(world.stepsOf(operation.workflowId)).toEqual(steps);
  expect(world.names.get(`${instanceId}.dc.test`)).toBe(instanceId);
  expect([...world.leases]).toContain(instanceId);
  expect(server).toEqual(before);
});

test.each(steps)(
  'that fails in %s leaves the instance ACTIVE, and its server free for others',
  async (step) => {
    const { server, change } = running();
    const operation = await workflows.begin('SERVICES_APPLY', change);
    world.around(operation.workflowId, step, async () => {
      throw ApplicationFailure.nonRetryable('it breaks', 'INJECTED');
    });
    expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED', type: 'INJECTED' });
    expect(world.ends.get(operation.workflowId)).toMatchObject({ action: 'RESTORE', failure: { step } });
    expect(server).toMatchObject({ state: 'IN_USE', power: 'ON', operationId: null });
  },
);

test('can be cancelled while a server does not answer', async () => {
  const { server, change } = running();
  const operation = await workflows.begin('SERVICES_APPLY', change);
  world.around(operation.workflowId, 'register-name', async () => {
    throw ApplicationFailure.retryable('no answer', 'DNS_UNREACHABLE');
  });
  await reaches(world, operation, 'register-name');
  expect(await cancel(operation)).toBeNull();
  expect(await workflows.end(operation)).toMatchObject({ status: 'CANCELLED' });
  expect(server).toMatchObject({ state: 'IN_USE', operationId: null });
});
