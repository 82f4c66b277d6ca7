import { ApplicationFailure } from '@temporalio/activity';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorkflows, type WorkflowFixture } from '#workflows/testing/workflow-fixture.ts';

let workflows: WorkflowFixture;
beforeAll(async () => void (workflows = await startWorkflows({ time: 'skips' })), 120_000);
afterAll(async () => await workflows?.stop());

const PORT = { number: 80, name: null, protocol: 'TCP', poolIds: [] };

/** Applies a load balancer whose port is 8080 before. */
async function apply(
  prepare: (operationId: string) => void = () => undefined,
  { dryRun = false, parts = { ports: [PORT], pools: [] } }: { dryRun?: boolean; parts?: object | null } = {},
) {
  const { world } = workflows;
  const operationId = `balance-${world.balancers.size + 1}`;
  world.balancers.set(operationId, { port: 8_080 });
  prepare(operationId);
  const input = { operationId, providerId: 'loadpvd-one', name: 'web', parts, dryRun };
  const handle = await workflows.begin('LOAD_BALANCER_APPLY', { input });
  const end = await workflows.end(handle);
  const port = world.balancers.get(operationId)?.port;
  return { end, port, steps: world.stepsOf(operationId), operationId };
}

const failing =
  (...steps: string[]) =>
  (id: string): void => {
    for (const step of steps)
      workflows.world.around(id, step, async () => {
        throw ApplicationFailure.nonRetryable(`${step} fails`, 'CONFLICT');
      });
  };

test('the configuration is compared, applied and verified', async () => {
  const { end, port, steps, operationId } = await apply();
  expect(end.status).toBe('COMPLETED');
  expect(port).toBe(80);
  expect(steps).toEqual(['observe-balancer', 'apply-balancer', 'verify-balancer', 'release-balancer']);
  expect(workflows.world.ends.get(operationId)).toMatchObject({ outcome: 'SUCCEEDED' });
});

test('a dry run changes nothing', async () => {
  const { end, port, steps } = await apply(undefined, { dryRun: true });
  expect(end.status).toBe('COMPLETED');
  expect(port).toBe(8_080);
  expect(steps).toEqual(['observe-balancer', 'release-balancer']);
});

test('what runs is removed', async () => {
  expect((await apply(undefined, { parts: null })).port).toBeNull();
});

test('a configuration that fails its verification is undone', async () => {
  const { end, port, steps, operationId } = await apply(failing('verify-balancer'));
  expect(end).toMatchObject({ status: 'FAILED', type: 'CONFLICT' });
  expect(port).toBe(8_080);
  expect(steps).toContain('undo:apply-balancer');
  expect(workflows.world.ends.get(operationId)).toMatchObject({
    outcome: 'FAILED',
    failure: { code: 'CONFLICT', step: 'verify-balancer' },
  });
});

test('a configuration that cannot be restored is named in the failure', async () => {
  const { operationId } = await apply(failing('verify-balancer', 'undo:apply-balancer'));
  expect(workflows.world.ends.get(operationId)?.failure?.message).toBe(
    'verify-balancer fails. The former configuration could not be restored: undo:apply-balancer fails',
  );
});
