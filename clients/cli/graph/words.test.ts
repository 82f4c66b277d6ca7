import { expect, test } from 'vitest';
import { nearest, toKebab } from './words.ts';

test.each([
  ['firmwareBaseline', 'firmware-baseline'],
  ['FirmwareBaseline', 'firmware-baseline'],
  ['minMemoryMiB', 'min-memory-mib'],
  ['sha256', 'sha256'],
  ['ipBlock', 'ip-block'],
])('%s is typed as %s', (name, typed) => {
  expect(toKebab(name.charAt(0).toLowerCase() + name.slice(1))).toBe(typed);
});

test('what is near a mistyped word is found, nearest first', () => {
  expect(nearest('servr', ['rack', 'server', 'site'])[0]).toBe('server');
  expect(nearest('xyzzy', ['rack', 'server', 'site'])).toEqual([]);
});
