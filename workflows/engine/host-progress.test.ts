import { afterAll, beforeAll, expect, test } from 'vitest';
import { HOST_PROGRESSED, HOST_REPORTED } from '#contracts/operations/messages.ts';
import { waitsIn } from '#workflows/testing/messages.ts';
import { startWorkflows, type WorkflowFixture } from '#workflows/testing/workflow-fixture.ts';

let workflows: WorkflowFixture;

beforeAll(async () => {
  workflows = await startWorkflows({ time: 'passes' });
});
afterAll(async () => await workflows?.stop());

test('the progress of a machine is shown in the ledger and in the Temporal UI, and ends no wait', async () => {
  const { world } = workflows;
  const operation = await workflows.begin('PROVISION');
  const { workflowId } = operation;
  world.machine(workflowId, 'silent');
  await waitsIn(world, operation, 'install');

  const waits = (): number =>
    world.reported.filter((one) => one.operationId === workflowId && one.what === 'install WAITING').length;
  const before = waits();
  await operation.signal(HOST_PROGRESSED, { percent: 42.6, message: 'writing 12 of 28 MiB, 9.8 MiB/s' });
  await expect.poll(waits, { timeout: 10_000 }).toBe(before + 1);
  const page = JSON.stringify(await operation.query('__temporal_workflow_metadata'));
  expect(page).toMatch(
    /the installer to phone home, since \d{4}-\S+Z: 43 %, writing 12 of 28 MiB, 9\.8 MiB\/s/,
  );

  await operation.signal(HOST_REPORTED, { event: 'INSTALLED' });
  await operation.signal(HOST_REPORTED, { event: 'BOOTED' });
  expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
});
