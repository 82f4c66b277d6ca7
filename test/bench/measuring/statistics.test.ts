import { describe, expect, test } from 'vitest';
import { median, percentile, ratiosOf, spreadOf } from './statistics.ts';

describe('percentile', () => {
  test('interpolates between the two nearest values, whatever their order', () => {
    expect(percentile([40, 10, 30, 20], 0.5)).toBe(25);
    expect(percentile([40, 10, 30, 20], 1)).toBe(40);
    expect(percentile([40, 10, 30, 20], 0)).toBe(10);
    expect(
      percentile(
        Array.from({ length: 101 }, (_, index) => index),
        0.99,
      ),
    ).toBe(99);
  });

  test('compares numbers as numbers', () => {
    expect(median([100, 9, 20])).toBe(20);
  });

  test('has no answer without values', () => {
    expect(() => percentile([], 0.5)).toThrow('nothing was measured');
  });

  test('leaves the samples in their order', () => {
    const samples = [3, 1, 2];
    expect(spreadOf(samples)).toEqual({ median: 2, least: 1, most: 3, samples: [3, 1, 2] });
    expect(samples).toEqual([3, 1, 2]);
  });
});

describe('ratiosOf', () => {
  test('compares round by round', () => {
    expect(ratiosOf([1, 4], [2, 2])).toEqual([0.5, 2]);
  });

  test('refuses a round that has one side alone', () => {
    expect(() => ratiosOf([1], [1, 2])).toThrow('both sides');
  });
});
