import { expect, it } from 'vitest';
import { connectDatabase, type Database } from '#platform/database/database.ts';
import { createTestDatabase } from '#platform/testing/test-database.ts';
import { ipamDomain } from '../domain.ts';

it('an upgrade keeps addresses, distinguishes reservations from them, and finds the gap between them', async () => {
  const stored = await createTestDatabase();
  const open = async (migrations: number): Promise<Database> =>
    await connectDatabase({
      url: stored.url,
      schema: 'ipam',
      entities: ipamDomain.entities,
      migrations: ipamDomain.migrations.slice(0, migrations),
    });
  const old = await open(1);
  await old.migrate();
  const em = old.fork();
  await em.execute(`insert into ip_block (id, tenant_id, prefix) values ('a', 't', '10.0.0.0/24')`);
  for (const [n, i] of [
    [1, null],
    [2, 'x'],
    [5, null],
  ] as const)
    await em.execute(
      `insert into ip_address (id, block_id, zone, tenant_id, address, instance_id) values (?, 'a', 'a', 't', ?, ?)`,
      [`i${n}`, `10.0.0.${n}`, i],
    );
  await old.close();
  const now = await open(ipamDomain.migrations.length);
  await now.migrate();
  const rows: object[] = await now
    .fork()
    .execute('select id, reserved, ends_run, version from ip_address order by address');
  expect(rows).toEqual([
    { id: 'i1', reserved: true, ends_run: false, version: 1 },
    { id: 'i2', reserved: false, ends_run: true, version: 1 },
    { id: 'i5', reserved: true, ends_run: true, version: 1 },
  ]);
  expect(await now.fork().execute(`select host(lowest_free_address('a')) as a`)).toEqual([{ a: '10.0.0.3' }]);
  await now.close();
  await stored.drop();
});
