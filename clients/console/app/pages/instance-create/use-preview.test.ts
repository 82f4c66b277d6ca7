import { expect, test } from 'vitest';
import { sorted } from './use-preview.ts';

test('refusals are shown beside their fields, those of no field of the form apart', () => {
  const errors = [
    { path: ['userData'], message: 'userData: runcmd must be a list' },
    { path: ['userData'], message: 'userData: users must be a list' },
    { path: ['requirements', 'minMemoryMiB'], message: 'must be a number' },
    { path: ['requirements', 'vendor'], message: 'no such vendor' },
    { path: [], message: 'The quota is used up.' },
  ];
  expect(sorted(errors)).toEqual({
    faults: {
      userData: 'userData: runcmd must be a list userData: users must be a list',
      minMemoryGiB: 'must be a number',
    },
    problem: 'no such vendor The quota is used up.',
  });
});
