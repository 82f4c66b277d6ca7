import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDatabase, type DatabaseFixture } from '#platform/testing/platform-fixture.ts';
import type { Database } from './database.ts';
import { databaseRefusal } from './database-refusal.ts';

const LIMITS = { acquireMs: 500, statementMs: 1_000, lockMs: 400, idleMs: 1_500 };

let postgres: DatabaseFixture;
let database: Database;

beforeAll(async () => {
  postgres = await startDatabase();
  database = await postgres.again({ poolSize: 2, limits: LIMITS });
});
afterAll(async () => await postgres?.stop());

interface Outcome {
  readonly refusal: string | undefined;
  readonly tookMs: number;
}

async function outcomeOf(work: Promise<unknown>): Promise<Outcome> {
  const begun = Date.now();
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { refusal: databaseRefusal(error)?.message, tookMs: Date.now() - begun };
}

const busy = expect.stringMatching(/^The database is busy\. .*idempotencyKey/) as string;

test('a statement that takes too long is ended, and its caller may repeat it', async () => {
  const outcome = await outcomeOf(
    database.transact(async ({ em }) => await em.execute('select pg_sleep(20)')),
  );
  expect(outcome).toMatchObject({ refusal: busy });
  expect(outcome.tookMs).toBeLessThan(3_000);
});

test('a lock that another has is waited for no longer than set', async () => {
  const other = await postgres.again();
  const locked = Promise.withResolvers<void>();
  const holding = other.transact(async ({ em }) => {
    await em.execute('lock table thing');
    locked.resolve();
    await sleep(2_000);
  });
  await locked.promise;
  const outcome = await outcomeOf(database.transact(async ({ em }) => await em.execute('select from thing')));
  expect(outcome).toMatchObject({ refusal: busy });
  expect(outcome.tookMs).toBeLessThan(1_500);
  await holding;
});

test('a pool without a free connection refuses in time, and serves again after that', async () => {
  const holding = [1, 2].map(async () => {
    await database.transact(async ({ em }) => {
      await em.execute('select 1');
      await sleep(1_200);
    });
  });
  await sleep(100);
  const outcome = await outcomeOf(database.transact(async ({ em }) => await em.execute('select 1')));
  expect(outcome).toMatchObject({ refusal: busy });
  expect(outcome.tookMs).toBeLessThan(1_200);
  await Promise.all(holding);
  expect(await database.fork().execute('select 1 as one')).toEqual([{ one: 1 }]);
});

test('a transaction that does nothing for too long is ended, and costs the pool nothing', async () => {
  for (let round = 0; round < 3; round += 1) {
    const outcome = await outcomeOf(
      database.transact(async ({ em }) => {
        await em.execute('select 1');
        await sleep(2_500);
        await em.execute('select 1');
      }),
    );
    expect(outcome.refusal).toMatch(/^The database is (busy|unavailable)/);
  }
  expect(await database.fork().execute('select 1 as one')).toEqual([{ one: 1 }]);
});

test('a server that hangs in the middle of a transaction is given up, and costs the pool nothing', async () => {
  let pid = 0;
  const begun = Date.now();
  const hanging = outcomeOf(
    database.transact(async ({ em }) => {
      const [row]: { pid: number }[] = await em.execute('select pg_backend_pid() as pid');
      pid = row?.pid ?? 0;
      // This very test's connection, on a server that the tests started.
      process.kill(pid, 'SIGSTOP');
      await em.execute('select 1');
    }),
  );
  const outcome = await hanging;
  process.kill(pid, 'SIGCONT');
  expect(outcome.refusal).toMatch(/^The database is unavailable/);
  expect(Date.now() - begun).toBeLessThan(12_000);
  expect(await database.fork().execute('select 1 as one')).toEqual([{ one: 1 }]);
});

test('changes of the schema take as long as they need', async () => {
  const patient = await postgres.again({ limits: 'none' });
  const [row]: { statement: string; lock: string }[] = await patient
    .fork()
    .execute(
      `select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock`,
    );
  expect(row).toEqual({ statement: '0', lock: '0' });
});
