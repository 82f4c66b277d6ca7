import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase } from '#platform/testing/test-database.ts';
import { connectDatabase, type Database } from './database.ts';
import { migration } from './migration.ts';
import { quotaRefusal } from './quota-refusal.ts';

const PREFIX = 'testthn';
let stored: Awaited<ReturnType<typeof createTestDatabase>>;
let database: Database;

/** A tenant with two below it, and a quota of three things at the first. */
beforeAll(async () => {
  stored = await createTestDatabase();
  database = await connectDatabase({
    url: stored.url,
    schema: 'counted',
    entities: [],
    migrations: [
      migration(
        '0001-thing',
        'create table thing (id text primary key, tenant_id text not null, version integer not null, state text not null)',
      ),
    ],
  });
  await database.migrate();
  // Again, as each start of the process does.
  await database.migrate();
  await database.fork().execute(
    `insert into reference (id, kind, tenant_id, version, ancestors, data) values
       ('acme', 'tenant', 'acme', 1, '{root,acme}', '{}'), ('a', 'tenant', 'a', 1, '{root,acme,a}', '{}'),
       ('b', 'tenant', 'b', 1, '{root,acme,b}', '{}'), ('rival', 'tenant', 'rival', 1, '{root,rival}', '{}'),
       ('quota', 'quota', 'acme', 1, '{}', '{"kind": "Thing", "idPrefix": "${PREFIX}", "limit": 3}'),
       ('other', 'quota', 'acme', 1, '{}', '{"kind": "Other", "idPrefix": "testoth", "limit": 0}')`,
  );
});
afterAll(async () => {
  await database?.close();
  await stored?.drop();
});

let made = 0;

/** Inserts things in one statement; the refusal, if there is one. */
async function insert(tenants: readonly string[], state = 'ACTIVE', wait?: Promise<void>): Promise<unknown> {
  const rows = tenants.map((tenant) => `('${PREFIX}-${(made += 1)}', '${tenant}', 1, '${state}')`);
  try {
    await database.transact(async ({ em }) => {
      await em.execute(`insert into thing (id, tenant_id, version, state) values ${rows.join(', ')}`);
      await wait;
    });
    return undefined;
  } catch (error) {
    return quotaRefusal(error, ['tenantId']) ?? error;
  }
}

const refused = (used: number, added: number) => ({
  code: 'QUOTA_EXCEEDED',
  message: expect.stringContaining(
    `acme, with those below it, may have 3 of the kind Thing, and has ${used}; this would add ${added}`,
  ),
  path: ['tenantId'],
  holder: 'quota',
});

test('what the tenant and those below have is counted, by whole statements, and of others nothing', async () => {
  expect(await insert(['acme', 'a', 'b', 'rival'], 'DELETED')).toBeUndefined();
  expect(await insert(['rival', 'rival', 'rival', 'rival'])).toBeUndefined();
  expect(await insert(['a', 'b', 'b', 'acme'])).toMatchObject(refused(0, 4));
  expect(await insert(['a', 'rival'])).toBeUndefined();
  expect(await insert(['b', 'acme', 'b'])).toMatchObject(refused(1, 3));
  expect(await insert(['b', 'acme'])).toBeUndefined();
  expect(await insert(['acme'])).toMatchObject(refused(3, 1));
});

test('a statement waits for those that are not committed, and counts what they have written', async () => {
  await database.fork().execute('delete from thing');
  expect(await insert(['a', 'b'])).toBeUndefined();
  const { promise, resolve } = Promise.withResolvers<void>();
  const [first, second] = [insert(['a'], 'ACTIVE', promise), insert(['b'])];
  resolve();
  const outcomes = await Promise.all([first, second]);
  expect(outcomes.filter((outcome) => outcome === undefined)).toHaveLength(1);
  expect(outcomes.find((outcome) => outcome !== undefined)).toMatchObject(refused(3, 1));
});
