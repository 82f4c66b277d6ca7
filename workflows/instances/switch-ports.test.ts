import { ApplicationFailure } from '@temporalio/activity';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorkflows, type WorkflowFixture } from '#workflows/testing/workflow-fixture.ts';
import type { World } from '#workflows/testing/world.ts';

let workflows: WorkflowFixture;
let world: World;

beforeAll(async () => {
  workflows = await startWorkflows({ time: 'skips', servers: 6 });
  ({ world } = workflows);
});
afterAll(async () => await workflows?.stop());

test('the ports of its server are in the VLAN of the profile, and only where it has one', async () => {
  const operation = await workflows.begin('PROVISION');
  const without = await workflows.begin('PROVISION', { switchPorts: undefined });
  await workflows.end(operation);
  await workflows.end(without);
  const number = operation.workflowId.split('-')[1];
  const server = world.servers.find(({ instanceId }) => instanceId === `instance-${number}`);
  expect(world.vids.get(server?.id ?? '')).toBe(20);
  expect(world.stepsOf(without.workflowId)).not.toContain('configure-switch-ports');
});

test('ports that cannot be restored keep the server from the next instance', async () => {
  const operation = await workflows.begin('PROVISION');
  world.machine(operation.workflowId, 'fails');
  world.around(operation.workflowId, 'undo:configure-switch-ports', async () => {
    throw ApplicationFailure.nonRetryable('The switch is not reachable', 'SWITCH_UNREACHABLE');
  });
  expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED', type: 'HOST_FAILED' });
  const failed = world.servers.filter(({ state }) => state === 'FAILED');
  expect(failed).toMatchObject([{ failure: { code: 'SWITCH_UNREACHABLE' } }]);
});

test('the ports of a server that is not free yet are put into the VLAN for unused ports', async () => {
  const { id: serverId } = world.settle('cabled');
  const switchPorts = { vlanId: 'unused', vid: 99 };
  const operation = await workflows.begin('DECOMMISSION', { instanceId: 'cabled', serverId, switchPorts });
  world.around(operation.workflowId, 'release-switch-ports', async (_, work, input) => {
    expect(input).toEqual({ serverId, ...switchPorts, description: null });
    expect(world.servers.find(({ id }) => id === serverId)?.operationId).toBe(operation.workflowId);
    return await work();
  });
  expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
  expect(world.stepsOf(operation.workflowId)).toContain('release-switch-ports');
  expect(world.vids.get(serverId)).toBe(99);
});

test('a server whose ports stay in the VLAN of its tenant is not free, and says why', async () => {
  const server = world.settle('stuck');
  const switchPorts = { vlanId: 'unused', vid: 99 };
  const input = { instanceId: 'stuck', serverId: server.id, switchPorts };
  const operation = await workflows.begin('DECOMMISSION', input);
  world.around(operation.workflowId, 'release-switch-ports', async () => {
    throw ApplicationFailure.nonRetryable('The switch is not reachable', 'SWITCH_UNREACHABLE');
  });
  expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED' });
  expect(server).toMatchObject({
    state: 'FAILED',
    instanceId: 'stuck',
    failure: { code: 'SWITCH_UNREACHABLE', step: 'release-switch-ports' },
  });
  const again = await workflows.begin('DECOMMISSION', input);
  expect(await workflows.end(again)).toMatchObject({ status: 'COMPLETED' });
  expect(server).toMatchObject({ state: 'AVAILABLE', instanceId: null });
});
