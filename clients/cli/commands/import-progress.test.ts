import { expect, test } from 'vitest';
import { importText, type ImportProgress } from './import-progress.ts';

const AT = '2026-11-29T12:00:00Z';
const running: ImportProgress = {
  state: 'RUNNING',
  kind: 'server',
  done: 2_500,
  total: 10_000,
  since: AT,
  reportedAt: AT,
};
const seen = (progress: ImportProgress | undefined): Parameters<typeof importText>[1] => ({
  progress,
  at: Date.now(),
});

test('says how many rows are done, of what, and for how long', () => {
  expect(importText('Applying site.yaml', seen(running), 65_000, 79)).toBe(
    'Applying site.yaml █████░░░░░░░░░░░░░░░ 2500 of 10000 rows, server … 1 min 05 s',
  );
});

test.each([
  ['nothing is known yet', undefined, 'Applying a … 3 s'],
  [
    'it waits',
    { ...running, state: 'WAITING', kind: null, done: 0, total: null },
    'Applying a: waits for another import of the tenant … 3 s',
  ],
  [
    'a NetBox is read',
    { ...running, state: 'READING', kind: 'dcim/devices', total: null },
    'Applying a 2500 rows, reads dcim/devices … 3 s',
  ],
  [
    'it deletes',
    { ...running, state: 'DELETING', kind: 'rack', done: 0, total: 2 },
    'Applying a ░░░░░ 0 of 2 rows, deletes rack … 3 s',
  ],
] as const)('where %s', (_, progress, text) => {
  expect(importText('Applying a', seen(progress), 3_000, 60).replace(/░+/, '░░░░░')).toBe(text);
});

test('a platform that no longer reports is shown as such', () => {
  const last = { progress: running, at: Date.now() - 12_300 };
  expect(importText('Applying a', last, 20_000)).toBe('Applying a: nothing was reported for 12 s … 20 s');
});

test('is never wider than the terminal', () => {
  for (let room = 10; room < 100; room += 1) {
    const text = importText('Applying a-file-with-a-long-name.yaml', seen(running), 3_000, room);
    expect(text.length).toBeLessThanOrEqual(room);
    expect(text).toMatch(/3 s$/);
  }
});
