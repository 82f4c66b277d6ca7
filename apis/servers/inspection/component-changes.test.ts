import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from './change.ts';
import { changedPlaces, componentChanges } from './component-changes.ts';
import { matchComponents, placeOf, type Part } from './match-components.ts';

const part = (name: string, serialNumber: string | null, more: Partial<Part> = {}): Part => ({
  kind: 'DISK',
  name,
  model: null,
  serialNumber,
  mac: null,
  capacity: null,
  ...more,
});

/** Few places and few serials, so that moves, exchanges and shared serials are common. */
const parts = fc
  .uniqueArray(
    fc.record({
      kind: fc.constantFrom('DISK', 'MEMORY', 'PORT'),
      name: fc.constantFrom('1', '2', '3', '4'),
      model: fc.constantFrom(null, 'M', 'N'),
      serialNumber: fc.constantFrom(null, 'A', 'B', 'C', 'D', 'N/A'),
      mac: fc.constantFrom(null, 'aa', 'bb'),
      capacity: fc.constantFrom(null, 1, 2),
    }) as fc.Arbitrary<Part>,
    { selector: placeOf, maxLength: 8 },
  )
  .chain((all) => fc.shuffledSubarray(all, { minLength: all.length }));

const changesOf = (before: readonly Part[], after: readonly Part[]): Change[] =>
  componentChanges(matchComponents(before, after));

/** What is done to the bays of a machine between two inspections; each bay is touched once. */
const deeds = fc.uniqueArray(
  fc.record({
    bay: fc.integer({ min: 0, max: 7 }),
    deed: fc.constantFrom('pull', 'replace', 'move', 'grow'),
  }),
  { selector: ({ bay }) => bay },
);

describe('the differences between two inspections', () => {
  it('are none between a machine and itself, in whatever order its parts are reported', () => {
    fc.assert(
      fc.property(
        parts.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([before, after]) => {
          expect(changesOf(before, after)).toEqual([]);
        },
      ),
    );
  });

  it('account for each part of both exactly once', () => {
    fc.assert(
      fc.property(parts, parts, (before, after) => {
        const { same, replaced, added, removed } = matchComponents(before, after);
        const pairs = [...same, ...replaced];
        const sorted = (all: readonly Part[]): string[] => all.map((one) => JSON.stringify(one)).toSorted();
        expect(sorted([...pairs.map(([old]) => old), ...removed])).toEqual(sorted(before));
        expect(sorted([...pairs.map(([, found]) => found), ...added])).toEqual(sorted(after));
        for (const [old, found] of pairs) expect(old.kind).toBe(found.kind);
        for (const [old, found] of replaced) expect(old.name).toBe(found.name);
      }),
    );
  });

  it('are those that were made, and no others', () => {
    fc.assert(
      fc.property(deeds, (done) => {
        const before = Array.from({ length: 8 }, (_, bay) => part(`Bay ${bay}`, `S${bay}`));
        const after = new Map(before.map((one) => [one.name, one]));
        const expected: string[] = [];
        for (const { bay, deed } of done) {
          const name = `Bay ${bay}`;
          if (deed === 'pull' || deed === 'move') after.delete(name);
          if (deed === 'pull') expected.push(`REMOVED DISK ${name}`);
          if (deed === 'move') {
            after.set(`Bay ${bay + 10}`, part(`Bay ${bay + 10}`, `S${bay}`));
            expected.push(`MOVED DISK Bay ${bay + 10}`);
          }
          if (deed === 'replace') {
            after.set(name, part(name, `T${bay}`));
            expected.push(`REPLACED DISK ${name}`);
          }
          if (deed === 'grow') {
            after.set(name, part(name, `S${bay}`, { capacity: 1 }));
            expected.push(`CHANGED DISK ${name}`);
          }
        }
        const found = changesOf(before, [...after.values()]);
        expect(found.map(({ kind, subject }) => `${kind} ${subject}`).toSorted()).toEqual(
          expected.toSorted(),
        );
      }),
    );
  });

  it('name every place in which something else is than before', () => {
    fc.assert(
      fc.property(parts, parts, (before, after) => {
        const matching = matchComponents(before, after);
        const places = changedPlaces(matching);
        const stayed = matching.same.filter(([old, found]) => old.name === found.name).map(([old]) => old);
        const all = new Set([...before, ...after].map(placeOf));
        expect(new Set([...stayed.map(placeOf), ...places])).toEqual(all);
        for (const one of stayed) expect(places.has(placeOf(one))).toBe(false);
      }),
    );
  });

  it('report two disks that were exchanged as moved, not as replaced', () => {
    const changes = changesOf([part('1', 'A'), part('2', 'B')], [part('1', 'B'), part('2', 'A')]);
    expect(changes.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['MOVED', '2', '1'],
      ['MOVED', '1', '2'],
    ]);
  });

  it('treat a serial number that several have as none', () => {
    const before = [part('1', 'N/A'), part('2', 'N/A')];
    expect(changesOf(before, [part('2', 'N/A'), part('3', 'N/A')]).map(({ kind }) => kind)).toEqual([
      'REMOVED',
      'ADDED',
    ]);
  });

  it('treat a serial number that is reported for the first time as the same disk', () => {
    expect(changesOf([part('1', null)], [part('1', 'A')])).toEqual([
      { kind: 'CHANGED', subject: 'DISK 1', field: 'serialNumber', before: null, after: 'A' },
    ]);
  });
});
