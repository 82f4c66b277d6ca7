import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cancel, reaches } from '#workflows/testing/messages.ts';
import { startWorkflows, type WorkflowFixture } from '#workflows/testing/workflow-fixture.ts';

let workflows: WorkflowFixture;

/** On the server that production has: the test server at times loses a cancellation that arrives during a task. */
beforeAll(async () => {
  workflows = await startWorkflows({ time: 'passes' });
}, 60_000);
afterAll(async () => await workflows?.stop());

test('one that is cancelled at any moment while domains are asked releases the resource', async () => {
  const { world } = workflows;
  await Promise.all(
    Array.from({ length: 8 }, async (_, number) => {
      const operationId = `cancelled-${number}`;
      world.deletions.set(operationId, { instances: { remaining: [] }, servers: null });
      const operation = await workflows.begin('DELETE', {
        operationId,
        input: {
          subject: { kind: 'Tenant', id: `tenant-${number}` },
          related: [],
          siteId: null,
          referrers: ['instances', 'servers'],
          expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
        },
      });
      await reaches(world, operation, 'ask-domains');
      await setTimeout(Math.random() * 1_000);
      expect(await cancel(operation)).toBeNull();
      expect(await workflows.end(operation)).toMatchObject({ status: 'CANCELLED' });
      expect(world.ends.get(operationId)).toMatchObject({ outcome: 'CANCELLED', action: 'KEEP' });
    }),
  );
}, 120_000);
