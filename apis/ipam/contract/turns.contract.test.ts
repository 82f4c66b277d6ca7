import { afterAll, beforeAll, expect, it } from 'vitest';
import { startIpam, type AddressPayload, type IpamSuite } from './ipam-suite.ts';

let suite: IpamSuite;

beforeAll(async () => {
  suite = await startIpam();
}, 60_000);
afterAll(async () => await suite?.fixture.stop());

it('a mutation of many and one of a single address never wait for each other', async () => {
  const { database, tokens, query } = suite.fixture;
  const [first, middle, last] = [
    await suite.block('10.30.0.0/24'),
    await suite.block('10.30.1.0/24'),
    await suite.block('10.30.2.0/24'),
  ];
  const waiting = async (count: number): Promise<void> =>
    await expect
      .poll(
        async () => {
          const [row]: { waits: string }[] = await database
            .fork()
            .execute(
              `select count(*) as waits from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
            );
          return Number(row?.waits);
        },
        { timeout: 20_000 },
      )
      .toBe(count);
  const em = database.fork();
  await em.begin();
  // Stops the mutation of many at its second item, when it holds what the first has locked.
  await em.execute('select from ip_block where id = ? for update', [middle]);
  const items = [first, middle, last].map((blockId) => ({ blockId }));
  const many = query<{ ipAddressReserveMany: { errors: unknown[] } }>(
    tokens.admin,
    `mutation($in: IpAddressReserveManyInput!) { ipAddressReserveMany(input: $in) { errors { code message } } }`,
    { in: { idempotencyKey: 'many', items } },
  );
  await waiting(1);
  const single = suite.change<AddressPayload>('ipAddressReserve', { blockId: last });
  await waiting(2);
  await em.rollback();
  expect((await many).ipAddressReserveMany.errors).toEqual([]);
  const { ipAddress, errors } = await single;
  expect(errors).toEqual([]);
  expect(ipAddress?.address).toBe('10.30.2.2');
});
