import fc from 'fast-check';
import { expect, test } from 'vitest';
import { topOf, unitAt } from './geometry.ts';

test('where something is drawn is where it is found again', () => {
  const rack = fc.record({
    units: fc.integer({ min: 4, max: 60 }),
    startingUnit: fc.integer({ min: 1, max: 5 }),
    descending: fc.boolean(),
  });
  fc.assert(
    fc.property(rack, fc.nat(200), fc.integer({ min: 1, max: 8 }), (of, at, halves) => {
      const height = halves / 2;
      const unit = of.startingUnit + Math.min(at / 2, of.units - height);
      expect(unitAt(of, topOf(of, unit, height), height, 0.5)).toBe(unit);
    }),
  );
});

test('what is dragged beyond the rack stays inside', () => {
  const rack = { units: 10, startingUnit: 1, descending: false };
  expect(unitAt(rack, -500, 2, 1)).toBe(9);
  expect(unitAt(rack, 5_000, 2, 1)).toBe(1);
});
