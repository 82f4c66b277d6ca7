import { afterAll, beforeAll, expect, it } from 'vitest';
import { newPlace, startIpam, type IpamSuite } from './ipam-suite.ts';

/** Addresses that are taken without a gap, from the start of a /8 on. */
const TAKEN = 100_000;

let suite: IpamSuite;

beforeAll(async () => {
  suite = await startIpam();
}, 60_000);
afterAll(async () => await suite?.fixture.stop());

/** What one search costs: pages of the database that it looks at, those of the functions it calls among them. */
async function searchCost(blockId: string): Promise<{ address: string; pages: number }> {
  const em = suite.fixture.database.fork();
  const search = 'select host(lowest_free_address(?)) as address';
  // Plans of functions are made on the first call of a connection.
  return await em.transactional(async (one) => {
    const [found]: { address: string }[] = await one.execute(search, [blockId]);
    const [plan]: { 'QUERY PLAN': [{ Plan: Record<string, number> }] }[] = await one.execute(
      `explain (analyze, buffers, timing off, format json) ${search}`,
      [blockId],
    );
    const { 'Shared Hit Blocks': hit = 0, 'Shared Read Blocks': read = 0 } =
      plan?.['QUERY PLAN'][0].Plan ?? {};
    return { address: found?.address ?? '', pages: hit + read };
  });
}

/** Takes the addresses from `from` on as the triggers would, but at once. */
async function take(blockId: string, zone: string, from: number, count: number): Promise<void> {
  await suite.fixture.database.fork().transactional(async (em) => {
    await em.execute('alter table ip_address disable trigger user');
    await em.execute(
      `insert into ip_address (id, block_id, zone, tenant_id, address, ends_run)
       select 'a-' || n, ?, ?, 'x', '11.0.0.0'::inet + n, n = ? from generate_series(?::int, ?::int) n`,
      [blockId, zone, from + count - 1, from, from + count - 1],
    );
    await em.execute('alter table ip_address enable trigger user');
  });
}

it('costs as much with a hundred thousand taken addresses as with none, whether dense or with one gap', async () => {
  const { tenantId, siteId } = await newPlace(suite);
  const blockId = await suite.block('11.0.0.0/8', { tenantId, siteId });
  const empty = await searchCost(blockId);
  expect(empty.address).toBe('11.0.0.1');
  await take(blockId, siteId, 1, TAKEN);
  const dense = await searchCost(blockId);
  expect(dense.address).toBe('11.1.134.161');
  // A descent in an index of a hundred thousand entries is two pages longer than in an empty one.
  expect(dense.pages).toBeLessThan(empty.pages + 30);
  const run = async (sql: string): Promise<unknown> => await suite.fixture.database.fork().execute(sql);
  await run(`delete from ip_address where address in ('11.0.200.7', '11.1.3.3')`);
  const gap = await searchCost(blockId);
  expect(gap.address).toBe('11.0.200.7');
  expect(gap.pages).toBeLessThan(empty.pages + 30);
  for (const address of ['11.0.200.7', '11.1.3.3', '11.1.134.161']) {
    expect((await suite.allocate(siteId, { tenantId })).ipAddress?.address).toBe(address);
  }
}, 60_000);
