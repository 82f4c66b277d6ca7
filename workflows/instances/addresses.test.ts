import { ApplicationFailure } from '@temporalio/activity';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorkflows, type WorkflowFixture } from '#workflows/testing/workflow-fixture.ts';

let workflows: WorkflowFixture;

beforeAll(async () => {
  workflows = await startWorkflows({ time: 'skips', servers: 2 });
});
afterAll(async () => await workflows?.stop());

test('addresses that a request names are allocated on a server with their ports', async () => {
  const addresses = [{ family: 'IPV4' as const }, { blockId: 'ipamibk-1', port: 'NIC.2' }];
  const asked: unknown[] = [];
  for (const step of ['reserve-server', 'allocate-address'])
    workflows.world.around('operation-1', step, async (_, work, input) => {
      asked.push(input);
      return await work();
    });
  const operation = await workflows.begin('PROVISION', { addresses });
  expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
  expect(asked).toMatchObject([{ ports: ['NIC.2'] }, { addresses }]);
});

test.each([
  ['no service has them any more', undefined, 0],
  ['DNS may still have them', 'undo:register-name', 1],
  ['DHCP may still have them', 'undo:reserve-lease', 1],
])('addresses of a provision that failed are released only where %s', async (_, failing, kept) => {
  const before = workflows.world.addresses.size;
  const operation = await workflows.begin('PROVISION');
  workflows.world.machine(operation.workflowId, 'fails');
  if (failing !== undefined)
    workflows.world.around(operation.workflowId, failing, async () => {
      throw ApplicationFailure.nonRetryable('no answer', 'UNREACHABLE');
    });
  expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED', type: 'HOST_FAILED' });
  expect(workflows.world.addresses.size).toBe(before + kept);
});
