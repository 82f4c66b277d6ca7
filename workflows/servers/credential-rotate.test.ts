import { ApplicationFailure } from '@temporalio/activity';
import type { WorkflowHandle } from '@temporalio/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cancel } from '#workflows/testing/messages.ts';
import { startWorkflows, type WorkflowFixture } from '#workflows/testing/workflow-fixture.ts';
import type { WorldServer } from '#workflows/testing/world-parts.ts';
import type { World } from '#workflows/testing/world.ts';
import { credentialRotatePlan } from './credential-rotate.ts';

let workflows: WorkflowFixture;
let world: World;
let taken = 0;

beforeAll(async () => {
  workflows = await startWorkflows({ time: 'skips', servers: 20 });
  ({ world } = workflows);
});
afterAll(async () => await workflows?.stop());

async function begin(
  server: WorldServer | undefined = world.servers[taken],
): Promise<{ operation: WorkflowHandle; server: WorldServer; operationId: string }> {
  taken += 1;
  if (server === undefined) throw new Error('No server is left');
  const operationId = `rotate-${taken}`;
  Object.assign(server, { state: 'IN_USE', operationId });
  const asked = { operationId, instanceId: '', serverId: server.id };
  return { server, operationId, operation: await workflows.begin('CREDENTIAL_ROTATE', asked) };
}

const ROTATED = { password: 'prepared', knownPassword: 'prepared', newPassword: null, operationId: null };

test('gives the BMC a password only once it is on record', async () => {
  const { operation, operationId, server } = await begin();
  world.around(operationId, 'change-password', async (_, work) => {
    expect(server).toMatchObject({ password: 'old', knownPassword: 'old', newPassword: 'prepared' });
    return await work();
  });
  expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
  expect(world.stepsOf(operationId)).toEqual(credentialRotatePlan.steps.map(({ name }) => name));
  expect(server).toMatchObject({ ...ROTATED, state: 'IN_USE' });
});

test.each(['change-password', 'verify-credential', 'promote-credential'])(
  'whose answer is lost at %s fails with both on record, and is finished by the next one',
  async (step) => {
    const first = await begin();
    world.around(first.operationId, step, async (_, work) => {
      await work();
      throw ApplicationFailure.nonRetryable('the answer was lost', 'LOST');
    });
    expect(await workflows.end(first.operation)).toMatchObject({ status: 'FAILED', type: 'LOST' });
    const { server } = first;
    expect([server.knownPassword, server.newPassword]).toContain(server.password);
    expect(server).toMatchObject({ state: 'IN_USE', operationId: null });
    const second = await begin(server);
    expect(await workflows.end(second.operation)).toMatchObject({ status: 'COMPLETED' });
    expect(server).toMatchObject(ROTATED);
  },
);

test('keeps the old password on record while the new one is not proven', async () => {
  const { operation, operationId, server } = await begin();
  world.around(operationId, 'verify-credential', async () => {
    throw ApplicationFailure.nonRetryable('refused', 'BMC_AUTH_FAILED');
  });
  expect(await workflows.end(operation)).toMatchObject({ type: 'BMC_AUTH_FAILED' });
  expect(server).toMatchObject({ knownPassword: 'old', newPassword: 'prepared', operationId: null });
});

test('can be cancelled until the BMC receives the new password', async () => {
  const { operation, operationId, server } = await begin();
  world.around(operationId, 'prepare-credential', async (_, work) => {
    expect(await cancel(operation)).toBeNull();
    return await work();
  });
  expect(await workflows.end(operation)).toMatchObject({ status: 'CANCELLED' });
  expect(server).toMatchObject({ password: 'old', knownPassword: 'old', state: 'IN_USE', operationId: null });
});

test('leaves no password in its history', async () => {
  const { operation } = await begin();
  await workflows.end(operation);
  expect(JSON.stringify(await operation.fetchHistory())).not.toContain('prepared');
});
