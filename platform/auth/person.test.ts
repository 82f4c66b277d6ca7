import { expect, test } from 'vitest';
import { personKeys } from './person.ts';

const isSame = (a: string, b: string): boolean =>
  personKeys([a]).some((key) => personKeys([b]).includes(key));

test.each([
  ['ada', 'ADA'],
  ['ada', ' ada\t'],
  ['José', 'jose\u0301'],
  ['ada@example.org', 'Ada Lovelace <ADA@example.org>'],
  ['Ada Lovelace', '"ada lovelace" <someone@example.org>'],
  ['ａｄａ', 'ada'],
])('%s and %s are one person', (a, b) => {
  expect(isSame(a, b)).toBe(true);
});

test.each([
  ['ada', 'grace'],
  ['ada', 'ada2'],
  ['ada@example.org', 'ada@example.com'],
  ['ada', 'grace <grace@example.org>'],
])('%s and %s are two', (a, b) => {
  expect(isSame(a, b)).toBe(false);
});

test('no key shows a name, and no claim makes no key', () => {
  expect(personKeys(['ada@example.org'])).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
  expect(personKeys(['', '  '])).toEqual([]);
});
