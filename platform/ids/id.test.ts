import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCrockford, encodeCrockford } from './crockford.ts';
import { kindOfId, newId, timeOfId } from './id.ts';
import { ID_PREFIXES, type IdKind } from './kinds.ts';

test('prefixes are seven letters, unique, and listed by name', () => {
  const prefixes = Object.values(ID_PREFIXES);
  expect(new Set(prefixes).size).toBe(prefixes.length);
  expect(prefixes.every((prefix) => /^[a-z]{7}$/.test(prefix))).toBe(true);
  expect(Object.keys(ID_PREFIXES)).toEqual(Object.keys(ID_PREFIXES).toSorted());
});

test('an id tells its kind and its time, and sorts by it', () => {
  for (const kind of Object.keys(ID_PREFIXES) as IdKind[]) {
    const earlier = newId(kind, 1_700_000_000_000);
    const later = newId(kind, 1_700_000_000_001);
    expect(kindOfId(earlier)).toBe(kind);
    expect(timeOfId(earlier)).toBe(1_700_000_000_000);
    expect(earlier < later).toBe(true);
  }
});

test.each([
  '',
  'srvrsrv',
  'srvrsrv-',
  'nonexxx-01jd0000000000000000000000',
  'srvrsrv-01jdUUUUUUUUUUUUUUUUUUUUUU',
])('%j is no id', (text) => expect(kindOfId(text)).toBeUndefined());

test('base32 loses nothing', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
      expect(decodeCrockford(encodeCrockford(Buffer.from(bytes)))).toEqual(Buffer.from(bytes));
    }),
  );
});
