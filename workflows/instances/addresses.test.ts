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
