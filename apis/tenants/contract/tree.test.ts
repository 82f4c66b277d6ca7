import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT_TENANT_ID } from '#platform/auth/root-tenant.ts';
import { connectDatabase } from '#platform/database/database.ts';
import { newId } from '#platform/ids/id.ts';
import { createTestDatabase, type TestDatabase } from '#platform/testing/test-database.ts';
import { tenantsDomain } from '../domain.ts';

const { entities, migrations } = tenantsDomain;
const [acme, lab] = [newId('tenant'), newId('tenant')];

let stored: TestDatabase;
let database: Awaited<ReturnType<typeof connectDatabase>>;

async function migrate(chosen: typeof migrations): Promise<void> {
  await database?.close();
  database = await connectDatabase({ url: stored.url, schema: 'tenants', entities, migrations: chosen });
  await database.migrate();
}

async function run(sql: string, ...values: readonly unknown[]): Promise<Record<string, unknown>[]> {
  return await database.fork().execute(sql, [...values]);
}

beforeAll(async () => {
  stored = await createTestDatabase();
  await migrate(migrations.filter(({ name }) => name < '0120'));
  const tree = `insert into tenant (id, parent_id, name) values (?, ?, 'acme'), (?, ?, 'lab')`;
  await run(tree, acme, ROOT_TENANT_ID, lab, acme);
  await migrate(migrations);
}, 60_000);
afterAll(async () => {
  await database?.close();
  await stored?.drop();
});

const copyOf = async (id: string) =>
  (await run('select ancestors, state, version, deleted from reference where id = ?', id))[0];

test('an upgrade gives tenants that were there their place in the tree, and themselves as owners', async () => {
  expect(await run('select id, tenant_id, ancestors from tenant order by cardinality(ancestors)')).toEqual([
    { id: ROOT_TENANT_ID, tenant_id: ROOT_TENANT_ID, ancestors: [ROOT_TENANT_ID] },
    { id: acme, tenant_id: acme, ancestors: [ROOT_TENANT_ID, acme] },
    { id: lab, tenant_id: lab, ancestors: [ROOT_TENANT_ID, acme, lab] },
  ]);
  expect(await copyOf(lab)).toMatchObject({ ancestors: [ROOT_TENANT_ID, acme, lab], deleted: false });
});

test('the copy of the tree that access is checked against follows every writer', async () => {
  await run(`update tenant set version = 2, deletion = '{"state": "PENDING"}' where id = ?`, lab);
  expect(await copyOf(lab)).toMatchObject({ state: 'DELETING', version: '2', deleted: false });
  await run(`update tenant set version = 3, deletion = '{"state": "REFUSED"}' where id = ?`, lab);
  expect(await copyOf(lab)).toMatchObject({ state: null, version: '3', deleted: false });
  await run('delete from tenant where id = ?', lab);
  expect(await copyOf(lab)).toMatchObject({ state: null, version: '4', deleted: true });
});
