import type { WorkflowHandle } from '@temporalio/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorkflows, type WorkflowFixture } from '#workflows/testing/workflow-fixture.ts';

let workflows: WorkflowFixture;

beforeAll(async () => {
  workflows = await startWorkflows({ time: 'skips', servers: 10 });
});
afterAll(async () => await workflows?.stop());

/** How often the console of the operation's machine was begun to be kept. */
async function recordings(handle: WorkflowHandle): Promise<number> {
  const { events } = await handle.fetchHistory();
  const types = (events ?? []).map((event) => event.activityTaskScheduledEventAttributes?.activityType?.name);
  return types.filter((name) => name === 'recordConsole').length;
}

const PRINTED = ['Loading the installer...', `Kernel panic: ${'x'.repeat(300)}`];

test('one whose BMC offers no console fails as it did, and waits for no line', async () => {
  workflows.world.machine('operation-1', 'silent');
  const operation = await workflows.begin('PROVISION');
  expect(await workflows.end(operation)).toMatchObject({ type: 'INSTALL_TIMEOUT' });
  expect(workflows.world.ends.get('operation-1')?.failure?.message).toMatch(
    /waiting for the installer to phone home\.$/,
  );
});

test('a machine that reports a failure ends its operation with what it printed last', async () => {
  workflows.world.machine('operation-2', 'fails');
  workflows.world.console('operation-2', PRINTED);
  const operation = await workflows.begin('PROVISION');
  expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED', type: 'HOST_FAILED' });
  const failure = workflows.world.ends.get('operation-2')?.failure;
  expect(failure?.message).toMatch(
    /^no disk found\. Last console output: “Loading the installer\.\.\.”, “Kernel panic: x{186}”\.$/,
  );
  expect(workflows.world.reported).toContainEqual({ operationId: 'operation-2', what: 'install FAILED' });
  expect(await recordings(operation)).toBe(1);
});

test('one that is silent, too', async () => {
  workflows.world.machine('operation-3', 'silent');
  workflows.world.console('operation-3', PRINTED);
  const operation = await workflows.begin('PROVISION', { policy: { installTimeoutSeconds: 1 } });
  expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED', type: 'INSTALL_TIMEOUT' });
  expect(workflows.world.ends.get('operation-3')?.failure?.message).toMatch(
    /^Timed out after 1 seconds waiting for the installer to phone home\. Last console output: “Loading/,
  );
});

test('an operation of two waits keeps the console by one activity, and does not wait for its end', async () => {
  workflows.world.console('operation-4', PRINTED);
  const operation = await workflows.begin('PROVISION');
  expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
  expect(await recordings(operation)).toBe(1);
});
