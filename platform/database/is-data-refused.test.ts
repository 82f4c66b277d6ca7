import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDatabase, type DatabaseFixture } from '#platform/testing/platform-fixture.ts';
import { dataRefusal } from './is-data-refused.ts';
import { isDatabaseUnavailable } from './is-database-unavailable.ts';

let postgres: DatabaseFixture;

beforeAll(async () => {
  postgres = await startDatabase();
});
afterAll(async () => await postgres?.stop());

async function failureOf(sql: string, ...values: readonly unknown[]): Promise<unknown> {
  const em = postgres.database.fork();
  return await em.execute(sql, [...values]).then(
    () => undefined,
    (error: unknown) => error,
  );
}

test.each([
  ['a NUL in a text', 'select ?::text', 'a\0b', '08P01'],
  ['a NUL in JSON', 'select ?::jsonb', '{"a":"\\u0000"}', '22P05'],
  ['half a surrogate pair in JSON', 'select ?::jsonb', '"\\ud83d"', '22P02'],
  ['bytes that are no UTF-8', `select convert_from(?::bytea, 'UTF8')`, Buffer.from([0xff]), '22021'],
  ['a number out of range', 'select ?::int', '99999999999', '22003'],
  ['a moment out of range', 'select ?::timestamptz', '999999-01-01', '22008'],
  ['a text that is no number', 'select ?::int', 'many', '22P02'],
])('%s is refused permanently, and the database is not unavailable', async (_, sql, value, code) => {
  const error = await failureOf(sql, value);
  expect(dataRefusal(error)).toContain(`(SQLSTATE ${code})`);
  expect(dataRefusal(new Error('the report failed', { cause: error }))).toContain(code);
  expect(isDatabaseUnavailable(error)).toBe(false);
});

test('a value too large for the index on it is refused permanently', async () => {
  await postgres.database.fork().execute('create table word (text text primary key)');
  const noise = `select string_agg(md5(n::text), '') from generate_series(1, 400) as n`;
  expect(dataRefusal(await failureOf(`insert into word (${noise})`))).toContain('54000');
});

test.each([
  [
    'a taken name',
    async () => await failureOf(`insert into thing select 'a', 'a', 1, now() from generate_series(1, 2)`),
  ],
  ['a table that is not there', async () => await failureOf('select * from nothing')],
  ['a fault of ours', async () => await Promise.resolve(new TypeError('x is undefined'))],
])('%s is none of it', async (_, fail) => {
  const error = await fail();
  expect(error).toBeInstanceOf(Error);
  expect(dataRefusal(error)).toBeUndefined();
});

test('a pooler that ends a connection by the same code is unavailable, and its values may be fine', () => {
  const pooler = Object.assign(new Error('no more connections allowed'), {
    code: '08P01',
    severity: 'FATAL',
  });
  expect(dataRefusal(pooler)).toBeUndefined();
  expect(isDatabaseUnavailable(new Error('a query failed', { cause: pooler }))).toBe(true);
});
