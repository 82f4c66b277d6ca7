import { expect, test } from 'vitest';
import { describeError } from './describe-error.ts';

test('reports the whole chain in one line, the cause last', () => {
  const cause = new Error('connection refused');
  expect(
    describeError(new Error('reading the plan', { cause: new Error('asking the graph', { cause }) })),
  ).toBe('reading the plan: asking the graph: connection refused');
});

test.each<[unknown, string]>([
  ['plain text', 'plain text'],
  [{ status: 500 }, '{"status":500}'],
  [new TypeError(''), 'TypeError'],
  [undefined, ''],
  [null, ''],
])('%o is reported as %j', (error, text) => {
  expect(describeError(error)).toBe(text);
});

test('a chain that goes in circles ends', () => {
  const error = new Error('round');
  error.cause = error;
  expect(describeError(error)).toMatch(/^round(: round)*$/);
});
