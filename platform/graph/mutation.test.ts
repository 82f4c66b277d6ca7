import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createAccess } from '#platform/auth/access.ts';
import type { Grant } from '#platform/auth/actor.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { createLogger } from '#platform/telemetry/logger.ts';
import { startDatabase, Thing, type DatabaseFixture } from '#platform/testing/platform-fixture.ts';
import type { GraphContext } from './context.ts';
import { idempotencyKey, mutate, type MutationDefinition } from './mutation.ts';

let postgres: DatabaseFixture;

beforeAll(async () => {
  postgres = await startDatabase();
});
afterAll(async () => await postgres?.stop());

const MEMBER: Grant = { tenantId: 'acme', role: 'member' };

function contextOf(subject: string, grants: readonly Grant[] = [MEMBER]): GraphContext {
  const { database } = postgres;
  const em = database.fork();
  const access = createAccess({ subject, name: subject, grants, service: false }, () => em);
  return { access, em, database, log: createLogger('test', 'silent'), requestId: null, batches: new Map() };
}

const input = z.object({ idempotencyKey, name: z.string().min(1), rank: z.int().max(9).optional() });
let made = 0;

const thingCreate: MutationDefinition<typeof input, { id: string }> = {
  name: 'thingCreate',
  input,
  async run({ name, rank }, { em, outbox }, { access }) {
    await access.require('member', 'acme', 'tenant acme');
    made += 1;
    const id = `${name}-${made}`;
    em.persist(em.create(Thing, { id, name, rank: rank ?? 0, createdAt: new Date() }));
    outbox.emit('things', { type: 'thing.created', subject: id, data: {} });
    // Long enough for the others to arrive.
    await setTimeout(30);
    if (name === 'refused')
      throw new UserError('CONFLICT', 'There is one already.', { path: ['name'], holder: 'x' });
    if (name === 'broken') throw new Error('a fault of ours');
    return { id };
  },
};

type Answer = { id?: string; errors: { code: string; path: readonly string[]; holder: string | null }[] };

async function create(rawInput: object, subject = 'ann', grants?: readonly Grant[]): Promise<Answer> {
  return await mutate(thingCreate, rawInput, contextOf(subject, grants), (refs) => refs);
}

async function count(table: string, name: string): Promise<number> {
  const column = table === 'thing' ? 'id' : `body->>'subject'`;
  const rows: { count: string }[] = await postgres.database
    .fork()
    .execute(`select count(*) from ${table} where ${column} like ?`, [`${name}-%`]);
  return Number(rows[0]?.count);
}

describe('an idempotency key', () => {
  test('used twenty times at once has one effect, and one answer', async () => {
    const request = { idempotencyKey: 'burst', name: 'burst' };
    const answers = await Promise.all(Array.from({ length: 20 }, async () => await create(request)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect([await count('thing', 'burst'), await count('outbox', 'burst')]).toEqual([1, 1]);
  });

  test('used with two inputs at once has the effect of one, and refuses the other', async () => {
    const answers = await Promise.all(
      ['this', 'that'].flatMap((name) =>
        Array.from({ length: 4 }, async () => await create({ idempotencyKey: 'two inputs', name })),
      ),
    );
    expect((await count('thing', 'this')) + (await count('thing', 'that'))).toBe(1);
    expect(answers.flatMap(({ errors }) => errors)).toMatchObject(
      Array.from({ length: 4 }, () => ({ code: 'IDEMPOTENCY_KEY_REUSED', path: ['idempotencyKey'] })),
    );
  });

  test('is the caller’s own', async () => {
    const request = { idempotencyKey: 'shared', name: 'shared' };
    const [mine, theirs] = [await create(request, 'ann'), await create(request, 'bob')];
    expect(mine.id).not.toBe(theirs.id);
  });

  test('does not mind the order of fields, or null for absent', async () => {
    const first = await create({ idempotencyKey: 'order', name: 'order', rank: 1 });
    const second = await create({ rank: 1, name: 'order', idempotencyKey: 'order' });
    expect(second).toEqual(first);
    const absent = await create({ idempotencyKey: 'absent', name: 'absent' });
    expect(await create({ idempotencyKey: 'absent', name: 'absent', rank: null })).toEqual(absent);
  });

  test('whose request was refused, or failed by a fault of ours, may be used again', async () => {
    const refused = await create({ idempotencyKey: 'retry', name: 'refused' });
    expect(refused.errors).toMatchObject([{ code: 'CONFLICT', holder: 'x' }]);
    await expect(create({ idempotencyKey: 'retry', name: 'broken' })).rejects.toThrow('a fault of ours');
    expect((await create({ idempotencyKey: 'retry', name: 'retried' })).errors).toEqual([]);
    for (const name of ['refused', 'broken']) {
      expect([await count('thing', name), await count('outbox', name)]).toEqual([0, 0]);
    }
  });

  test('keeps no input, only its hash', async () => {
    await create({ idempotencyKey: 'canary', name: 'c4n4ry' });
    const rows: unknown[] = await postgres.database
      .fork()
      .execute(`select * from idempotency where key = 'canary'`);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/"c4n4ry"/);
  });
});

describe('an answer is given again', () => {
  const request = { idempotencyKey: 'again', name: 'again' };

  test('to a caller who may still do what it took', async () => {
    const first = await create(request);
    expect(await create(request)).toEqual(first);
    expect(await create(request, 'ann', [{ tenantId: 'acme', role: 'admin' }])).toEqual(first);
  });

  test('not to one whose role is lower now', async () => {
    await create(request);
    const { id, errors } = await create(request, 'ann', [{ tenantId: 'acme', role: 'viewer' }]);
    expect(id).toBeUndefined();
    expect(errors).toMatchObject([{ code: 'FORBIDDEN', path: ['idempotencyKey'] }]);
  });

  test('not to one who may no longer see what it was about', async () => {
    await create(request);
    for (const grants of [[], [{ tenantId: 'rival', role: 'admin' } as const]]) {
      const { id, errors } = await create(request, 'ann', grants);
      expect(id).toBeUndefined();
      expect(errors).toMatchObject([{ code: 'NOT_FOUND', path: ['idempotencyKey'] }]);
    }
  });

  test('to the admin above of a tenant that it deleted', async () => {
    const { database } = postgres;
    const above: readonly Grant[] = [{ tenantId: 'holding', role: 'admin' }];
    const know = async (deleted: boolean): Promise<unknown> =>
      await database.fork().execute(
        `insert into reference (id, kind, version, deleted, ancestors) values ('acme', 'tenant', 1, ?, '{holding,acme}')
         on conflict (id) do update set deleted = excluded.deleted`,
        [deleted],
      );
    await know(false);
    const repeated = { idempotencyKey: 'above', name: 'above' };
    const first = await create(repeated, 'eve', above);
    expect(first.errors).toEqual([]);
    await know(true);
    expect(await create(repeated, 'eve', above)).toEqual(first);
    expect((await create(repeated, 'eve', [])).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('not where what was checked is not known', async () => {
    const old = { idempotencyKey: 'old', name: 'old' };
    await create(old);
    await postgres.database.fork().execute(`update idempotency set checks = null where key = 'old'`);
    expect((await create(old)).errors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });
});

test('a mutation that checks no role has no effect', async () => {
  const open: typeof thingCreate = {
    ...thingCreate,
    run: async ({ name }, { em }) => {
      em.persist(em.create(Thing, { id: `${name}-1`, name, rank: 0, createdAt: new Date() }));
      return await Promise.resolve({ id: `${name}-1` });
    },
  };
  const call = mutate(open, { idempotencyKey: 'open', name: 'open' }, contextOf('ann'), (refs) => refs);
  await expect(call).rejects.toThrow('has not asked who may');
  expect(await count('thing', 'open')).toBe(0);
});

test('every fault of an input is named, with its field', async () => {
  const { errors } = await create({ idempotencyKey: '', name: '', rank: 12 });
  expect(errors.map(({ code, path }) => [code, path[0]])).toEqual([
    ['INVALID_INPUT', 'idempotencyKey'],
    ['INVALID_INPUT', 'name'],
    ['INVALID_INPUT', 'rank'],
  ]);
  expect((await create({})).errors.length).toBeGreaterThan(1);
});

test('many at once do not wait for each other’s connections', async () => {
  const answers = await Promise.all(
    Array.from(
      { length: 60 },
      async (_, index) => await create({ idempotencyKey: `many ${index}`, name: 'many' }),
    ),
  );
  expect(new Set(answers.map(({ id }) => id)).size).toBe(60);
});
