import { defineEntity } from '@mikro-orm/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { connectDatabase, type Database } from '#platform/database/database.ts';
import { migration } from '#platform/database/migration.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { toConditions } from './filters.ts';
import { mentions } from './mentions.ts';

const PartSchema = defineEntity({
  name: 'Part',
  tableName: 'part',
  properties: (p) => ({
    id: p.string().primary(),
    name: p.string().nullable(),
    rackId: p.string().nullable(),
  }),
});
class Part extends PartSchema.class {}
PartSchema.setClass(Part);

interface Row {
  readonly id: string;
  readonly name: string | null;
  readonly rackId: string | null;
}

const NAMES = ['web-1', 'WEB-1', 'db_1', '50%', 'a\\b', ''] as const;
const RACKS = ['r1', 'r2'] as const;
const ROWS: readonly Row[] = [null, ...NAMES].flatMap((name, index) =>
  [null, ...RACKS].map((rackId, at) => ({ id: `p${index}${at}`, name, rackId })),
);

let stored: TestDatabase;
let database: Database;

beforeAll(async () => {
  stored = await createTestDatabase();
  const table = migration('0001-part', 'create table part (id text primary key, name text, rack_id text)');
  database = await connectDatabase({
    url: stored.url,
    schema: 'parts',
    entities: [Part],
    migrations: [table],
  });
  await database.migrate();
  await database.transact(async ({ em }) => {
    for (const row of ROWS) em.persist(em.create(Part, row));
    await Promise.resolve();
  });
});
afterAll(async () => {
  await database?.close();
  await stored?.drop();
});

const found = async (where: object | undefined): Promise<string[]> => {
  const parts = await database.fork().find(Part, { $and: toConditions(where) }, { orderBy: { id: 'ASC' } });
  return parts.map(({ id }) => id);
};

type Filter = Partial<{
  eq: string;
  ne: string;
  in: readonly string[];
  notIn: readonly string[];
  contains: string;
  isNull: boolean;
}>;
interface Where {
  readonly name?: Filter;
  readonly rackId?: Filter;
  readonly and?: readonly Where[];
  readonly or?: readonly Where[];
  readonly not?: Where;
}

/** What a filter means, without a database: no third answer beside yes and no. */
function matches(row: Row, where: Where): boolean {
  return (
    (where.name === undefined || filterMatches(row.name, where.name)) &&
    (where.rackId === undefined || filterMatches(row.rackId, where.rackId)) &&
    (where.and ?? []).every((part) => matches(row, part)) &&
    (where.or === undefined || where.or.some((part) => matches(row, part))) &&
    (where.not === undefined || !matches(row, where.not))
  );
}

function filterMatches(value: string | null, filter: Filter): boolean {
  return (
    (filter.eq === undefined || value === filter.eq) &&
    (filter.ne === undefined || value !== filter.ne) &&
    (filter.in === undefined || (value !== null && filter.in.includes(value))) &&
    (filter.notIn === undefined || value === null || !filter.notIn.includes(value)) &&
    (filter.contains === undefined ||
      (value?.toLowerCase().includes(filter.contains.toLowerCase()) ?? false)) &&
    (filter.isNull === undefined || (value === null) === filter.isNull)
  );
}

const isFilled = (value: object): boolean => Object.keys(value).length > 0;

const filterOf = (values: readonly string[]): fc.Arbitrary<Filter> => {
  const value = fc.constantFrom(...values, 'none has this');
  const some = fc.array(value, { maxLength: 3 });
  const parts = {
    eq: value,
    ne: value,
    in: some,
    notIn: some,
    contains: fc.constantFrom('b', '-', '%', '_', '\\', 'E'),
    isNull: fc.boolean(),
  };
  return fc
    .tuple(fc.record(parts), fc.subarray(Object.keys(parts), { minLength: 1, maxLength: 2 }))
    .map(([all, kept]) => Object.fromEntries(Object.entries(all).filter(([key]) => kept.includes(key))));
};

const wheres = fc.letrec<{ where: Where; leaf: Where }>((tie) => {
  const leaves = { name: filterOf(NAMES), rackId: filterOf(RACKS) };
  const several = fc.array(tie('where'), { minLength: 1, maxLength: 2 });
  return {
    leaf: fc.record(leaves, { requiredKeys: [] }).filter(isFilled),
    where: fc.oneof(
      { depthSize: 'small', maxDepth: 2, withCrossShrink: true },
      tie('leaf'),
      fc
        .record({ ...leaves, and: several, or: several, not: tie('where') }, { requiredKeys: [] })
        .filter(isFilled),
    ),
  };
}).where;

describe('a filter', () => {
  it('finds what it says, also where columns have no value, and its opposite finds all the rest', async () => {
    await fc.assert(
      fc.asyncProperty(wheres, async (where) => {
        const expected = ROWS.filter((row) => matches(row, where)).map(({ id }) => id);
        expect(await found(where)).toEqual(expected.toSorted());
        const others = ROWS.map(({ id }) => id).filter((id) => !expected.includes(id));
        expect(await found({ not: where })).toEqual(others.toSorted());
      }),
      { numRuns: 150 },
    );
  });

  it('that is left out finds everything', async () => {
    expect(await found(undefined)).toHaveLength(ROWS.length);
  });

  it('that ne counts what has no value as different', async () => {
    expect(await found({ name: { isNull: false }, rackId: { ne: 'r1' } })).toHaveLength(NAMES.length * 2);
  });
});

test.each([
  ['null for a value', { id: { eq: null } }, 'where.id.eq'],
  ['null for a list', { id: { in: null } }, 'where.id.in'],
  ['null within a list', { id: { in: ['p00', null] } }, 'where.id.in.1'],
  ['null to differ from', { id: { ne: null } }, 'where.id.ne'],
  ['null for a part of a text', { name: { contains: null } }, 'where.name.contains'],
  ['null for a flag', { name: { isNull: null } }, 'where.name.isNull'],
  ['null for a filter', { id: null }, 'where.id'],
  ['a filter without operators', { id: {} }, 'where.id'],
  ['a where that is null', null, 'where'],
  ['a where that is empty', {}, 'where'],
  ['no alternatives', { or: [] }, 'where.or'],
  ['an empty alternative', { or: [{ id: { eq: 'p00' } }, {}] }, 'where.or.1'],
  ['the opposite of nothing', { not: {} }, 'where.not'],
  ['an empty filter beside a full one', { id: {}, name: { eq: 'web-1' } }, 'where.id'],
  ['a long value', { name: { contains: 'x'.repeat(1_001) } }, 'where.name.contains'],
  ['many values', { id: { in: Array.from({ length: 1_001 }, String) } }, 'where.id.in'],
  ['NUL', { name: { eq: 'a\0b' } }, 'where.name.eq'],
  ['half a surrogate pair', { name: { in: ['\ud83d'] } }, 'where.name.in.0'],
  ['more conditions than fit', { or: Array.from({ length: 101 }, () => ({ id: { eq: 'x' } })) }, 'where'],
  ['deep nesting', JSON.parse(`${'{"not":'.repeat(40)}{"id":{"eq":"x"}}${'}'.repeat(40)}`), 'where.not'],
])('%s is refused, and the refusal names its place', (_, where, place) => {
  const refusal = refusalOf(where);
  expect(refusal).toMatchObject({ code: 'INVALID_INPUT' });
  expect(refusal.message.startsWith(place)).toBe(true);
  expect(refusal.path.join('.').startsWith(place)).toBe(true);
});

function refusalOf(where: object | null): UserError {
  try {
    toConditions(where);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('the filter was not refused');
}

test('a field is found at any depth', () => {
  expect(mentions({ or: [{ name: {} }, { not: { and: [{ state: { eq: 'X' } }] } }] }, 'state')).toBe(true);
  expect(mentions({ name: { eq: 'state' }, and: [{ rackId: {} }] }, 'state')).toBe(false);
  expect(mentions(undefined, 'state')).toBe(false);
});
