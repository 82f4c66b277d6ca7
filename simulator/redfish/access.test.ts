import { expect, test } from 'vitest';
import type { Clock } from '../clock.ts';
import { dell } from '../models/dell.ts';
import { createAccess } from './access.ts';
import { createAccountStore } from './account-store.ts';

function setUp() {
  let now = 1_000_000;
  const clock: Clock = { now: () => now, sleep: async () => {}, sleepReal: async () => {} };
  const factory = { username: 'admin', password: 'right:one' };
  const store = createAccountStore({ factory, model: dell, clock, restored: undefined, changed() {} });
  const access = createAccess(store, dell, clock);
  const basic = (password: string): boolean =>
    access.who({
      token: undefined,
      authorization: `Basic ${Buffer.from(`admin:${password}`).toString('base64')}`,
    }) !== undefined;
  return { access, basic, pass: (ms: number) => (now += ms) };
}

test('an idle session ends, one that is used does not', () => {
  const { access, pass } = setUp();
  const login = access.login('admin', 'right:one');
  if (login.kind !== 'session') throw new Error(login.kind);
  const admitted = (): boolean => access.who({ token: login.token, authorization: undefined }) !== undefined;
  pass(1_700_000);
  expect(admitted()).toBe(true);
  pass(1_700_000);
  expect(admitted()).toBe(true);
  pass(1_800_001);
  expect(admitted()).toBe(false);
  expect(access.sessions()).toEqual([]);
});

test('a full BMC refuses until a session ends or runs out', () => {
  const { access, pass } = setUp();
  const open = () => access.login('admin', 'right:one').kind;
  expect(Array.from({ length: 9 }, open)).toEqual([...Array.from({ length: 8 }, () => 'session'), 'full']);
  access.end(access.sessions()[0]?.id ?? '');
  expect([open(), open()]).toEqual(['session', 'full']);
  pass(1_800_001);
  expect(open()).toBe('session');
});

test('five bad passwords in a row lock the account for ten minutes, also for the right one', () => {
  const { access, basic, pass } = setUp();
  expect(basic('right:one')).toBe(true);
  for (let i = 0; i < 4; i += 1) basic('wrong');
  expect(access.locked).toBe(false);
  expect(basic('right:one')).toBe(true);
  for (let i = 0; i < 5; i += 1) basic('wrong');
  expect(access.locked).toBe(true);
  expect(basic('right:one')).toBe(false);
  expect(access.failedLogins).toBe(9);
  pass(600_000);
  expect(basic('right:one')).toBe(true);
  expect(access.failedLogins).toBe(9);
});

test('a bad token is no bad login', () => {
  const { access } = setUp();
  expect(access.who({ token: 'made-up', authorization: undefined })).toBeUndefined();
  expect(access.failedLogins).toBe(0);
});
