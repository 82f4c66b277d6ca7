import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAttributes } from './bios-attributes.ts';

test('attributes are read with the type that their values have, and as texts in quotation marks', () => {
  expect(readAttributes('ProcVirtualization = Enabled\n\nCores=4\nQuiet = false\nMode = "4"\n')).toEqual([
    { name: 'ProcVirtualization', text: 'Enabled' },
    { name: 'Cores', number: 4 },
    { name: 'Quiet', flag: false },
    { name: 'Mode', text: '4' },
  ]);
});

test.each([
  ['', 'Write at least one attribute, as Name = value.'],
  ['A = 1\nB', 'Line 2: write Name = value.'],
  ['A =', 'Line 1: write Name = value.'],
  ['A = 1\nA = 2', 'Line 2: A is there twice.'],
])('%j is refused with its line', (text, problem) => {
  expect(readAttributes(text)).toBe(problem);
});

test('any text of a value comes back from between quotation marks', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[^\n\r]{1,40}$/u), (value) => {
      expect(readAttributes(`Name = "${value}"`)).toEqual([{ name: 'Name', text: value }]);
    }),
  );
});
