import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { EntityManager } from '@mikro-orm/postgresql';
import { followBaseline } from '../differences/follow-intent.ts';
import { refreshAllDifferences, refreshDifferences } from '../differences/refresh.ts';
import { baselineOf, entry } from './baselines.ts';
import { disk } from './inspected-servers.ts';
import { startServersSuite, type ServersSuite } from './servers-suite.ts';

let suite: ServersSuite;

beforeAll(async () => {
  suite = await startServersSuite();
}, 60_000);
afterAll(async () => await suite?.stop());

const inTransaction = async (work: (em: EntityManager) => Promise<void>): Promise<void> =>
  await suite.fixture.database.fork().transactional(work);

/** Runs `before` in a transaction, then `beside` in another one, and commits the first one once that has ended or waits. */
async function whileOpen(
  before: (em: EntityManager) => Promise<unknown>,
  beside: () => Promise<void>,
  until: (isEnded: () => boolean) => Promise<void>,
): Promise<void> {
  let isEnded = false;
  let other: Promise<void> | undefined;
  await inTransaction(async (em) => {
    await before(em);
    other = beside().finally(() => (isEnded = true));
    await until(() => isEnded);
  });
  await other;
}

const differencesOf = async (id: string): Promise<unknown[]> =>
  await suite.fixture.database
    .fork()
    .execute('select finding, field, intent from server_difference where server_id = ?', [id]);

it('are compared of many servers while a mutation has locked one of them, which may wait for the comparison', async () => {
  const id = await suite.available({ components: [disk('1', 'A')] });
  const em = suite.fixture.database.fork();
  await em.execute(`update server set expected = '{"disks": 2}' where id = ?`, [id]);
  await whileOpen(
    async (open) => await open.execute('select id from server where id = ? for update', [id]),
    async () => await inTransaction(async (tx) => await refreshAllDifferences(tx, async () => [id])),
    async (isEnded) => await vi.waitFor(() => expect(isEnded()).toBe(true), { timeout: 8_000 }),
  );
  expect(await differencesOf(id)).toEqual([{ finding: 'INVENTORY', field: 'disks', intent: '2' }]);
});

it('are compared of a server that gets the baseline while it changes', async () => {
  const id = await suite.available();
  const { tokens, database } = suite.fixture;
  const found = { component: 'BMC', name: 'BMC', kind: 'BMC', version: '7', updateable: true };
  await suite.call('serverFirmwareStore', { id, components: [found] }, tokens.service);
  const baselineId = await baselineOf(suite, { entries: [entry('BMC', '7')] });
  const isWaiting = async (): Promise<void> => {
    const waiting = `select 1 from pg_locks join pg_database on pg_database.oid = database
      where datname = current_database() and locktype = 'advisory' and not granted`;
    expect(await database.fork().execute(waiting)).toHaveLength(1);
  };
  await whileOpen(
    async (open) => {
      await open.execute('update server set firmware_baseline_id = ? where id = ?', [baselineId, id]);
      await refreshDifferences(open, [id]);
      const entries = JSON.stringify([entry('BMC', '8')]);
      const beside = database.fork();
      await beside.execute('update firmware_baseline set entries = ? where id = ?', [entries, baselineId]);
    },
    async () => await database.transact(async (tx) => await followBaseline(tx, baselineId)),
    async () => await vi.waitFor(isWaiting, { timeout: 8_000 }),
  );
  expect(await differencesOf(id)).toEqual([{ finding: 'FIRMWARE', field: 'BMC', intent: '8' }]);
});
