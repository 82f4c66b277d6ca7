import { ApplicationFailure } from '@temporalio/activity';
import type { WorkflowHandle } from '@temporalio/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DomainAnswer } from '#contracts/deletion/deletable.ts';
import type { Failure } from '#contracts/operations/operation.ts';
import { startWorkflows, type WorkflowFixture } from '#workflows/testing/workflow-fixture.ts';
import type { World } from '#workflows/testing/world.ts';

const REFERRERS = ['instances', 'servers'];
const NOTHING: DomainAnswer = { remaining: [] };
const STEPS = ['close', 'ask-domains', 'remove'];

let workflows: WorkflowFixture;
let world: World;
let count = 0;

beforeAll(async () => {
  workflows = await startWorkflows({ time: 'skips' });
  ({ world } = workflows);
});
afterAll(async () => await workflows?.stop());

interface Asked {
  readonly operationId: string;
  readonly operation: WorkflowHandle;
}

/** Requests the deletion of a tenant with these answers of domains; a domain not named has nothing. */
async function begin(
  answers: Readonly<Record<string, DomainAnswer | null>> = {},
  options: {
    readonly recovery?: Failure;
    readonly seconds?: number;
    prepare?(operationId: string): void;
  } = {},
): Promise<Asked> {
  count += 1;
  const operationId = `deletion-${count}`;
  world.deletions.set(operationId, { instances: NOTHING, servers: NOTHING, ...answers });
  options.prepare?.(operationId);
  const now = await workflows.env.currentTimeMs();
  const operation = await workflows.begin('DELETE', {
    operationId,
    ...(options.recovery === undefined ? {} : { recovery: options.recovery }),
    input: {
      subject: { kind: 'Tenant', id: `tenant-${count}` },
      related: [],
      siteId: null,
      referrers: REFERRERS,
      expiresAt: new Date(now + (options.seconds ?? 30) * 1_000).toISOString(),
    },
  });
  return { operationId, operation };
}

test('a resource of which no domain has anything is removed once all have answered', async () => {
  const { operation, operationId } = await begin();
  expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
  expect(world.stepsOf(operationId)).toEqual(STEPS);
  expect(world.ends.get(operationId)).toMatchObject({ outcome: 'SUCCEEDED', action: 'REMOVE' });
});

test('what domains have left keeps the resource, and the failure names it for each of them', async () => {
  const { operation, operationId } = await begin({
    instances: { remaining: [{ kind: 'instance', count: 2, ids: ['a', 'b'] }] },
    servers: { remaining: [{ kind: 'server', count: 1, ids: ['c'] }] },
  });
  expect(await workflows.end(operation)).toMatchObject({
    status: 'FAILED',
    type: 'IN_USE',
    message: expect.stringContaining('instances has 2 instance (a, b); servers has 1 server (c)'),
  });
  expect(world.stepsOf(operationId)).toEqual(['close', 'ask-domains', 'end']);
  expect(world.ends.get(operationId)).toMatchObject({
    outcome: 'FAILED',
    action: 'KEEP',
    failure: { code: 'IN_USE', step: 'remove' },
  });
});

test('a domain that does not answer keeps it when the time is over, and no longer', async () => {
  const { operation, operationId } = await begin({ instances: null, servers: null }, { seconds: 30 });
  expect(await workflows.end(operation)).toMatchObject({
    status: 'FAILED',
    type: 'NOT_ANSWERED',
    message: expect.stringContaining('instances, servers did not answer'),
  });
  expect(world.ends.get(operationId)).toMatchObject({ outcome: 'FAILED', action: 'KEEP' });
  const lasted = await workflows.lasted(operation);
  expect(lasted).toBeGreaterThanOrEqual(29_000);
  expect(lasted).toBeLessThan(60_000);
});

test('the operation waits for the one domain that answers late', async () => {
  let looks = 0;
  const { operation, operationId } = await begin(
    {},
    {
      prepare: (id) =>
        world.around(id, 'ask-domains', async (_, work) => {
          looks += 1;
          const instances = { domain: 'instances', ...NOTHING };
          return looks < 4 ? { answers: [instances], note: '' } : await work();
        }),
    },
  );
  expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
  expect(looks).toBe(4);
  expect(world.ends.get(operationId)).toMatchObject({ outcome: 'SUCCEEDED' });
});

test('an answer of the removal that was lost is no failure: the resource is gone', async () => {
  const { operation, operationId } = await begin(
    {},
    {
      prepare: (id) =>
        world.around(id, 'remove', async (_, work) => {
          await work();
          throw ApplicationFailure.nonRetryable('the answer is lost', 'INJECTED');
        }),
    },
  );
  expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
  expect(world.ends.get(operationId)).toMatchObject({ outcome: 'SUCCEEDED', action: 'REMOVE' });
});

test('a run in place of a lost one releases the resource', async () => {
  const recovery = { code: 'TERMINATED', message: 'somebody terminated it', step: null };
  const { operation, operationId } = await begin({}, { recovery });
  expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED', type: 'TERMINATED' });
  expect(world.ends.get(operationId)).toMatchObject({ outcome: 'FAILED', action: 'KEEP', failure: recovery });
});
