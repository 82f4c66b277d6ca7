import { ApplicationFailure, cancelled, heartbeat } from '@temporalio/activity';
import type { WorkflowHandle } from '@temporalio/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cancel } from '#workflows/testing/messages.ts';
import { startWorkflows, type WorkflowFixture } from '#workflows/testing/workflow-fixture.ts';
import type { World } from '#workflows/testing/world.ts';

let workflows: WorkflowFixture;
let world: World;
let number = 0;

beforeAll(async () => {
  workflows = await startWorkflows({ time: 'skips', servers: 1 });
  ({ world } = workflows);
});
afterAll(async () => await workflows?.stop());

async function begin(): Promise<{ operation: WorkflowHandle; operationId: string }> {
  number += 1;
  const operationId = `console-${number}`;
  const input = { sessionId: `session-${number}`, expiresAt: new Date(Date.now() + 60_000).toISOString() };
  const operation = await workflows.begin('CONSOLE', { operationId, serverId: 'server-0', input });
  return { operation, operationId };
}

test('keeps the session until it ends, and records why; the server is not locked', async () => {
  const { operation, operationId } = await begin();
  expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
  expect(world.stepsOf(operationId)).toEqual(['check-session', 'serve-console', 'close-session']);
  expect(world.ends.get(operationId)).toEqual({ outcome: 'SUCCEEDED', action: 'CLOSED', failure: null });
  expect(world.servers[0]).toMatchObject({ operationId: null, state: 'AVAILABLE' });
});

test('a BMC without a console fails it with the reason', async () => {
  const { operation, operationId } = await begin();
  world.around(operationId, 'serve-console', async () => {
    throw ApplicationFailure.nonRetryable('it offers SSH', 'UNSUPPORTED');
  });
  expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED', type: 'UNSUPPORTED' });
  expect(world.ends.get(operationId)).toMatchObject({
    outcome: 'FAILED',
    failure: { code: 'UNSUPPORTED', step: 'serve-console' },
  });
});

test('a console that broke is opened again', async () => {
  const { operation, operationId } = await begin();
  let attempts = 0;
  world.around(operationId, 'serve-console', async (_, work) => {
    attempts += 1;
    if (attempts === 1) throw new Error('the BMC hung up');
    return await work();
  });
  expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
  expect(attempts).toBe(2);
});

test('cancelled while people are there closes it first', async () => {
  const { operation, operationId } = await begin();
  const order: string[] = [];
  world.around(operationId, 'serve-console', async () => {
    expect(await cancel(operation)).toBeNull();
    const alive = setInterval(() => heartbeat(), 200);
    try {
      return await cancelled();
    } finally {
      clearInterval(alive);
      order.push('closed');
    }
  });
  world.around(operationId, 'end', async (_, work) => {
    order.push('recorded');
    return await work();
  });
  expect(await workflows.end(operation)).toMatchObject({ status: 'CANCELLED' });
  expect(order.slice(0, 2)).toEqual(['closed', 'recorded']);
  expect(world.ends.get(operationId)).toMatchObject({ outcome: 'CANCELLED' });
});

test('whose last answer was lost has succeeded', async () => {
  const { operation, operationId } = await begin();
  world.around(operationId, 'close-session', async (_, work) => {
    await work();
    throw ApplicationFailure.nonRetryable('it breaks', 'INJECTED');
  });
  expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
});

test('a run that takes the place of a lost one records its end', async () => {
  const failure = { code: 'TERMINATED', message: 'terminated', step: null };
  const input = { sessionId: 'session-lost', expiresAt: new Date().toISOString() };
  const asked = { operationId: 'console-lost', serverId: 'server-0', input, recovery: failure };
  const operation = await workflows.begin('CONSOLE', asked);
  expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED', type: 'TERMINATED' });
  expect(world.ends.get('console-lost')).toMatchObject({ outcome: 'FAILED' });
});
