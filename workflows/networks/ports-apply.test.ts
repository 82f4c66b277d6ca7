import { ApplicationFailure } from '@temporalio/activity';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorkflows, type WorkflowFixture } from '#workflows/testing/workflow-fixture.ts';

let workflows: WorkflowFixture;
beforeAll(async () => void (workflows = await startWorkflows({ time: 'skips' })), 120_000);
afterAll(async () => await workflows?.stop());

/** Configures the one port of a switch. */
async function apply(prepare: (operationId: string) => void = () => undefined, dryRun = false) {
  const { world } = workflows;
  const operationId = `apply-${world.devices.size + 1}`;
  world.devices.set(operationId, { description: 'before' });
  prepare(operationId);
  const input = { operationId, ports: [{ name: 'eth1', description: 'after' }], dryRun };
  const handle = await workflows.begin('DEVICE_PORTS_APPLY', { input });
  const end = await workflows.end(handle);
  return {
    end,
    description: world.devices.get(operationId)?.description,
    steps: world.stepsOf(operationId),
    operationId,
  };
}

test('the ports are read, changed, and read again', async () => {
  const { end, description, steps, operationId } = await apply();
  expect(end.status).toBe('COMPLETED');
  expect(description).toBe('after');
  expect(steps).toEqual(['observe-ports', 'apply-ports', 'verify-ports', 'release-device']);
  expect(workflows.world.ends.get(operationId)).toMatchObject({ outcome: 'SUCCEEDED' });
});

test('a dry run changes nothing', async () => {
  const { end, description, steps } = await apply(undefined, true);
  expect(end.status).toBe('COMPLETED');
  expect(description).toBe('before');
  expect(steps).toEqual(['observe-ports', 'release-device']);
});

test('ports that are not as desired afterwards are restored', async () => {
  const { end, description, steps, operationId } = await apply((id) =>
    workflows.world.around(id, 'verify-ports', async () => {
      throw ApplicationFailure.nonRetryable('another changed it', 'VERIFICATION_FAILED');
    }),
  );
  expect(end).toMatchObject({ status: 'FAILED', type: 'VERIFICATION_FAILED' });
  expect(description).toBe('before');
  expect(steps).toContain('undo:apply-ports');
  expect(workflows.world.ends.get(operationId)).toMatchObject({
    outcome: 'FAILED',
    failure: { code: 'VERIFICATION_FAILED', step: 'verify-ports' },
  });
});

test('ports that cannot be restored are named in the failure', async () => {
  const { operationId } = await apply((id) => {
    for (const step of ['verify-ports', 'undo:apply-ports'])
      workflows.world.around(id, step, async () => {
        throw ApplicationFailure.nonRetryable(`${step} fails`, 'CONFLICT');
      });
  });
  expect(workflows.world.ends.get(operationId)?.failure?.message).toBe(
    'verify-ports fails. The ports could not be restored: undo:apply-ports fails',
  );
});
