import { expect, test } from 'vitest';
import { progressText, type ImportProgress } from './progress-text.ts';

const running: ImportProgress = { state: 'RUNNING', kind: 'server', done: 20, total: 50 };

test.each([
  [running, '20 of 50 rows are done, works on server.'],
  [
    { ...running, state: 'READING', kind: 'dcim/devices', total: null },
    '20 rows are done, reads dcim/devices.',
  ],
  [{ ...running, state: 'WAITING', kind: null }, 'It waits for another import of the tenant to end.'],
  [{ ...running, state: 'ENDED' }, ''],
] as const)('%j: %s', (progress, text) => {
  expect(progressText(progress)).toBe(text);
});
