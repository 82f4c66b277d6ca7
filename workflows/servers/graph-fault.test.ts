import { ApplicationFailure } from '@temporalio/activity';
import type { WorkflowHandle } from '@temporalio/client';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { InstanceHoldDocument } from '#activities/generated/graph.ts';
import { createGraphClient, type AskingGraphClient } from '#activities/graph/graph-client.ts';
import { startWorkflows, type WorkflowFixture } from '#workflows/testing/workflow-fixture.ts';
import type { Around, WorldServer } from '#workflows/testing/world-parts.ts';
import { staticToken } from '#platform/auth/token-source.ts';
import type { World } from '#workflows/testing/world.ts';

// A fault of our own graph that repeats must end the operation, and release its server; waiting for it would hold both
// forever. The tries take some twenty seconds of real time, so the operations fail concurrently.

const PATIENCE_MS = 120_000;

let workflows: WorkflowFixture;
let world: World;
let broken: Server;
let graph: AskingGraphClient;

beforeAll(async () => {
  broken = createServer((_, response) => {
    const errors = [{ message: 'Unexpected error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }];
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ errors }));
  });
  await new Promise<void>((resolve) => broken.listen(0, '127.0.0.1', resolve));
  const { port } = broken.address() as AddressInfo;
  graph = createGraphClient({ url: `http://127.0.0.1:${port}/graphql`, tokens: staticToken('token') });
  workflows = await startWorkflows({ time: 'passes', servers: 12 });
  ({ world } = workflows);
});
afterAll(async () => {
  await workflows?.stop();
  await graph?.close();
  broken?.close();
});

/** A step whose request the graph always answers with a fault, asked through the client that the workers have. */
const fault: Around = async () => await graph.execute(InstanceHoldDocument, { operationId: 'any' });

interface Begun {
  readonly operation: WorkflowHandle;
  readonly server: WorldServer;
}

async function cutPower(operationId: string, index: number): Promise<Begun> {
  const server = world.servers[index];
  if (server === undefined) throw new Error('No server is left');
  Object.assign(server, {
    state: 'IN_USE',
    instanceId: `instance-of-${operationId}`,
    operationId,
    power: 'ON',
  });
  const asked = { operationId, serverId: server.id, input: { action: 'CYCLE' } };
  return { server, operation: await workflows.begin('POWER', asked) };
}

describe('a graph that answers one step with "Unexpected error", always', () => {
  test.concurrent(
    'ends a power operation at its last step, and the server is unlocked',
    async () => {
      world.around('fault-at-end', 'let-go', fault);
      const { operation, server } = await cutPower('fault-at-end', 11);
      expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED', type: 'GRAPH_FAULT' });
      expect(server).toMatchObject({ operationId: null, power: 'ON' });
    },
    PATIENCE_MS,
  );

  test.concurrent.each(['start-provisioning', 'allocate-address'])(
    'ends a provision at %s with everything undone',
    async (step) => {
      const operationId = `fault-at-${step}`;
      world.around(operationId, step, fault);
      const operation = await workflows.begin('PROVISION', { operationId, instanceId: operationId });
      expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED', type: 'GRAPH_FAULT' });
      expect(world.servers.filter((server) => server.instanceId === operationId)).toEqual([]);
      expect(world.addresses.has(operationId)).toBe(false);
      expect(world.ends.get(operationId)).toMatchObject({ outcome: 'FAILED', failure: { step } });
    },
    PATIENCE_MS,
  );

  test.concurrent(
    'ends an undo, and parks the server instead of holding it',
    async () => {
      const operationId = 'fault-in-undo';
      world.around(operationId, 'undo:allocate-address', fault);
      world.machine(operationId, 'fails');
      const operation = await workflows.begin('PROVISION', { operationId, instanceId: operationId });
      expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED', type: 'HOST_FAILED' });
      expect(world.servers.find(({ state }) => state === 'FAILED')).toMatchObject({
        operationId: null,
        failure: { code: 'GRAPH_FAULT' },
      });
    },
    PATIENCE_MS,
  );
});

test.concurrent(
  'an end whose reason the graph cannot take is recorded without it',
  async () => {
    world.around('unspeakable', 'power-off', async () => {
      throw ApplicationFailure.nonRetryable('The BMC said: a\u0000b\uD800', 'BMC_FAULT');
    });
    world.around('unspeakable', 'end', async (_, work, input) => {
      const { failure } = input as { failure: { code: string } };
      return failure.code === 'BMC_FAULT' ? await fault(_, work, input) : await work();
    });
    const { operation, server } = await cutPower('unspeakable', 10);
    expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED', type: 'BMC_FAULT' });
    expect(server.operationId).toBeNull();
    expect(world.ends.get('unspeakable')).toMatchObject({ failure: { code: 'FAILED', step: 'power-off' } });
  },
  PATIENCE_MS,
);

test('what a machine said is recorded without what no database and no worker accepts', async () => {
  world.around('odd-words', 'power-off', async () => {
    throw ApplicationFailure.nonRetryable('The BMC said: a\u0000b\uD800', 'BMC_FAULT');
  });
  const { operation } = await cutPower('odd-words', 9);
  await workflows.end(operation);
  expect(world.ends.get('odd-words')).toMatchObject({
    failure: { code: 'BMC_FAULT', message: 'The BMC said: a b\uFFFD' },
  });
});
