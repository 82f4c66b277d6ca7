import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorkflows, type WorkflowFixture } from '#workflows/testing/workflow-fixture.ts';
import type { World } from '#workflows/testing/world.ts';

let workflows: WorkflowFixture;
let world: World;

beforeAll(async () => {
  workflows = await startWorkflows({ time: 'skips', servers: 4 });
  ({ world } = workflows);
});
afterAll(async () => await workflows?.stop());

test('the receipts of the installer are certified before the server is given back', async () => {
  const { id: serverId } = world.settle('proven');
  const operation = await workflows.begin('DECOMMISSION', { instanceId: 'proven', serverId });
  expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
  expect(world.wipes.get(operation.workflowId)).toMatchObject([{ serialNumber: 'DISK-1', verified: true }]);
  const steps = world.stepsOf(operation.workflowId);
  expect(steps.indexOf('certify')).toBe(steps.indexOf('finish-cleaning') - 1);
});

test('names are removed before the addresses are released', async () => {
  const { id: serverId } = world.settle('named');
  const formerNames = ['old.dc.test', 'named.dc.test'];
  const dns = { name: null, ttlSeconds: 0, formerNames };
  const provision = await workflows.begin('PROVISION', {
    instanceId: 'named-too',
    dns: { name: 'other.dc.test', ttlSeconds: 60, formerNames: [] },
  });
  await workflows.end(provision);
  const operation = await workflows.begin('DECOMMISSION', { instanceId: 'named', serverId, dns });
  world.around(operation.workflowId, 'unregister-name', async (_, work, input) => {
    expect(input).toEqual({ instanceId: 'named', names: formerNames });
    expect([...world.addresses]).toContain('named');
    return await work();
  });
  expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
  expect(world.stepsOf(operation.workflowId)).toContain('unregister-name');
  expect([...world.names.keys()]).toEqual(['other.dc.test']);
});

test('a wipe that is not proven leaves the server FAILED with the cause, off, and its instance undeleted', async () => {
  const server = world.settle('unproven');
  const operation = await workflows.begin('DECOMMISSION', { instanceId: 'unproven', serverId: server.id });
  world.machine(operation.workflowId, 'wipes-unread');
  expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED' });
  expect(server).toMatchObject({
    state: 'FAILED',
    power: 'OFF',
    bootsFromNetwork: false,
    operationId: null,
    instanceId: 'unproven',
    failure: { code: 'WIPE_INCOMPLETE', message: 'A disk was not verified.', step: 'certify' },
  });
  expect(world.ends.get(operation.workflowId)).toMatchObject({
    outcome: 'FAILED',
    action: 'FAIL',
    failure: { code: 'WIPE_INCOMPLETE' },
  });
  expect([...world.bootEntries]).not.toContain(operation.workflowId);
  expect([...world.addresses]).toContain('unproven');

  // Asked for again, it wipes again.
  const again = await workflows.begin('DECOMMISSION', { instanceId: 'unproven', serverId: server.id });
  expect(await workflows.end(again)).toMatchObject({ status: 'COMPLETED' });
  expect(server).toMatchObject({ state: 'AVAILABLE', instanceId: null });
});
