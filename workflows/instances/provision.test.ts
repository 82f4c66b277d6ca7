import { ApplicationFailure } from '@temporalio/activity';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cancel, waitsIn } from '#workflows/testing/messages.ts';
import { startWorkflows, type WorkflowFixture } from '#workflows/testing/workflow-fixture.ts';
import type { World } from '#workflows/testing/world.ts';
import { provisionPlan } from './provision.ts';

const MINUTE_MS = 60_000;
const steps = provisionPlan.steps.map(({ name }) => name);
/** The undo of every step up to and with this one, in the order in which they must run. */
const undoFrom = (last: string): string[] =>
  provisionPlan.steps
    .slice(0, steps.indexOf(last) + 1)
    .filter((step) => step.undo !== undefined)
    .map((step) => `undo:${step.name}`)
    .toReversed();

let workflows: WorkflowFixture;
let world: World;

beforeAll(async () => {
  workflows = await startWorkflows({ time: 'skips', servers: 30 });
  ({ world } = workflows);
});
afterAll(async () => await workflows?.stop());

const undone = (operationId: string): string[] =>
  world.stepsOf(operationId).filter((step) => step.startsWith('undo:'));

function expectNothingLeft(operationId: string): void {
  const number = operationId.split('-')[1];
  expect(world.servers.filter((server) => server.operationId === operationId)).toEqual([]);
  expect(world.servers.filter((server) => server.instanceId === `instance-${number}`)).toEqual([]);
  expect([...world.addresses]).not.toContain(`instance-${number}`);
  expect([...world.bootEntries]).not.toContain(operationId);
  expect([...world.leases]).not.toContain(`instance-${number}`);
  expect([...world.names.keys()]).not.toContain(`instance-${number}.dc.test`);
  expect(world.servers.filter((one) => one.state === 'AVAILABLE' && world.vids.has(one.id))).toEqual([]);
}

test('runs its steps in the order of the plan, and releases everything but server and address', async () => {
  const operation = await workflows.begin('PROVISION');
  expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
  const waited = new Set(['install', 'first-boot']);
  expect(world.stepsOf(operation.workflowId)).toEqual(steps.filter((step) => !waited.has(step)));
  const number = operation.workflowId.split('-')[1];
  expect(world.servers.find(({ instanceId }) => instanceId === `instance-${number}`)).toMatchObject({
    state: 'IN_USE',
    operationId: null,
    power: 'ON',
    bootsFromNetwork: false,
  });
  expect([...world.addresses]).toContain(`instance-${number}`);
  expect([...world.leases]).toContain(`instance-${number}`);
  expect([...world.bootEntries]).not.toContain(operation.workflowId);
});

describe('the name in DNS', () => {
  const failingDns = async (): Promise<never> =>
    await Promise.reject(ApplicationFailure.nonRetryable('no answer', 'DNS_UNREACHABLE'));

  test('is registered for the instance, and only where its profile names a zone', async () => {
    const named = await workflows.begin('PROVISION');
    const nameless = await workflows.begin('PROVISION', { dns: undefined });
    await workflows.end(named);
    await workflows.end(nameless);
    const number = named.workflowId.split('-')[1];
    expect(world.names.get(`instance-${number}.dc.test`)).toBe(`instance-${number}`);
    expect(world.stepsOf(nameless.workflowId)).not.toContain('register-name');
  });

  test('that has another owner fails the operation, and stays as it is', async () => {
    const dns = { name: 'taken.dc.test', ttlSeconds: 300, formerNames: [] };
    await workflows.end(await workflows.begin('PROVISION', { dns }));
    const owner = world.names.get('taken.dc.test');
    const operation = await workflows.begin('PROVISION', { dns });
    expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED', type: 'CONFLICT' });
    expect(world.names.get('taken.dc.test')).toBe(owner);
    expectNothingLeft(operation.workflowId);
  });

  test('whose server failed is undone without waiting long for that server again', async () => {
    const operation = await workflows.begin('PROVISION');
    let spent: unknown;
    world.around(operation.workflowId, 'register-name', failingDns);
    world.around(operation.workflowId, 'undo:register-name', async (call) => void (spent = call.spent));
    expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED', type: 'DNS_UNREACHABLE' });
    expect(spent).toEqual(['DNS']);
  });

  test('that cannot be removed does not prevent a new reservation of the server', async () => {
    const operation = await workflows.begin('PROVISION');
    world.machine(operation.workflowId, 'fails');
    world.around(operation.workflowId, 'undo:register-name', failingDns);
    expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED', type: 'HOST_FAILED' });
    const number = operation.workflowId.split('-')[1];
    expect(world.servers.filter(({ instanceId }) => instanceId === `instance-${number}`)).toEqual([]);
    expect(world.servers.filter(({ state }) => state === 'FAILED')).toEqual([]);
  });
});

describe('the installer', () => {
  test('that never phones home is given up after 30 minutes, and every step undone in reverse', async () => {
    const operation = await workflows.begin('PROVISION');
    world.machine(operation.workflowId, 'silent');
    expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED', type: 'INSTALL_TIMEOUT' });
    expect(await workflows.lasted(operation)).toBeGreaterThanOrEqual(30 * MINUTE_MS);
    expect(undone(operation.workflowId)).toEqual(undoFrom('install'));
    expect(world.reported).toContainEqual({ operationId: operation.workflowId, what: 'install FAILED' });
    expectNothingLeft(operation.workflowId);
  });

  test('that reports a failure ends the wait at once, in its own words', async () => {
    const operation = await workflows.begin('PROVISION');
    world.machine(operation.workflowId, 'fails');
    expect(await workflows.end(operation)).toMatchObject({
      status: 'FAILED',
      type: 'HOST_FAILED',
      message: 'no disk found',
    });
    expect(await workflows.lasted(operation)).toBeLessThan(30 * MINUTE_MS);
    expectNothingLeft(operation.workflowId);
  });
});

describe('cancelling', () => {
  test('while it waits for the installer undoes everything and says who requested it', async () => {
    const operation = await workflows.begin('PROVISION');
    world.machine(operation.workflowId, 'silent');
    await waitsIn(world, operation, 'install');
    expect(await cancel(operation)).toBeNull();
    expect(await workflows.end(operation)).toMatchObject({ status: 'CANCELLED' });
    expect(undone(operation.workflowId)).toEqual(undoFrom('install'));
    expect(world.ends.get(operation.workflowId)).toMatchObject({
      outcome: 'CANCELLED',
      failure: { code: 'CANCELLED', message: 'Cancelled by bob: changed my mind', step: 'install' },
    });
    expectNothingLeft(operation.workflowId);
  });

  test('in Temporal itself does the same', async () => {
    const operation = await workflows.begin('PROVISION');
    world.machine(operation.workflowId, 'silent');
    await waitsIn(world, operation, 'install');
    await operation.cancel();
    expect(await workflows.end(operation)).toMatchObject({ status: 'CANCELLED' });
    expect(undone(operation.workflowId)).toEqual(undoFrom('install'));
    expectNothingLeft(operation.workflowId);
  });

  test('past the point of no return is refused, in Temporal itself too, and the operation finishes', async () => {
    const operation = await workflows.begin('PROVISION');
    let refusal: string | null = null;
    world.around(operation.workflowId, 'activate', async (_, work) => {
      refusal = await cancel(operation);
      await operation.cancel();
      return await work();
    });
    expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
    expect(refusal).toBe('POINT_OF_NO_RETURN');
    expect(undone(operation.workflowId)).toEqual([]);
  });
});

describe('a step that fails', () => {
  test('and reports that it changed nothing is not undone itself', async () => {
    const operation = await workflows.begin('PROVISION');
    world.around(operation.workflowId, 'power-on', async () => {
      throw ApplicationFailure.create({
        message: 'refused',
        type: 'BMC_AUTH_FAILED',
        nonRetryable: true,
        details: [{ effect: 'none' }],
      });
    });
    expect(await workflows.end(operation)).toMatchObject({ type: 'BMC_AUTH_FAILED' });
    expect(undone(operation.workflowId)).toEqual(undoFrom('prepare-boot'));
    expectNothingLeft(operation.workflowId);
  });

  test('and may have changed something is undone too', async () => {
    const operation = await workflows.begin('PROVISION');
    world.around(operation.workflowId, 'power-on', async (_, work) => {
      await work();
      throw ApplicationFailure.nonRetryable('the answer was lost', 'BMC_TIMEOUT');
    });
    expect(await workflows.end(operation)).toMatchObject({ type: 'BMC_TIMEOUT' });
    expect(undone(operation.workflowId)).toEqual(undoFrom('power-on'));
    expectNothingLeft(operation.workflowId);
  });

  test('at the very end, after its effect, has succeeded', async () => {
    const operation = await workflows.begin('PROVISION');
    world.around(operation.workflowId, 'activate', async (_, work) => {
      await work();
      throw ApplicationFailure.nonRetryable('the answer was lost', 'GRAPH_LOST');
    });
    expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
    expect(undone(operation.workflowId)).toEqual([]);
    expect(world.ends.get(operation.workflowId)).toMatchObject({ outcome: 'SUCCEEDED' });
  });

  test('and whose undo fails parks the server with the cause, and the rest is still undone', async () => {
    const operation = await workflows.begin('PROVISION');
    world.machine(operation.workflowId, 'fails');
    world.around(operation.workflowId, 'undo:prepare-boot', async () => {
      throw ApplicationFailure.nonRetryable('the BMC does not answer', 'BMC_UNREACHABLE');
    });
    expect(await workflows.end(operation)).toMatchObject({ type: 'HOST_FAILED' });
    expect(undone(operation.workflowId)).toEqual(undoFrom('install'));
    expect(world.servers.filter(({ failure }) => failure?.step === 'undo:prepare-boot')).toEqual([
      expect.objectContaining({
        state: 'FAILED',
        operationId: null,
        failure: expect.objectContaining({ code: 'BMC_UNREACHABLE' }),
      }),
    ]);
    expectNothingLeft(operation.workflowId);
  });
});

test('no server that fits ends it at once with the cause, and nothing is held', async () => {
  const operation = await workflows.begin('PROVISION');
  world.around(operation.workflowId, 'reserve-server', async () => {
    throw ApplicationFailure.nonRetryable('No server fits.', 'EXHAUSTED');
  });
  expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED', type: 'EXHAUSTED' });
  expectNothingLeft(operation.workflowId);
});

test('a run in place of a lost one undoes what that one left, and cannot be cancelled', async () => {
  const lost = await workflows.begin('PROVISION');
  world.machine(lost.workflowId, 'silent');
  await waitsIn(world, lost, 'install');
  await lost.terminate('lost');
  expect([...world.bootEntries]).toContain(lost.workflowId);
  const number = lost.workflowId.split('-')[1] ?? '';
  const recovery = await workflows.begin('PROVISION', {
    operationId: lost.workflowId,
    instanceId: `instance-${number}`,
    recovery: { code: 'TERMINATED', message: 'The workflow was terminated in Temporal.', step: null },
  });
  expect(await workflows.end(recovery)).toMatchObject({ status: 'FAILED', type: 'TERMINATED' });
  expect(undone(lost.workflowId)).toEqual(undoFrom('activate'));
  expect(world.ends.get(lost.workflowId)).toMatchObject({
    outcome: 'FAILED',
    failure: { code: 'TERMINATED' },
  });
  expectNothingLeft(lost.workflowId);
});
