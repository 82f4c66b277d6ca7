import { ApplicationFailure } from '@temporalio/activity';
import type { WorkflowHandle } from '@temporalio/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cancel } from '#workflows/testing/messages.ts';
import { startWorkflows, type WorkflowFixture } from '#workflows/testing/workflow-fixture.ts';
import type { WorldServer } from '#workflows/testing/world-parts.ts';
import type { World } from '#workflows/testing/world.ts';
import type { PowerAction } from '#contracts/servers/requests.ts';

let workflows: WorkflowFixture;
let world: World;
let taken = 0;

beforeAll(async () => {
  workflows = await startWorkflows({ time: 'skips', servers: 20 });
  ({ world } = workflows);
});
afterAll(async () => await workflows?.stop());

const injected = (): ApplicationFailure => ApplicationFailure.nonRetryable('it breaks', 'INJECTED');

/** Switches the power of a server that an instance has, or, where the state says so, of a free one. */
async function begin(
  action: PowerAction,
  before: Partial<WorldServer> = {},
): Promise<{ operation: WorkflowHandle; server: WorldServer; operationId: string }> {
  const server = world.servers[taken];
  taken += 1;
  if (server === undefined) throw new Error('No server is left');
  const operationId = `power-${taken}`;
  Object.assign(server, {
    state: 'IN_USE',
    instanceId: `instance-of-${operationId}`,
    operationId,
    ...before,
  });
  const asked = { operationId, serverId: server.id, input: { action } };
  return { server, operationId, operation: await workflows.begin('POWER', asked) };
}

test.each([
  ['ON', 'OFF', ['power-on'], 'ON'],
  ['ON', 'ON', ['power-on'], 'ON'],
  ['OFF', 'ON', ['power-off'], 'OFF'],
  ['OFF_GRACEFUL', 'ON', ['power-off'], 'OFF'],
  ['CYCLE', 'ON', ['power-off', 'power-on'], 'ON'],
  ['CYCLE', 'OFF', ['power-off', 'power-on'], 'ON'],
] as const)('%s, when it is %s, ends as asked and leaves the life of the server', async (...row) => {
  const [action, power, steps, after] = row;
  const { operation, operationId, server } = await begin(action, { power });
  expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
  expect(world.stepsOf(operationId)).toEqual(['verify-identity', ...steps, 'let-go']);
  expect(server).toMatchObject({ state: 'IN_USE', power: after, operationId: null });
  expect(world.ends.get(operationId)).toMatchObject({ outcome: 'SUCCEEDED' });
});

test('asks the operating system only where that was asked for', async () => {
  const asked: unknown[] = [];
  for (const action of ['OFF', 'OFF_GRACEFUL'] as const) {
    const { operation, operationId } = await begin(action, { power: 'ON' });
    world.around(operationId, 'power-off', async (_, work, input) => {
      asked.push(input);
      return await work();
    });
    await workflows.end(operation);
  }
  expect(asked).toMatchObject([{ power: 'OFF' }, { power: 'OFF_GRACEFUL' }]);
});

test('a cycle that cannot turn the machine on again tries it once more, and says why it failed', async () => {
  const { operation, operationId, server } = await begin('CYCLE', { power: 'ON' });
  world.around(operationId, 'power-on', async () => {
    throw injected();
  });
  expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED', type: 'INJECTED' });
  expect(world.stepsOf(operationId)).toContain('undo:power-off');
  expect(server).toMatchObject({ state: 'IN_USE', power: 'ON', operationId: null, failure: null });
  expect(world.ends.get(operationId)).toMatchObject({ outcome: 'FAILED', failure: { step: 'power-on' } });
});

test('a cycle of a machine that was off leaves it off when it fails', async () => {
  const { operation, operationId, server } = await begin('CYCLE', { power: 'OFF', state: 'AVAILABLE' });
  world.around(operationId, 'power-on', async () => {
    throw injected();
  });
  expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED' });
  expect(server).toMatchObject({ state: 'AVAILABLE', power: 'OFF', operationId: null });
});

test('cancelled while the power is cut turns the machine on again', async () => {
  const { operation, operationId, server } = await begin('CYCLE', { power: 'ON' });
  world.around(operationId, 'power-off', async (_, work) => {
    const done = await work();
    expect(await cancel(operation)).toBeNull();
    return done;
  });
  expect(await workflows.end(operation)).toMatchObject({ status: 'CANCELLED' });
  expect(server).toMatchObject({ state: 'IN_USE', power: 'ON', operationId: null });
});

test('another machine at the address is not touched', async () => {
  const { operation, operationId, server } = await begin('OFF', { power: 'ON' });
  world.around(operationId, 'verify-identity', async () => {
    throw ApplicationFailure.nonRetryable('another one', 'IDENTITY_MISMATCH');
  });
  expect(await workflows.end(operation)).toMatchObject({ type: 'IDENTITY_MISMATCH' });
  expect(server).toMatchObject({ power: 'ON', state: 'IN_USE', operationId: null });
});

test.each([
  ['ON', {}],
  ['CYCLE', {}],
  ['OFF', { toPowerOff: true }],
  ['OFF_GRACEFUL', { toPowerOff: true }],
] as const)('a machine that changed is judged by what is done to it: %s', async (action, more) => {
  const { operation, operationId, server } = await begin(action, { power: 'ON' });
  const asked: unknown[] = [];
  world.around(operationId, 'verify-identity', async (_, work, input) => {
    asked.push(input);
    return await work();
  });
  expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
  expect(asked).toEqual([{ serverId: server.id, ...more }]);
});

test('a run that takes the place of a lost one turns a machine on that a cycle turned off', async () => {
  const server = world.servers[19];
  if (server === undefined) throw new Error('No server is left');
  const asked = { operationId: 'power-lost', serverId: server.id, input: { action: 'CYCLE' } };
  Object.assign(server, { state: 'IN_USE', instanceId: 'lost', operationId: 'power-lost', power: 'OFF' });
  const failure = { code: 'TERMINATED', message: 'terminated', step: null };
  const operation = await workflows.begin('POWER', { ...asked, recovery: failure });
  expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED', type: 'TERMINATED' });
  expect(server).toMatchObject({ state: 'IN_USE', power: 'ON', operationId: null });
});

test('whose last answer was lost has succeeded', async () => {
  const { operation, operationId } = await begin('ON');
  world.around(operationId, 'let-go', async (_, work) => {
    await work();
    throw injected();
  });
  expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
});
