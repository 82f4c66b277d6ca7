import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedPlaces, componentChanges } from './component-changes.ts';
import { placeOf, type Part } from './match-components.ts';
import { compared } from './store-components.ts';

const part = (name: string, serialNumber: string | null, more: Partial<Part> = {}): Part => ({
  kind: 'MEMORY',
  name,
  model: null,
  serialNumber,
  mac: null,
  capacity: 1024,
  ...more,
});

const after = (
  before: readonly Part[],
  found: readonly Part[],
  unread: readonly Part['kind'][] = ['MEMORY'],
) => {
  const { matching, components } = compared(before, { components: found, unread });
  return { changes: componentChanges(matching), places: changedPlaces(matching), components };
};

const byPlace = (parts: readonly Part[]) =>
  parts
    .map(({ kind, name, model, serialNumber, mac, capacity }) => ({
      kind,
      name,
      model,
      serialNumber,
      mac,
      capacity,
    }))
    .toSorted((a, b) => placeOf(a).localeCompare(placeOf(b)));

/** A machine on record. Half of the names are those that a BMC gives to several parts. */
const machine = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom('MEMORY', 'DISK', 'PORT'),
    name: fc.constantFrom(
      'Memory 1',
      'Memory 2',
      'Memory 3',
      'Drive 1',
      'Drive 1 (2)',
      'NIC',
      'NIC 2',
      'Bay 7',
    ),
    model: fc.constantFrom(null, 'M', 'N'),
    serialNumber: fc.constantFrom(null, 'A', 'B', 'C', 'D', 'N/A'),
    mac: fc.constantFrom(null, 'aa', 'bb'),
    capacity: fc.constantFrom(null, 1, 2),
  }) as fc.Arbitrary<Part>,
  { selector: placeOf, maxLength: 10 },
);

/** What an inspection reports of it when some requests failed. */
const half = machine.chain((all) =>
  fc.tuple(
    fc.constant(all),
    fc.shuffledSubarray(all).chain((some) =>
      fc.tuple(
        ...some.map((one) =>
          fc.record({ isShort: fc.boolean(), isPoor: fc.boolean() }).map(({ isShort, isPoor }): Part => ({
            ...one,
            // Beside no others it needs no number.
            name: isShort ? one.name.replace(/ \(?\d\)?$/, '') : one.name,
            ...(isPoor && { model: null, capacity: null }),
          })),
        ),
      ),
    ),
  ),
);

describe('an inspection of which some was not read', () => {
  it('removes nothing from the record and changes nothing in it, whatever is missing', () => {
    fc.assert(
      fc.property(half, ([before, found]) => {
        const distinct = [...new Map(found.map((one) => [placeOf(one), one])).values()];
        const settled = after(before, distinct, ['MEMORY', 'DISK', 'PORT']);
        const kept = byPlace(settled.components);
        for (const old of byPlace(before)) expect(kept).toContainEqual(old);
        expect(settled.changes.filter(({ kind }) => kind !== 'ADDED')).toEqual([]);
        const names = settled.components.map(placeOf);
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it('adds what is new, and replaces what was read in its place', () => {
    const before = [part('Slot 1', 'A'), part('Slot 2', 'B')];
    const settled = after(before, [part('Slot 1', 'X'), part('Slot 3', 'C')]);
    expect(settled.changes.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([
      'ADDED MEMORY Slot 3',
      'REPLACED MEMORY Slot 1',
    ]);
    expect(new Set(settled.components.map(({ serialNumber }) => serialNumber))).toEqual(
      new Set(['B', 'C', 'X']),
    );
  });

  it('distinguishes a changed component that it read from one that it did not', () => {
    const before = [part('Slot 1', 'A'), part('Slot 2', 'B')];
    const settled = after(before, [part('Slot 1', 'A', { capacity: 2048 })]);
    expect(settled.changes).toEqual([expect.objectContaining({ kind: 'CHANGED', subject: 'MEMORY Slot 1' })]);
  });

  it('is believed about a kind that was read whole', () => {
    const before = [part('Slot 1', 'A'), part('Bay 1', 'D', { kind: 'DISK' })];
    const settled = after(before, [], ['MEMORY']);
    expect(settled.changes).toEqual([expect.objectContaining({ kind: 'REMOVED', subject: 'DISK Bay 1' })]);
    expect(settled.components).toEqual([before[0]]);
  });

  it('does not take an address that software set for another port', () => {
    const port = (mac: string) => part('Port 1', null, { kind: 'PORT', mac });
    expect(after([port('aa')], [port('bb')], ['PORT']).components).toEqual([port('aa')]);
    expect(after([port('aa')], [port('bb')], []).changes).toEqual([
      expect.objectContaining({ kind: 'REPLACED' }),
    ]);
  });
});
