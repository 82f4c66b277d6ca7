import { expect, test } from 'vitest';
import { captureIo } from '../testing/captured-io.ts';
import { planText } from './plan.ts';

const steps = [
  { name: 'reserve', title: 'Reserve a server' },
  { name: 'wipe', title: 'Wipe \u001b[2Jthe disks' },
];

test('a plan shows its steps, where there is no way back, and its hash', () => {
  const text = planText(captureIo().io, { hash: 'abc', pointOfNoReturn: 'wipe', steps });
  expect(text.split('\n')).toEqual([
    '1  Reserve a server',
    '   -- point of no return: from here it cannot be cancelled',
    '2  Wipe \ufffd[2Jthe disks',
    'plan abc',
    '',
  ]);
  expect(planText(captureIo().io, { hash: 'abc', pointOfNoReturn: null, steps })).not.toContain('no return');
});
