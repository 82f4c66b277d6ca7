import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { UserError } from '#platform/errors/user-error.ts';
import { startDatabase, Thing, type DatabaseFixture } from '#platform/testing/platform-fixture.ts';

let postgres: DatabaseFixture;

beforeAll(async () => {
  postgres = await startDatabase();
});
afterAll(async () => await postgres?.stop());

async function change(data: Record<string, unknown>): Promise<unknown> {
  const changing = postgres.database.transact(async ({ em, outbox }) => {
    em.persist(em.create(Thing, { id: 'large', name: 'large', rank: 0, createdAt: new Date() }));
    await em.flush();
    outbox.emit('things', { type: 'thing.changed', subject: 'large', data });
  });
  return await changing.then(
    () => undefined,
    (error: unknown) => error,
  );
}

test('a change whose event the bus cannot carry is refused whole, naming the part that is too large', async () => {
  const error = await change({ name: 'a', requirements: { cores: 4, vendor: 'x'.repeat(1_200_000) } });
  expect(error).toBeInstanceOf(UserError);
  expect(error).toMatchObject({
    code: 'INVALID_INPUT',
    retryable: false,
    path: ['requirements', 'vendor'],
    message: expect.stringMatching(
      /\d+ more than the event bus carries.*requirements\.vendor alone has/,
    ) as string,
  });
  const em = postgres.database.fork();
  expect([await em.count(Thing), await em.execute('select 1 from outbox')]).toEqual([0, []]);
});

test('a fact is bound by the same limit', async () => {
  const fact = { kind: 'thing', id: 'thing-1', tenantId: null, state: null, version: 1 };
  const ancestors = Array.from(
    { length: 40_000 },
    (_, index) => `tnntten-${String(index).padStart(26, '0')}`,
  );
  const publishing = postgres.database.transact(async ({ outbox }) =>
    outbox.fact('things', { ...fact, ancestors }),
  );
  await expect(publishing).rejects.toMatchObject({ code: 'INVALID_INPUT', path: ['ancestors'] });
});

test('what is counted is bytes, so that no accepted event is larger than the limit', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }),
      fc.integer({ min: 200_000, max: 400_000 }),
      async (text, times) => {
        const error = await change({ text: text.repeat(times) });
        const em = postgres.database.fork();
        const [row]: { bytes: number }[] = await em.execute(
          'select octet_length(body::text) as bytes from outbox',
        );
        await em.execute('truncate outbox, thing');
        if (error === undefined) return row !== undefined && row.bytes <= 1_048_576;
        return error instanceof UserError && row === undefined;
      },
    ),
    { numRuns: 15 },
  );
});
