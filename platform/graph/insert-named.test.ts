import { defineEntity } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectDatabase, type Database } from '#platform/database/database.ts';
import { migration } from '#platform/database/migration.ts';
import { NAME_KEY_FUNCTION, uniqueNames } from '#platform/text/unique-names.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { findByName, insertNamed } from './insert-named.ts';

const ShelfSchema = defineEntity({
  name: 'Shelf',
  tableName: 'shelf',
  properties: (p) => ({
    id: p.string().primary(),
    roomId: p.string(),
    name: p.string(),
    createdAt: p.datetime(),
  }),
});
class Shelf extends ShelfSchema.class {}
ShelfSchema.setClass(Shelf);

const table = migration(
  '0001-shelf',
  `create table shelf (id text primary key, room_id text not null, name text not null check (char_length(name) <= 63),
     created_at timestamptz(3) not null, constraint shelf_name unique (room_id, name))`,
);
const unique = migration('0002-unique', NAME_KEY_FUNCTION + uniqueNames('shelf', 'room_id'));
const named = { entity: Shelf, kind: 'shelf', within: 'roomId' } as const;

let stored: TestDatabase;
let database: Database;
let made = 0;

const open = async (...migrations: (typeof table)[]): Promise<Database> => {
  const opened = await connectDatabase({ url: stored.url, schema: 'shelves', entities: [Shelf], migrations });
  await opened.migrate();
  return opened;
};

async function insert(roomId: string, name: string): Promise<string> {
  const id = `shelf-${String((made += 1)).padStart(6, '0')}`;
  await database.transact(
    async ({ em }) => await insertNamed(em, named, { id, roomId, name, createdAt: new Date() }),
  );
  return id;
}

beforeAll(async () => {
  stored = await createTestDatabase();
  const before = await open(table);
  const rows = ['Old', 'old', 'OLD', 'other', 'z'.repeat(63), 'Z'.repeat(63)].map((name, index) => ({
    id: `before-00000${index}`,
    roomId: 'old',
    name,
    createdAt: new Date(1_700_000_000_000 + index),
  }));
  await before.transact(async ({ em }) => {
    for (const row of rows) em.persist(em.create(Shelf, row));
    await Promise.resolve();
  });
  await before.close();
  database = await open(table, unique);
});
afterAll(async () => {
  await database?.close();
  await stored?.drop();
});

describe('names', () => {
  it('are one where they differ by case or by composition alone', async () => {
    const holder = await insert('a', 'Zürich');
    for (const name of ['zürich', 'ZÜRICH', 'Zu\u0308rich', 'Zürich']) {
      await expect(insert('a', name)).rejects.toMatchObject({ code: 'CONFLICT', holder, path: ['name'] });
      expect(await findByName(database.fork(), Shelf, { roomId: 'a' }, name)).toMatchObject({ id: holder });
    }
    await insert('b', 'zürich');
    await insert('a', 'zurich');
    expect(await findByName(database.fork(), Shelf, { roomId: 'c' }, 'zürich')).toBeUndefined();
  });

  it('asked for in eight ways at the same moment go to one', async () => {
    const names = ['raced', 'Raced', 'RACED', 'rAced', 'raCed', 'racEd', 'raceD', 'RAced'];
    const results = await Promise.allSettled(names.map(async (name) => await insert('race', name)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('that were apart by case before stay apart: the oldest keeps its name, the others get a number', async () => {
    const shelves = await database.fork().find(Shelf, { roomId: 'old' }, { orderBy: { id: 'ASC' } });
    expect(shelves.map(({ name }) => name)).toEqual([
      'Old',
      'old 2 000001',
      'OLD 3 000002',
      'other',
      'z'.repeat(63),
      `${'Z'.repeat(50)} 2 000005`,
    ]);
  });

  it('are no reason for a refusal where something else is taken', async () => {
    const [first] = await database.fork().find(Shelf, { roomId: 'old' });
    const again = { id: first?.id ?? '', roomId: 'new', name: 'free', createdAt: new Date() };
    await expect(database.transact(async ({ em }) => await insertNamed(em, named, again))).rejects.toThrow(
      'was not inserted',
    );
  });
});
