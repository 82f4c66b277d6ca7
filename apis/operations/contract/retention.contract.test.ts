import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectDatabase, type Database } from '#platform/database/database.ts';
import { applyRetention } from '#platform/database/retention.ts';
import { createLogger } from '#platform/telemetry/logger.ts';
import { createTestDatabase, type TestDatabase } from '#platform/testing/test-database.ts';
import { operationsDomain } from '../domain.ts';
import { operationsRetention } from '../retention.ts';

let stored: TestDatabase;
let database: Database;

beforeAll(async () => {
  stored = await createTestDatabase();
  const { name: schema, entities, migrations } = operationsDomain;
  database = await connectDatabase({ url: stored.url, schema, entities, migrations });
  await database.migrate();
});
afterAll(async () => {
  await database?.close();
  await stored?.drop();
});

async function run(sql: string, parameters: unknown[] = []): Promise<Record<string, unknown>[]> {
  return await database.fork().execute(sql, parameters);
}

/** An operation with a step, that ended so many days ago, if it did. */
async function operation(id: string, endedDaysAgo: number | null, settled: boolean): Promise<void> {
  await run(
    `insert into operation (id, kind, state, title, tenant_id, requested_by, subject_kind, subject_id, undoing,
       created_at, finished_at, seen_at, version, settled)
     values (?, 'PROVISION', ?, '', '', '', 'Instance', '', false,
       now() - interval '900 days', now() - make_interval(days => ?), '{}', 1, ?)`,
    [id, endedDaysAgo === null ? 'RUNNING' : 'SUCCEEDED', endedDaysAgo, settled],
  );
  await run(
    `insert into step (operation_id, name, state, attempt, started_at, updated_at)
     values (?, 'check', 'SUCCEEDED', 1, now() - interval '900 days', now() - interval '900 days')`,
    [id],
  );
}

async function apply(): Promise<void> {
  const kept = {
    idempotency: 30,
    outbox: 7,
    deletedReferences: 60,
    fences: 90,
    steps: 400,
    deliveries: 90,
    consoleSessions: 90,
  };
  await applyRetention(database, operationsRetention(kept), createLogger('test', 'silent'));
}

test('steps of operations that ended long ago go; the operations stay, and all that is in progress', async () => {
  await operation('old', 401, true);
  await operation('young', 399, true);
  await operation('in-progress', null, false);
  await operation('not-compared-yet', 401, false);
  await apply();
  await apply();
  expect(await run('select operation_id as id from step order by 1')).toEqual([
    { id: 'in-progress' },
    { id: 'not-compared-yet' },
    { id: 'young' },
  ]);
  expect(await run('select id from operation')).toHaveLength(4);
});

test('deliveries of tickets go once they were decided, and not before', async () => {
  const columns = 'sender, delivery_id, body_hash, operation_id, decision, received_at, state';
  await run(`insert into ticket_delivery (${columns}) values
    ('desk', 'old', '', '', '{}', now() - interval '91 days', 'accepted'),
    ('desk', 'young', '', '', '{}', now() - interval '89 days', 'refused'),
    ('desk', 'waiting', '', '', '{}', now() - interval '900 days', 'received')`);
  await apply();
  expect(await run('select delivery_id as id from ticket_delivery order by 1')).toEqual([
    { id: 'waiting' },
    { id: 'young' },
  ]);
});
