import { expect, it } from 'vitest';
import { createProgressReporter, progressSchema } from './progress.ts';

const MEBIBYTE = 1024 * 1024;

it('passes on a tenth more, and what is ten seconds newer, with the rate', () => {
  const received: string[] = [];
  let now = 0;
  const report = createProgressReporter(
    (operationId, { percent, message }) => void received.push(`${operationId} ${percent} ${message}`),
    () => now,
  );
  const say = (at: number, percent: number, mebibytes: number): void => {
    now = at;
    report('a', { percent, message: 'writing', bytes: mebibytes * MEBIBYTE, total: 100 * MEBIBYTE });
  };
  say(0, 1, 1);
  say(1_000, 30, 30); // A tenth more, but too soon.
  say(3_000, 40, 40);
  say(5_000, 42, 42);
  say(13_000, 43, 43);
  say(15_000, 1, 1); // Started again.
  say(30_000, 1, 1); // The same again.
  now = 30_500;
  report('b', { percent: 5, message: 'wiping' });
  expect(received).toEqual([
    'a 1 writing',
    'a 40 writing, 5.0 MiB/s',
    'a 43 writing, 0.1 MiB/s',
    'a 1 writing',
    'b 5 wiping',
  ]);
});

it('says nothing to a terminal that was not meant to be said', () => {
  expect(progressSchema.parse({ percent: 1, message: 'a\u001b[31m\nb' }).message).toBe('a [31m b');
});
