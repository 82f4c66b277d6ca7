import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorkflows, type WorkflowFixture } from '#workflows/testing/workflow-fixture.ts';

let workflows: WorkflowFixture;

beforeAll(async () => {
  workflows = await startWorkflows({ time: 'skips', entry: 'testing/siteless-workflows.ts' });
});
afterAll(async () => await workflows?.stop());

const input = { siteId: null };

test('an operation without a site runs on the queue of operations alone', async () => {
  const operation = await workflows.begin('PROVISION', { operationId: 'siteless', input });
  expect(await workflows.end(operation)).toEqual({ status: 'COMPLETED', type: null, message: null });
  expect(workflows.world.stepsOf('siteless')).toEqual(['read']);
  const { events } = await operation.fetchHistory();
  expect((events ?? []).filter((event) => event.activityTaskScheduledEventAttributes)).toEqual([]);
});

test('a step of it that asks for hardware fails at once, and what was done is undone', async () => {
  const operation = await workflows.begin('PROVISION', {
    operationId: 'mistaken',
    hostname: 'mistaken',
    input,
  });
  expect(await workflows.end(operation)).toEqual({
    status: 'FAILED',
    type: 'BUG',
    message: 'ensurePowerState needs a site, and the operation has none.',
  });
  expect(workflows.world.stepsOf('mistaken')).toEqual(['read', 'undo:read', 'end']);
  expect(workflows.world.ends.get('mistaken')).toMatchObject({ failure: { step: 'touch-hardware' } });
});
