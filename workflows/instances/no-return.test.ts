import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cancel, waitsIn } from '#workflows/testing/messages.ts';
import { startWorkflows, type WorkflowFixture } from '#workflows/testing/workflow-fixture.ts';
import type { WorldServer } from '#workflows/testing/world-parts.ts';
import type { World } from '#workflows/testing/world.ts';
import { decommissionPlan } from './decommission.ts';
import { reimagePlan } from './reimage.ts';

/** The two verbs that take a running machine apart: the step after which there is no way back lies in the middle. */
const VERBS = [
  { kind: 'REIMAGE', wait: 'install', state: 'IN_USE', steps: reimagePlan.steps },
  {
    kind: 'DECOMMISSION',
    wait: 'wipe',
    state: 'AVAILABLE',
    steps: decommissionPlan({
      subject: { kind: 'Instance', id: 'any' },
      related: [{ kind: 'Server', id: 'any' }],
    }).steps,
  },
] as const;

let workflows: WorkflowFixture;
let world: World;
let instances = 0;

beforeAll(async () => {
  workflows = await startWorkflows({ time: 'skips', servers: 20 });
  ({ world } = workflows);
});
afterAll(async () => await workflows?.stop());

/** An instance that runs, and what an operation on it is asked with. */
function running(): { server: WorldServer; change: { instanceId: string; serverId: string } } {
  instances += 1;
  const server = world.settle(`running-${instances}`);
  return { server, change: { instanceId: `running-${instances}`, serverId: server.id } };
}

describe.each(VERBS)('$kind', ({ kind, wait, state, steps }) => {
  test('runs every step of its plan and releases the server', async () => {
    const { server, change } = running();
    const operation = await workflows.begin(kind, change);
    expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
    const waited = new Set(['install', 'first-boot', 'wipe']);
    expect(world.stepsOf(operation.workflowId)).toEqual(
      steps.map(({ name }) => name).filter((step) => !waited.has(step)),
    );
    expect(server).toMatchObject({ state, operationId: null, bootsFromNetwork: false });
    expect([...world.addresses].includes(change.instanceId)).toBe(kind === 'REIMAGE');
    expect([...world.bootEntries]).not.toContain(operation.workflowId);
  });

  test('cancelled before its point of no return leaves the machine running as it was', async () => {
    const { server, change } = running();
    const operation = await workflows.begin(kind, change);
    world.around(operation.workflowId, 'prepare-boot', async (_, work) => {
      expect(await cancel(operation)).toBeNull();
      return await work();
    });
    expect(await workflows.end(operation)).toMatchObject({ status: 'CANCELLED' });
    expect(server).toMatchObject({
      state: 'IN_USE',
      power: 'ON',
      operationId: null,
      bootsFromNetwork: false,
    });
    expect(world.ends.get(operation.workflowId)).toMatchObject({ outcome: 'CANCELLED', action: 'RESTORE' });
    expect([...world.addresses]).toContain(change.instanceId);
    expect([...world.bootEntries]).not.toContain(operation.workflowId);
  });

  test('can no longer be cancelled after it, not even in Temporal, and finishes', async () => {
    const { change, server } = running();
    const operation = await workflows.begin(kind, change);
    let refusal: string | null = null;
    const noReturn = steps.find((step) => 'irreversible' in step && step.irreversible === true)?.name ?? '';
    world.around(operation.workflowId, noReturn, async (_, work) => {
      refusal = await cancel(operation);
      await operation.cancel();
      return await work();
    });
    expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
    expect(refusal).toBe('POINT_OF_NO_RETURN');
    expect(server).toMatchObject({ state, operationId: null });
  });

  test('whose installer falls silent after it starts the machine again, once, and finishes', async () => {
    const { server, change } = running();
    const operation = await workflows.begin(kind, change);
    world.machine(operation.workflowId, 'stalls-once');
    expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
    expect(world.stepsOf(operation.workflowId)).toContain(`again:${wait}`);
    expect(server).toMatchObject({ state, operationId: null, bootsFromNetwork: false });
  });

  test('whose installer falls silent twice after it fails, and leaves the machine to a person', async () => {
    const { server, change } = running();
    const operation = await workflows.begin(kind, change);
    world.machine(operation.workflowId, 'stalls');
    const type = kind === 'REIMAGE' ? 'INSTALL_STALLED' : 'WIPE_STALLED';
    expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED', type });
    expect(world.ends.get(operation.workflowId)).toMatchObject({ outcome: 'FAILED', action: 'FAIL' });
    expect(server).toMatchObject({ operationId: null, instanceId: change.instanceId });
    expect(server.state).toBe(kind === 'REIMAGE' ? 'IN_USE' : 'FAILED');
  });

  test('that fails after it releases nothing, and leaves the machine to a person', async () => {
    const { change, server } = running();
    const operation = await workflows.begin(kind, change);
    world.machine(operation.workflowId, 'silent');
    await waitsIn(world, operation, wait);
    expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED' });
    expect(world.ends.get(operation.workflowId)).toMatchObject({ outcome: 'FAILED', action: 'FAIL' });
    expect([...world.addresses]).toContain(change.instanceId);
    expect(server).toMatchObject({
      operationId: null,
      instanceId: change.instanceId,
      bootsFromNetwork: false,
    });
    // A server whose disks may still hold a tenant's data is not given to another tenant.
    expect(server.state).toBe(kind === 'REIMAGE' ? 'IN_USE' : 'FAILED');
  });
});

test('an instance without a server is decommissioned without touching any', async () => {
  const operation = await workflows.begin('DECOMMISSION', { serverId: null });
  expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
  expect(world.stepsOf(operation.workflowId)).toEqual([
    'remove-metadata',
    'release-addresses',
    'delete-instance',
  ]);
});

test('a server that was given back before is skipped, step by step', async () => {
  const operation = await workflows.begin('DECOMMISSION', { serverId: 'server-gone' });
  expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
  expect(world.stepsOf(operation.workflowId)).toEqual([
    'hold-server',
    'remove-metadata',
    'release-addresses',
    'delete-instance',
  ]);
});
