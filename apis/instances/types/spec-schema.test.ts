import { expect, test } from 'vitest';
import { UserErrors } from '#platform/errors/user-error.ts';
import { checkSpec } from './spec-schema.ts';

const faultsOf = (fields: number): number => {
  const names = Array.from({ length: fields }, (_, index) => `field${index}`);
  const properties = Object.fromEntries(names.map((name) => [name, { type: 'string', maxLength: 20 }]));
  try {
    checkSpec({ type: 'object', properties }, Object.fromEntries(names.map((name, index) => [name, index])));
    return 0;
  } catch (error) {
    if (!(error instanceof UserErrors)) throw error;
    return error.errors.length;
  }
};

test('a small spec is refused with all its faults, and a large one with the first', () => {
  expect(faultsOf(3)).toBe(3);
  expect(faultsOf(1_000)).toBe(1);
});
