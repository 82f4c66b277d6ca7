import { ApplicationFailure } from '@temporalio/activity';
import type { WorkflowHandle } from '@temporalio/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cancel } from '#workflows/testing/messages.ts';
import { startWorkflows, type WorkflowFixture } from '#workflows/testing/workflow-fixture.ts';
import type { WorldServer } from '#workflows/testing/world-parts.ts';
import type { World } from '#workflows/testing/world.ts';
import type { BaselineEntry } from '#contracts/servers/requests.ts';
import { firmwareUpdatePlan } from './firmware-update.ts';

let workflows: WorkflowFixture;
let world: World;
let taken = 0;

beforeAll(async () => {
  workflows = await startWorkflows({ time: 'skips', servers: 20 });
  ({ world } = workflows);
});
afterAll(async () => await workflows?.stop());

const [plan, update, verify] = ['plan-firmware', 'update-firmware', 'verify-firmware'] as const;
const STEPS = firmwareUpdatePlan.steps.map(({ name }) => name);

const entry = (component: string, version: string): BaselineEntry => ({
  component,
  version,
  imageUrl: `https://images.test/${component}.bin`,
  sha256: 'a'.repeat(64),
});
/** The BMC first, as its new version may be needed to update the BIOS. */
const BASELINE = [entry('BMC', '7.00'), entry('BIOS', '2.0')];

async function begin(entries: readonly BaselineEntry[] = BASELINE): Promise<{
  operation: WorkflowHandle;
  server: WorldServer;
  operationId: string;
}> {
  const server = world.servers[taken];
  taken += 1;
  if (server === undefined) throw new Error('No server is left');
  const operationId = `firmware-${taken}`;
  server.operationId = operationId;
  const input = { baseline: { id: 'srvrfwb-1', name: 'autumn', entries } };
  const asked = { operationId, instanceId: '', serverId: server.id, input };
  return { server, operationId, operation: await workflows.begin('FIRMWARE_UPDATE', asked) };
}

/** What the step did to the machine, in order. */
function effectsOf(operationId: string): string[] {
  const effects: string[] = [];
  world.around(operationId, update, async (_, work, given) => {
    const { image, power } = given as { image?: { component: string }; power?: string };
    if (image !== undefined) effects.push(`brings ${image.component}`);
    if (power !== undefined) effects.push(`turns ${power}`);
    return await work();
  });
  return effects;
}

test('updates the components in order, restarts the machine once, and makes it available', async () => {
  const { operation, operationId, server } = await begin();
  const effects = effectsOf(operationId);
  expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
  expect(world.stepsOf(operationId)).toEqual(STEPS);
  expect(effects).toEqual(['brings BMC', 'brings BIOS', 'turns OFF', 'turns ON']);
  expect(server).toMatchObject({ state: 'AVAILABLE', power: 'OFF', operationId: null });
  expect(server.firmware).toEqual({ BIOS: '2.0', BMC: '7.00', NIC: '3' });
});

test('installs nothing that is there already', async () => {
  const { operation, operationId } = await begin([
    entry('BMC', '6.10'),
    entry('NIC', '3'),
    entry('BIOS', '2'),
  ]);
  const effects = effectsOf(operationId);
  expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
  expect(effects[0]).toBe('brings BIOS');
  expect(effects).not.toContain('brings BMC');
});

test('releases a server in the state it has where all is right already', async () => {
  const { operation, operationId, server } = await begin([entry('BMC', '6.10')]);
  server.state = 'FAILED';
  expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
  expect(world.stepsOf(operationId)).toEqual(['verify-identity', plan, 'finish-maintenance']);
  expect(server).toMatchObject({ state: 'FAILED', operationId: null });
  expect(world.ends.get(operationId)).toMatchObject({ outcome: 'SUCCEEDED' });
});

test.each([
  [
    'no such component',
    'FIRMWARE_UNKNOWN',
    [entry('BMC', '7.00'), entry('CPLD', '1'), entry('FPGA', '2')],
    'CPLD, FPGA',
  ],
  [
    'a component that the BMC does not update',
    'UNSUPPORTED',
    [entry('BMC', '7.00'), entry('NIC', '4')],
    'NIC',
  ],
])('touches nothing of a machine that has %s', async (_, code, entries, named) => {
  const { operation, operationId, server } = await begin(entries);
  const ended = await workflows.end(operation);
  expect(ended.type).toBe(code);
  expect(ended.message).toContain(`${named}. Nothing was changed.`);
  expect(world.stepsOf(operationId)).not.toContain(update);
  expect(server).toMatchObject({ state: 'AVAILABLE', operationId: null, failure: null });
});

test('parks a server of which a component did not accept its image, and updates no other', async () => {
  const { operation, operationId, server } = await begin();
  const brought: string[] = [];
  world.around(operationId, update, async (_, work, given) => {
    const { image } = given as { image?: { component: string } };
    if (image === undefined)
      throw ApplicationFailure.nonRetryable('it runs what it ran', 'VERIFICATION_FAILED');
    brought.push(image.component);
    return await work();
  });
  expect(await workflows.end(operation)).toMatchObject({ type: 'VERIFICATION_FAILED' });
  expect(brought).toEqual(['BMC']);
  expect(server).toMatchObject({
    state: 'FAILED',
    operationId: null,
    failure: { code: 'VERIFICATION_FAILED', step: update },
  });
});

test('installs an image again where an earlier update was under way, and only once', async () => {
  const { operation, operationId, server } = await begin([entry('BIOS', '2.0')]);
  const brought: string[] = [];
  world.around(operationId, update, async (_, work, given) => {
    const { image, handle } = given as { image?: { component: string }; handle?: unknown };
    if (image !== undefined) brought.push(image.component);
    if (handle !== undefined && brought.length === 1)
      throw ApplicationFailure.nonRetryable('was updating BIOS already', 'CONFLICT');
    return await work();
  });
  expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
  expect(brought).toEqual(['BIOS', 'BIOS']);
  expect(server.firmware['BIOS']).toBe('2.0');
});

test('trusts no update: a fresh inventory decides', async () => {
  const { operation, operationId, server } = await begin();
  world.around(operationId, verify, async (_, work) => {
    server.firmware['BMC'] = '6.10';
    return await work();
  });
  const ended = await workflows.end(operation);
  expect(ended).toMatchObject({ type: 'VERIFICATION_FAILED' });
  expect(ended.message).toContain('BMC is 6.10, not 7.00');
  expect(server).toMatchObject({ state: 'FAILED', failure: { step: verify } });
});

test('can be cancelled until the machine is touched, and not afterwards', async () => {
  const early = await begin();
  world.around(early.operationId, plan, async (_, work) => {
    expect(await cancel(early.operation)).toBeNull();
    return await work();
  });
  expect(await workflows.end(early.operation)).toMatchObject({ status: 'CANCELLED' });
  expect(early.server).toMatchObject({ state: 'AVAILABLE', operationId: null });
  const late = await begin();
  world.around(late.operationId, update, async (_, work) => {
    expect(await cancel(late.operation)).toBe('POINT_OF_NO_RETURN');
    return await work();
  });
  expect(await workflows.end(late.operation)).toMatchObject({ status: 'COMPLETED' });
});
