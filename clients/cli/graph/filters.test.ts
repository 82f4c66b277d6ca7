import { expect, test } from 'vitest';
import { valueOf } from './filters.ts';

test.each([
  ['{"text": "a", "port": 80}', { text: 'a', port: 80 }],
  ['[1, null]', [1, null]],
  ['"5"', '5'],
  ['5', 5],
  ['true', true],
  ['hello', 'hello'],
])('an option of any JSON value takes %s', (text, value) => {
  expect(valueOf(new Map(), text, 'JSON', '--data')).toEqual(value);
});

test.each(['{"text": ', '[1,', '"open'])('an option of any JSON value refuses %s', (text) => {
  expect(() => valueOf(new Map(), text, 'JSON', '--data')).toThrow(/--data takes JSON/);
});
