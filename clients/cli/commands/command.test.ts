import { expect, test } from 'vitest';
import { parseDuration } from './command.ts';

test.each([
  ['90', 90_000],
  ['250ms', 250],
  ['1.5s', 1_500],
  ['5m', 300_000],
  ['2h', 7_200_000],
])('a duration %s is %d ms', (text, ms) => {
  expect(parseDuration('--for', text)).toBe(ms);
});

test.each(['ACTIVE', '', '-1s', '5 m', '1d'])(
  'what is no duration is refused with its option: %j',
  (text) => {
    expect(() => parseDuration('--for', text)).toThrow(
      `--for takes a duration such as 30s, 5m or 2h, not '${text}'.`,
    );
  },
);
