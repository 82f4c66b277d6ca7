import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectDatabase, type Database } from '#platform/database/database.ts';
import { applyRetention } from '#platform/database/retention.ts';
import { createLogger } from '#platform/telemetry/logger.ts';
import { createTestDatabase, type TestDatabase } from '#platform/testing/test-database.ts';
import { serversDomain } from '../domain.ts';

let stored: TestDatabase;
let database: Database;

beforeAll(async () => {
  stored = await createTestDatabase();
  const { name: schema, entities, migrations } = serversDomain;
  database = await connectDatabase({ url: stored.url, schema, entities, migrations });
  await database.migrate();
});
afterAll(async () => {
  await database?.close();
  await stored?.drop();
});

async function run(sql: string): Promise<Record<string, unknown>[]> {
  return await database.fork().execute(sql);
}

test('fences and ended sessions go in time; a session that is open, and a retired server, never', async () => {
  await run(`insert into server (id, tenant_id, site_id, name, state, bmc_address, bmc_provider, created_at, updated_at)
    values ('retired', 't', 's', 'one', 'RETIRED', 'a', 'redfish', now() - interval '9 years', now() - interval '9 years')`);
  await run(`insert into ended_operation (operation_id, at) values
    ('old', now() - interval '91 days'), ('young', now() - interval '89 days')`);
  const columns =
    'id, server_id, state, opened_by, expires_at, operation_id, operation_request, created_at, ended_at';
  await run(`insert into console_session (${columns}) values
    ('old', 'retired', 'ENDED', 'ann', now(), 'o1', '{}', now() - interval '95 days', now() - interval '91 days'),
    ('young', 'retired', 'ENDED', 'ann', now(), 'o2', '{}', now() - interval '95 days', now() - interval '89 days'),
    ('open', 'retired', 'OPEN', 'ann', now(), 'o3', '{}', now() - interval '900 days', null)`);
  const kept = {
    idempotency: 30,
    outbox: 7,
    deletedReferences: 60,
    fences: 90,
    steps: 400,
    deliveries: 90,
    consoleSessions: 90,
  };
  await applyRetention(database, serversDomain.retention?.(kept) ?? [], createLogger('test', 'silent'));
  expect(await run('select operation_id as id from ended_operation')).toEqual([{ id: 'young' }]);
  expect(await run('select id from console_session order by id')).toEqual([{ id: 'open' }, { id: 'young' }]);
  expect(await run('select id from server')).toEqual([{ id: 'retired' }]);
});
