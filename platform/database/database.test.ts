import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDatabase, Thing, type DatabaseFixture } from '#platform/testing/platform-fixture.ts';

let postgres: DatabaseFixture;

beforeAll(async () => {
  postgres = await startDatabase();
});
afterAll(async () => await postgres?.stop());

const thing = (id: string): Thing => ({ id, name: id, rank: 0, createdAt: new Date() });

describe('a transaction', () => {
  test('writes its change and its outbox together, and signals its commit once', async () => {
    const { database } = postgres;
    let commits = 0;
    database.onCommit(() => {
      commits += 1;
    });
    await database.transact(async ({ em, outbox }) => {
      em.persist(em.create(Thing, thing('kept')));
      outbox.emit('things', { type: 'thing.created', subject: 'kept', data: {} });
    });
    expect(commits).toBe(1);
    const failed = database.transact(async ({ em, outbox }) => {
      em.persist(em.create(Thing, thing('lost')));
      outbox.emit('things', { type: 'thing.created', subject: 'lost', data: {} });
      await em.flush();
      throw new Error('at the last moment');
    });
    await expect(failed).rejects.toThrow('at the last moment');
    expect(commits).toBe(1);
    const found: { id: string }[] = await database.fork().execute('select id from thing');
    expect(found).toEqual([{ id: 'kept' }]);
    const published: { subject: string }[] = await database
      .fork()
      .execute(`select body->>'subject' as subject from outbox`);
    expect(published).toEqual([{ subject: 'kept' }]);
  });

  test('whose connection the server ends costs the pool nothing', async () => {
    const victim = await postgres.again();
    for (let round = 0; round < 20; round += 1) {
      const lost = victim.fork().transactional(async (em) => {
        const [{ pid } = { pid: 0 }]: { pid: number }[] = await em.execute('select pg_backend_pid() as pid');
        await postgres.database.fork().execute('select pg_terminate_backend(?)', [pid]);
        await em.execute('select pg_sleep(5)');
      });
      await expect(lost).rejects.toThrow(/terminat|connection/i);
    }
    expect(await victim.fork().execute('select 1 as one')).toEqual([{ one: 1 }]);
  });
});

test('migrating twice, also at the same moment, changes nothing', async () => {
  const other = await postgres.again();
  await postgres.database.migrate();
  await Promise.all([other.migrate(), postgres.database.migrate()]);
  expect(await other.fork().count(Thing)).toBe(1);
});

test('a change of the platform’s own tables reaches a database that was there before it', async () => {
  const run = async (sql: string): Promise<unknown[]> => await postgres.database.fork().execute(sql);
  await run(
    `alter table outbox drop column attempts, drop column retry_at, drop column parked_at, drop column parked_reason`,
  );
  await run('drop index outbox_published, idempotency_age, reference_deleted');
  await run('alter table reference drop column changed_at');
  await run(`delete from migration where name = '0000-platform-delivery'`);
  await postgres.database.migrate();
  expect(await run('select attempts, parked_at from outbox limit 0')).toEqual([]);
  expect(await run('select changed_at from reference limit 0')).toEqual([]);
});
