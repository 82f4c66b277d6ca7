import { MikroORM } from '@mikro-orm/postgresql';
import { createSite, mutate } from '../../harness/fleet.ts';
import type { TestStack } from '../../harness/stack.ts';
import { figure, type Finding } from '../measuring/finding.ts';
import { timed } from '../measuring/in-flight.ts';
import { median, ratiosOf, spreadOf } from '../measuring/statistics.ts';
import type { Part, Scale } from '../part.ts';

/** Addresses of a /8 that machines can have, of which nine in ten are taken. */
const TAKEN: Record<Scale, number> = { full: Math.floor((2 ** 24 - 2) * 0.9), small: 20_000 };
/** Searches of each block a round. */
const SEARCHES = 200;

export const nextAddress: Part = {
  name: 'next-address',
  about: 'the next free address of a /8: nothing taken against nine in ten taken',
  async run(bench) {
    const test = await bench.startStack({ servers: 1 });
    const { tenantId } = await createSite(test, 'bench');
    const [empty, full] = [
      await block(test, tenantId, '11.0.0.0/8'),
      await block(test, tenantId, '12.0.0.0/8'),
    ];
    const database = await MikroORM.init({
      clientUrl: test.stack.info.postgres,
      schema: 'ipam',
      entities: [],
      discovery: { warnWhenNoEntities: false },
      pool: { min: 0, max: 1 },
    });
    bench.atEnd(async () => await database.close(true));
    const execute = async (sql: string, values: readonly unknown[] = []): Promise<unknown> =>
      await database.em.getConnection().execute(sql, [...values]);
    await execute('set search_path to ipam, public');
    bench.say(`taking ${TAKEN[bench.scale]} addresses`);
    await fill(execute, full, tenantId, TAKEN[bench.scale]);
    const search = async (blockId: string): Promise<number> => {
      const times: number[] = [];
      for (let count = 0; count < SEARCHES; count += 1)
        times.push(await timed(async () => await execute('select lowest_free_address(?)', [blockId])));
      return median(times);
    };
    const reserve = async (blockId: string): Promise<number> => {
      const times: number[] = [];
      for (let count = 0; count < SEARCHES / 10; count += 1)
        times.push(await timed(async () => await reserveOne(test, blockId)));
      return median(times);
    };
    const found = { empty: [] as number[], full: [] as number[] };
    const reserved = { empty: [] as number[], full: [] as number[] };
    for (let round = 0; round < bench.rounds; round += 1) {
      found.empty.push(await search(empty));
      found.full.push(await search(full));
      reserved.empty.push(await reserve(empty));
      reserved.full.push(await reserve(full));
    }
    const finding: Finding = {
      title: 'next free address of a /8, nine in ten taken ÷ none taken',
      ratio: spreadOf(ratiosOf(found.full, found.empty)),
      goal: { is: '<=', value: 2 },
      figures: [
        figure('search, none taken', 'ms', found.empty),
        figure('search, nine in ten taken', 'ms', found.full),
        figure('ipAddressReserve, none taken', 'ms', reserved.empty),
        figure('ipAddressReserve, nine in ten taken', 'ms', reserved.full),
      ],
      note: 'The ratio is of the search in the database alone; a reservation goes through the gateway.',
    };
    return [finding];
  },
};

async function block(test: TestStack, tenantId: string, prefix: string): Promise<string> {
  const input = { idempotencyKey: prefix, tenantId, prefix };
  const graph = test.as('admin');
  const { ipBlock } = await mutate<{ ipBlock: { id: string } }>(
    graph,
    'ipBlockCreate',
    input,
    'ipBlock { id }',
  );
  return ipBlock.id;
}

let keys = 0;

async function reserveOne(test: TestStack, blockId: string): Promise<void> {
  const input = { idempotencyKey: `next ${(keys += 1)}`, blockId };
  await mutate(test.as('admin'), 'ipAddressReserve', input, 'ipAddress { id }');
}

/** Takes addresses from the start of a block on as the triggers of the database would, but at once. */
async function fill(
  execute: (sql: string, values?: readonly unknown[]) => Promise<unknown>,
  blockId: string,
  tenantId: string,
  count: number,
): Promise<void> {
  // Made anew at the end, which takes a fraction of the time.
  const indexes = (await execute(
    `select indexname as name, indexdef as definition from pg_indexes
     where schemaname = 'ipam' and tablename = 'ip_address' and indexname not in (select conname from pg_constraint)`,
  )) as { name: string; definition: string }[];
  for (const { name } of indexes) await execute(`drop index "${name}"`);
  await execute('alter table ip_address disable trigger user');
  await execute(
    `insert into ip_address (id, block_id, zone, tenant_id, address, ends_run)
     select 'taken-' || n, ?, ?, ?, '12.0.0.0'::inet + n, n = ? from generate_series(1, ?::int) n`,
    [blockId, blockId, tenantId, count, count],
  );
  await execute('alter table ip_address enable trigger user');
  for (const { definition } of indexes) await execute(definition);
  await execute('vacuum analyze ip_address');
}
