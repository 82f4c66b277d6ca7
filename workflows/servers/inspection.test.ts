import { ApplicationFailure } from '@temporalio/activity';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cancel } from '#workflows/testing/messages.ts';
import { startWorkflows, type WorkflowFixture } from '#workflows/testing/workflow-fixture.ts';
import type { WorldServer } from '#workflows/testing/world-parts.ts';
import type { World } from '#workflows/testing/world.ts';
import { enrollPlan } from './enroll.ts';
import { inspectPlan } from './inspect.ts';

const PLANS = { ENROLL: enrollPlan, INSPECT: inspectPlan };

let workflows: WorkflowFixture;
let world: World;
let taken = 0;

beforeAll(async () => {
  workflows = await startWorkflows({ time: 'skips', servers: 20 });
  ({ world } = workflows);
});
afterAll(async () => await workflows?.stop());

describe.each(['ENROLL', 'INSPECT'] as const)('%s', (kind) => {
  /** An operation that holds a server, as the domain that accepted the request gave it one. */
  async function begin(): Promise<{
    operation: Awaited<ReturnType<WorkflowFixture['begin']>>;
    server: WorldServer;
  }> {
    const server = world.servers[taken];
    taken += 1;
    if (server === undefined) throw new Error('No server is left');
    const operationId = `${kind}-${taken}`;
    server.operationId = operationId;
    return {
      server,
      operation: await workflows.begin(kind, { operationId, instanceId: '', serverId: server.id }),
    };
  }

  test('reads the machine and makes it available', async () => {
    const { operation, server } = await begin();
    expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
    expect(world.stepsOf(operation.workflowId)).toEqual(PLANS[kind].steps.map(({ name }) => name));
    expect(server).toMatchObject({ state: 'AVAILABLE', operationId: null });
  });

  test('tries a password that is refused once, and says so on the server', async () => {
    const { operation, server } = await begin();
    let tries = 0;
    world.around(operation.workflowId, 'connect', async () => {
      tries += 1;
      throw ApplicationFailure.create({
        message: 'The BMC refuses the credential.',
        type: 'BMC_AUTH_FAILED',
        nonRetryable: true,
        details: [{ effect: 'none' }],
      });
    });
    expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED', type: 'BMC_AUTH_FAILED' });
    expect(tries).toBe(1);
    expect(server).toMatchObject({
      state: 'FAILED',
      operationId: null,
      failure: { code: 'BMC_AUTH_FAILED', step: 'connect' },
    });
  });

  test('cancelled while it reads releases the server', async () => {
    const { operation, server } = await begin();
    world.around(operation.workflowId, 'collect-inventory', async (_, work) => {
      expect(await cancel(operation)).toBeNull();
      return await work();
    });
    expect(await workflows.end(operation)).toMatchObject({ status: 'CANCELLED' });
    expect(server.operationId).toBeNull();
    expect(world.ends.get(operation.workflowId)).toMatchObject({ outcome: 'CANCELLED' });
  });

  test('whose last answer was lost has succeeded', async () => {
    const { operation, server } = await begin();
    world.around(operation.workflowId, 'finish-inspection', async (_, work) => {
      await work();
      throw ApplicationFailure.nonRetryable('the answer was lost', 'GRAPH_LOST');
    });
    expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
    expect(server).toMatchObject({ state: 'AVAILABLE', operationId: null });
  });
});
