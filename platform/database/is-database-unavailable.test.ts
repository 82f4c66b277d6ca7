import { MikroORM } from '@mikro-orm/postgresql';
import { expect, test } from 'vitest';
import { isDatabaseUnavailable } from './is-database-unavailable.ts';

async function failureOf(clientUrl: string, sql = 'select 1'): Promise<unknown> {
  const discovery = { warnWhenNoEntities: false };
  const orm = await MikroORM.init({ clientUrl, entities: [], discovery, pool: { min: 0, max: 1 } });
  try {
    return await orm.em.execute(sql).then(
      () => undefined,
      (error: unknown) => error,
    );
  } finally {
    await orm.close(true);
  }
}

test('an address without a listener is unavailable', async () => {
  expect(isDatabaseUnavailable(await failureOf('postgres://nobody@127.0.0.1:1/none'))).toBe(true);
});

test.each(['57P01', '57P03', '53300', '08006'])(
  'SQLSTATE %s means unavailable, however deep it lies',
  (code) => {
    const cause = Object.assign(new Error('said the server'), { code });
    expect(isDatabaseUnavailable(new Error('a query failed', { cause }))).toBe(true);
  },
);

test('a connection that was cut is unavailable, though the driver gives no code', () => {
  expect(isDatabaseUnavailable(new Error('Connection terminated unexpectedly'))).toBe(true);
});

test.each([
  [
    'a message that PostgreSQL cannot read',
    Object.assign(new Error('invalid message format'), { code: '08P01' }),
  ],
  ['a constraint', Object.assign(new Error('duplicate key'), { code: '23505' })],
  ['a fault of ours', new TypeError('x is undefined')],
  ['no error at all', 'ECONNREFUSED'],
])('%s is none of it', (_, error) => {
  expect(isDatabaseUnavailable(error)).toBe(false);
});

test('a message that the server refuses for what is in it does not mean unavailable: it would be refused for ever', () => {
  const cause = Object.assign(new Error('invalid message format'), { code: '08P01' });
  expect(isDatabaseUnavailable(new Error('a query failed', { cause }))).toBe(false);
});
