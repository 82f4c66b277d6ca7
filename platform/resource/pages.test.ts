import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDatabase, Thing, type DatabaseFixture } from '#platform/testing/platform-fixture.ts';
import { PAGE_LIMIT, type Connection } from '#platform/graph/connection.ts';
import { readPage, type PageArguments } from './pages.ts';

let postgres: DatabaseFixture;

beforeAll(async () => {
  postgres = await startDatabase();
});
afterAll(async () => await postgres?.stop());

const PROPERTIES = ['id', 'name', 'rank', 'createdAt'] as const;

/** Few values for many rows, so that there are ties. */
const things = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('a', 'b', 'Z', '0', '-', 'ä') }),
    name: fc.constantFrom('alpha', 'Alpha', 'beta', 'ß', 'a b', '%', "o'clock"),
    rank: fc.integer({ min: -2, max: 2 }),
    createdAt: fc.constantFrom(...[1, 2, 3].map((ms) => new Date(1_700_000_000_000 + ms))),
  }),
  { selector: ({ id }) => id, maxLength: 25 },
);

async function fill(
  rows: readonly { id: string; name: string; rank: number; createdAt: Date }[],
): Promise<void> {
  await postgres.database.transact(async ({ em }) => {
    await em.nativeDelete(Thing, {});
    for (const row of rows) em.persist(em.create(Thing, row));
  });
}

describe('pages', () => {
  test('put together are the list, whatever it is ordered by, up or down, with ties', async () => {
    await fc.assert(
      fc.asyncProperty(
        things,
        fc.constantFrom(...PROPERTIES),
        fc.constantFrom('ASC' as const, 'DESC' as const),
        fc.integer({ min: 1, max: 7 }),
        async (rows, property, direction, first) => {
          await fill(rows);
          const whole = await read({ property, direction }, { first: PAGE_LIMIT });
          expect(whole.nodes).toHaveLength(rows.length);
          const paged: string[] = [];
          for (let after: string | null = null, more = true; more;) {
            const { nodes, pageInfo, edges }: Connection<Thing> = await read(
              { property, direction },
              { first, after },
            );
            expect(nodes.length).toBeLessThanOrEqual(first);
            expect(pageInfo.hasPreviousPage).toBe(after !== null);
            expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
            paged.push(...nodes.map(({ id }) => id));
            ({ endCursor: after, hasNextPage: more } = pageInfo);
          }
          expect(paged).toEqual(whole.nodes.map(({ id }) => id));
          const back: string[] = [];
          for (let before: string | null = null, more = true; more;) {
            const { nodes, pageInfo }: Connection<Thing> = await read(
              { property, direction },
              { last: first, before },
            );
            expect(pageInfo.hasNextPage).toBe(before !== null);
            back.unshift(...nodes.map(({ id }) => id));
            ({ startCursor: before, hasPreviousPage: more } = pageInfo);
          }
          expect(back).toEqual(paged);
          if (property === 'rank') {
            const ranks = whole.nodes.map(({ rank }) => rank);
            expect(ranks).toEqual(ranks.toSorted((a, b) => (direction === 'ASC' ? a - b : b - a)));
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 180_000);

  test('continue where they were though rows came and went', async () => {
    const row = (rank: number) => ({ id: `thing-${rank}`, name: 'x', rank, createdAt: new Date() });
    await fill([1, 2, 3, 5, 6].map(row));
    const orderBy = { property: 'rank', direction: 'ASC' } as const;
    const { pageInfo } = await read(orderBy, { first: 3 });
    await fill([1, 2, 4, 5, 6].map(row));
    const next = await read(orderBy, { first: 3, after: pageInfo.endCursor });
    expect(next.nodes.map(({ rank }) => rank)).toEqual([4, 5, 6]);
    expect(await next.totalCount()).toBe(5);
  });

  test.each([0, -1, 101, 1_000_000])('of %d are refused', async (first) => {
    await expect(read(undefined, { first })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      path: ['first'],
    });
  });

  test('after something that is no cursor of this order are refused', async () => {
    await fill([{ id: 'a', name: 'x', rank: 1, createdAt: new Date() }]);
    const cursorOf = (parts: unknown): string => Buffer.from(JSON.stringify(parts)).toString('base64url');
    const { pageInfo } = await read({ property: 'name', direction: 'ASC' }, { first: 1 });
    for (const after of [
      '',
      'nonsense',
      cursorOf('rank'),
      cursorOf(['rank', { $ne: null }, 'a']),
      cursorOf(['rank', 'one', 'a']),
      cursorOf(['rank', 1, { $ne: null }]),
      cursorOf(['rank', 1, 'a', 'b']),
      pageInfo.endCursor,
    ]) {
      const reading = read({ property: 'rank', direction: 'ASC' }, { first: 1, after });
      await expect(reading, String(after)).rejects.toMatchObject({ code: 'INVALID_INPUT', path: ['after'] });
    }
  });
});

async function read(
  orderBy: { property: string; direction: 'ASC' | 'DESC' } | undefined,
  page: PageArguments,
): Promise<Connection<Thing>> {
  return await readPage(
    { em: postgres.database.fork() },
    {
      entity: Thing,
      where: {},
      page,
      maxPage: PAGE_LIMIT,
      orderBy: orderBy ?? { property: 'id', direction: 'ASC' },
    },
  );
}
