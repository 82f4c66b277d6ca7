import { ApplicationFailure } from '@temporalio/activity';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cancel, waitsIn } from '#workflows/testing/messages.ts';
import { startWorkflows, type WorkflowFixture } from '#workflows/testing/workflow-fixture.ts';
import type { WorldServer } from '#workflows/testing/world-parts.ts';
import { RESCUE_SYSTEM } from '#workflows/testing/world-machines.ts';
import type { World } from '#workflows/testing/world.ts';
import { rescuePlan } from './rescue.ts';
import { unrescuePlan } from './unrescue.ts';

let workflows: WorkflowFixture;
let world: World;
let instances = 0;

beforeAll(async () => {
  workflows = await startWorkflows({ time: 'skips', servers: 24 });
  ({ world } = workflows);
});
afterAll(async () => await workflows?.stop());

const injected = (): ApplicationFailure => ApplicationFailure.nonRetryable('it breaks', 'INJECTED');

/** An instance that runs, or is RESCUED, which is the same for its server; and what an operation on it is asked with. */
function running(): { server: WorldServer; change: { instanceId: string; serverId: string; imageId: null } } {
  instances += 1;
  const instanceId = `repaired-${instances}`;
  const server = world.settle(instanceId);
  return { server, change: { instanceId, serverId: server.id, imageId: null } };
}

const backOnDisk = { state: 'IN_USE', power: 'ON', operationId: null, bootsFromNetwork: false };

describe('RESCUE', () => {
  test('passes on what the rescue system reported, and leaves nothing that would start it again', async () => {
    const { server, change } = running();
    const operation = await workflows.begin('RESCUE', change);
    expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
    expect(world.stepsOf(operation.workflowId)).toEqual(
      rescuePlan.steps.map(({ name }) => name).filter((step) => step !== 'boot-rescue'),
    );
    const { address, hostKey } = RESCUE_SYSTEM;
    expect(world.ends.get(operation.workflowId)).toMatchObject({
      outcome: 'SUCCEEDED',
      action: `FINISH_RESCUE ${address} ${hostKey}`,
    });
    expect(server).toMatchObject(backOnDisk);
    expect([...world.bootEntries]).not.toContain(operation.workflowId);
  });

  test.each(rescuePlan.steps.map(({ name }) => name).filter((step) => step !== 'boot-rescue'))(
    'that fails in %s boots the machine from its disk, and leaves the instance as it was',
    async (step) => {
      const { server, change } = running();
      const operation = await workflows.begin('RESCUE', change);
      world.around(operation.workflowId, step, async () => {
        throw injected();
      });
      expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED', type: 'INJECTED' });
      expect(world.ends.get(operation.workflowId)).toMatchObject({ action: 'RESTORE', failure: { step } });
      expect(server).toMatchObject(backOnDisk);
      expect([...world.bootEntries]).not.toContain(operation.workflowId);
    },
  );

  test.each([
    ['silent', 'RESCUE_TIMEOUT'],
    ['fails', 'HOST_FAILED'],
    ['stalls', 'RESCUE_STALLED'],
  ] as const)('whose system is %s boots the machine from its disk', async (behaviour, type) => {
    const { server, change } = running();
    const operation = await workflows.begin('RESCUE', change);
    world.machine(operation.workflowId, behaviour);
    expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED', type });
    expect(world.ends.get(operation.workflowId)).toMatchObject({ action: 'RESTORE' });
    expect(server).toMatchObject(backOnDisk);
  });

  test('whose system crashes once is started into it again', async () => {
    const { server, change } = running();
    const operation = await workflows.begin('RESCUE', change);
    world.machine(operation.workflowId, 'stalls-once');
    expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
    expect(world.stepsOf(operation.workflowId)).toContain('again:boot-rescue');
    expect(server.power).toBe('ON');
  });

  test('cancelled while it waits boots the machine from its disk', async () => {
    const { server, change } = running();
    const operation = await workflows.begin('RESCUE', change);
    world.machine(operation.workflowId, 'silent');
    await waitsIn(world, operation, 'boot-rescue');
    expect(await cancel(operation)).toBeNull();
    expect(await workflows.end(operation)).toMatchObject({ status: 'CANCELLED' });
    expect(world.ends.get(operation.workflowId)).toMatchObject({ outcome: 'CANCELLED', action: 'RESTORE' });
    expect(server).toMatchObject(backOnDisk);
  });

  test('whose machine may not run again is FAILED, and its server is its tenant’s still', async () => {
    const { server, change } = running();
    const operation = await workflows.begin('RESCUE', change);
    for (const step of ['power-on', 'undo:power-off']) {
      world.around(operation.workflowId, step, async () => {
        throw injected();
      });
    }
    expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED' });
    expect(world.ends.get(operation.workflowId)).toMatchObject({ action: 'FAIL' });
    expect(server).toMatchObject({ state: 'IN_USE', operationId: null, instanceId: change.instanceId });
  });

  test('whose last answer was lost has succeeded', async () => {
    const { change } = running();
    const operation = await workflows.begin('RESCUE', change);
    world.around(operation.workflowId, 'finish-rescue', async (_, work) => {
      await work();
      throw injected();
    });
    expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
  });

  test('that was lost is undone by the run in its place', async () => {
    const { server, change } = running();
    Object.assign(server, { operationId: 'rescue-lost', power: 'OFF', bootsFromNetwork: true });
    const recovery = { code: 'TERMINATED', message: 'terminated', step: null };
    const operation = await workflows.begin('RESCUE', { ...change, operationId: 'rescue-lost', recovery });
    expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED', type: 'TERMINATED' });
    expect(server).toMatchObject(backOnDisk);
  });
});

describe('UNRESCUE', () => {
  test('shuts the rescue system down and starts the machine from its disk', async () => {
    const { server, change } = running();
    const asked: unknown[] = [];
    const operation = await workflows.begin('UNRESCUE', change);
    world.around(operation.workflowId, 'power-off', async (_, work, input) => {
      asked.push(input);
      return await work();
    });
    expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
    expect(asked).toMatchObject([{ power: 'OFF_GRACEFUL' }]);
    expect(world.stepsOf(operation.workflowId)).toEqual(unrescuePlan.steps.map(({ name }) => name));
    expect(world.ends.get(operation.workflowId)).toMatchObject({ outcome: 'SUCCEEDED', action: 'ACTIVATE' });
    expect(server).toMatchObject(backOnDisk);
  });

  test('cancelled before the rescue system is shut down leaves it running', async () => {
    const { server, change } = running();
    const operation = await workflows.begin('UNRESCUE', change);
    world.around(operation.workflowId, 'boot-from-disk', async (_, work) => {
      expect(await cancel(operation)).toBeNull();
      return await work();
    });
    expect(await workflows.end(operation)).toMatchObject({ status: 'CANCELLED' });
    expect(world.ends.get(operation.workflowId)).toMatchObject({ action: 'RESTORE' });
    expect(world.stepsOf(operation.workflowId)).not.toContain('power-off');
    expect(server).toMatchObject(backOnDisk);
  });

  test('that cannot start the machine is FAILED, to be asked for again', async () => {
    const { server, change } = running();
    const operation = await workflows.begin('UNRESCUE', change);
    world.around(operation.workflowId, 'power-on', async () => {
      throw injected();
    });
    expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED' });
    expect(world.ends.get(operation.workflowId)).toMatchObject({ action: 'FAIL' });
    expect(server).toMatchObject({ state: 'IN_USE', power: 'OFF', operationId: null });
    const again = await workflows.begin('UNRESCUE', change);
    expect(await workflows.end(again)).toMatchObject({ status: 'COMPLETED' });
    expect(server).toMatchObject(backOnDisk);
  });
});
