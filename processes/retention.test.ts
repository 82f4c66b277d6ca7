import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFile } from 'node:fs/promises';
import { connectDatabase, type Database } from '#platform/database/database.ts';
import type { RetentionDays } from '#platform/database/retention-settings.ts';
import { platformRetention } from '#platform/database/retention-settings.ts';
import type { Domain } from '#platform/graph/domain.ts';
import { bootDomain } from '#boot/service/database.ts';
import { createTestDatabase, type TestDatabase } from '#platform/testing/test-database.ts';
import { ALL_DOMAINS } from './domains.ts';

let stored: TestDatabase;
const databases = new Map<string, Database>();
const domains: readonly Pick<Domain, 'name' | 'entities' | 'migrations' | 'retention'>[] = [
  ...(Object.values(ALL_DOMAINS) as Domain[]),
  { ...bootDomain, name: bootDomain.schema },
];

beforeAll(async () => {
  stored = await createTestDatabase();
  for (const { name: schema, entities, migrations } of domains) {
    const database = await connectDatabase({ url: stored.url, schema, entities, migrations, poolSize: 1 });
    databases.set(schema, database);
    await database.migrate();
  }
});
afterAll(async () => {
  for (const database of databases.values()) await database.close();
  await stored?.drop();
});

const kept: RetentionDays = {
  idempotency: 1,
  outbox: 1,
  deletedReferences: 1,
  fences: 1,
  steps: 1,
  deliveries: 1,
  consoleSessions: 1,
};

test.each(domains.map(({ name }) => name))('every rule of %s can be carried out', async (name) => {
  const domain = domains.find((one) => one.name === name);
  const rules = [...platformRetention(kept), ...(domain?.retention?.(kept) ?? [])];
  for (const { sql, days } of rules)
    expect(
      await databases
        .get(name)
        ?.fork()
        .execute(sql, [days * 86_400]),
    ).toEqual([]);
});

test('the documentation says of every table how long what is in it is kept', async () => {
  const page = await readFile(new URL('../docs/architecture.md', import.meta.url), 'utf8');
  const [, section = ''] = page.split('## What is kept, and how long');
  const [text = ''] = section.split('\n## ');
  const tables: string[] = [];
  for (const [schema, database] of databases) {
    const rows: { name: string }[] = await database.fork().execute(
      // Views keep nothing.
      `select table_name as name from information_schema.tables
         where table_schema = ? and table_type = 'BASE TABLE'`,
      [schema],
    );
    tables.push(...rows.map(({ name }) => name));
  }
  expect(tables.length).toBeGreaterThan(20);
  const missing = [...new Set(tables)].filter(
    (table) => table !== 'migration' && !text.includes(`\`${table}\``),
  );
  expect(missing).toEqual([]);
});
