import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLogger } from '#platform/telemetry/logger.ts';
import { startDatabase, type DatabaseFixture } from '#platform/testing/platform-fixture.ts';
import { platformRetention, retentionDays, type RetentionDays } from './retention-settings.ts';
import { applyRetention } from './retention.ts';

let postgres: DatabaseFixture;
const log = createLogger('test', 'silent');

beforeAll(async () => {
  postgres = await startDatabase();
});
afterAll(async () => await postgres?.stop());

const kept: RetentionDays = {
  idempotency: 30,
  outbox: 7,
  deletedReferences: 60,
  fences: 90,
  steps: 400,
  deliveries: 90,
  consoleSessions: 90,
};

async function run(sql: string): Promise<Record<string, unknown>[]> {
  return await postgres.database.fork().execute(sql);
}

test('rows that are not needed any more are deleted in batches, and younger or needed ones stay', async () => {
  await run(`insert into idempotency (actor, mutation, key, input_hash, created_at)
    select 'ann', 'thingCreate', n::text, '', now() - interval '31 days' from generate_series(1, 2500) n
    union all select 'ann', 'thingCreate', 'young', '', now() - interval '29 days'`);
  await run(`insert into outbox (id, subject, body, created_at, published_at, parked_at) values
    (gen_random_uuid(), 'published', '{}', now() - interval '9 days', now() - interval '8 days', null),
    (gen_random_uuid(), 'published-lately', '{}', now() - interval '900 days', now(), null),
    (gen_random_uuid(), 'waiting', '{}', now() - interval '900 days', null, null),
    (gen_random_uuid(), 'parked', '{}', now() - interval '900 days', null, now() - interval '900 days')`);
  await run(`insert into reference (id, kind, version, deleted, changed_at) values
    ('gone', 'site', 1, true, now() - interval '61 days'), ('gone-lately', 'site', 1, true, now()),
    ('there', 'site', 1, false, now() - interval '900 days')`);
  await Promise.all([
    applyRetention(postgres.database, platformRetention(kept), log),
    applyRetention(await postgres.again(), platformRetention(kept), log),
  ]);
  expect(await run('select key from idempotency')).toEqual([{ key: 'young' }]);
  expect(await run('select subject from outbox order by subject')).toEqual([
    { subject: 'parked' },
    { subject: 'published-lately' },
    { subject: 'waiting' },
  ]);
  expect(await run('select id from reference order by id')).toEqual([{ id: 'gone-lately' }, { id: 'there' }]);
});

test('a rule that fails does not keep the others from it', async () => {
  await run(`insert into reference (id, kind, version, deleted, changed_at)
    values ('old', 'site', 1, true, now() - interval '61 days')`);
  const broken = { name: 'broken', days: 1, sql: 'delete from no_such_table where ? > 0' };
  await applyRetention(postgres.database, [broken, ...platformRetention(kept)], log);
  expect(await run(`select id from reference where id = 'old'`)).toEqual([]);
});

test('settings that would forget an answer while its request can still come again are faults', () => {
  const config = {
    IDEMPOTENCY_DAYS: 5,
    OUTBOX_DAYS: 7,
    DELETED_REFERENCE_DAYS: 60,
    FENCE_DAYS: 6,
    STEP_DAYS: 400,
    DELIVERY_DAYS: 90,
    CONSOLE_SESSION_DAYS: 90,
  };
  expect(() => retentionDays(config, 7)).toThrow(/IDEMPOTENCY_DAYS: must be at least.*7\n.*FENCE_DAYS/);
  expect(retentionDays({ ...config, IDEMPOTENCY_DAYS: 7, FENCE_DAYS: 7 }, 7)).toMatchObject({ fences: 7 });
});
