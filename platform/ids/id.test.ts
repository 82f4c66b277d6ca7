import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCrockford, encodeCrockford } from './crockford.ts';
import { kindOfId, newId, placedId, timeOfId } from './id.ts';
import { ID_PREFIXES, type IdKind } from './kinds.ts';

test('prefixes are seven letters, unique, and listed by name', () => {
  const prefixes = Object.values(ID_PREFIXES);
  expect(new Set(prefixes).size).toBe(prefixes.length);
  expect(prefixes.every((prefix) => /^[a-z]{7}$/.test(prefix))).toBe(true);
  expect(Object.keys(ID_PREFIXES)).toEqual(Object.keys(ID_PREFIXES).toSorted());
});

test('an id contains its kind and its time, and sorts by it', () => {
  for (const kind of Object.keys(ID_PREFIXES) as IdKind[]) {
    const earlier = newId(kind, 1_700_000_000_000);
    const later = newId(kind, 1_700_000_000_001);
    expect(kindOfId(earlier)).toBe(kind);
    expect(timeOfId(earlier)).toBe(1_700_000_000_000);
    expect(earlier < later).toBe(true);
  }
});

test('ids with a place sort by time, then by place', () => {
  const moment = fc.tuple(
    fc.integer({ min: 1_700_000_000_000, max: 1_700_000_000_002 }),
    fc.integer({ min: 0, max: 2 ** 42 - 1 }),
  );
  fc.assert(
    fc.property(moment, moment, (one, other) => {
      const [first, second] = [one, other].map(([now, place]) => placedId('operation', now, place));
      expect(timeOfId(first ?? '')).toBe(one[0]);
      expect(kindOfId(first ?? '')).toBe('operation');
      const order = Math.sign(one[0] - other[0] || one[1] - other[1]);
      if (order !== 0) expect((first ?? '') < (second ?? '')).toBe(order < 0);
    }),
  );
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
