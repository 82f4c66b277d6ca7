import { ApplicationFailure } from '@temporalio/activity';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cancel } from '#workflows/testing/messages.ts';
import { startWorkflows, type WorkflowFixture } from '#workflows/testing/workflow-fixture.ts';
import type { World } from '#workflows/testing/world.ts';
import { provisionPlan } from './provision.ts';

const INSTALL_TIMEOUT_MS = 30 * 60_000;
/** The undo of every step up to and with the wait, in the order in which they must run. */
const UNDONE = provisionPlan.steps
  .slice(
    0,
    provisionPlan.steps.findIndex(({ name }) => name === 'install'),
  )
  .filter((step) => step.undo !== undefined)
  .map(({ name }) => `undo:${name}`)
  .toReversed();

let workflows: WorkflowFixture;
let world: World;

beforeAll(async () => {
  workflows = await startWorkflows({ time: 'skips', servers: 10 });
  ({ world } = workflows);
});
afterAll(async () => await workflows?.stop());

const undone = (operationId: string): string[] =>
  world.stepsOf(operationId).filter((step) => step.startsWith('undo:'));

function expectNothingHeld(operationId: string): void {
  expect(world.servers.filter((server) => server.operationId === operationId)).toEqual([]);
  expect([...world.bootEntries]).not.toContain(operationId);
}

test('an installer that falls silent is started again, once, and the operation continues', async () => {
  const operation = await workflows.begin('PROVISION');
  world.machine(operation.workflowId, 'stalls-once');
  expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
  const ran = world.stepsOf(operation.workflowId);
  expect(ran.slice(ran.indexOf('power-on'), ran.indexOf('boot-from-disk') + 1)).toEqual([
    'power-on',
    'again:install',
    'boot-from-disk',
  ]);
  expect(undone(operation.workflowId)).toEqual([]);
});

test('one that falls silent again fails the operation with its last output, and everything is undone', async () => {
  const operation = await workflows.begin('PROVISION');
  world.machine(operation.workflowId, 'stalls');
  expect(await workflows.end(operation)).toMatchObject({
    status: 'FAILED',
    type: 'INSTALL_STALLED',
    message: 'The machine was started again once, and fell silent again. Last: 42 %.',
  });
  expect(await workflows.lasted(operation)).toBeLessThan(INSTALL_TIMEOUT_MS);
  expect(undone(operation.workflowId)).toEqual(UNDONE);
  expect(world.ends.get(operation.workflowId)).toMatchObject({ failure: { step: 'install' } });
  expectNothingHeld(operation.workflowId);
});

test('one that is cancelled while it is started again leaves nothing', async () => {
  const operation = await workflows.begin('PROVISION');
  world.machine(operation.workflowId, 'stalls');
  world.around(operation.workflowId, 'again:install', async (_, work) => {
    await cancel(operation);
    return await work();
  });
  expect(await workflows.end(operation)).toMatchObject({ status: 'CANCELLED' });
  expect(undone(operation.workflowId)).toEqual(UNDONE);
  expect(world.reported).toContainEqual({ operationId: operation.workflowId, what: 'install CANCELLED' });
  expectNothingHeld(operation.workflowId);
});

test('one whose machine cannot be started again fails with the cause', async () => {
  const operation = await workflows.begin('PROVISION');
  world.machine(operation.workflowId, 'stalls');
  world.around(operation.workflowId, 'again:install', async () => {
    throw ApplicationFailure.nonRetryable('the BMC does not answer', 'BMC_UNREACHABLE');
  });
  expect(await workflows.end(operation)).toMatchObject({ type: 'BMC_UNREACHABLE' });
  expect(undone(operation.workflowId)).toEqual(UNDONE);
  expectNothingHeld(operation.workflowId);
});
