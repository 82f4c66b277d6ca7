import { expect, test } from 'vitest';
import { readRoles } from './device-roles.ts';

test('roles are read with their kinds, in any case and with blanks', () => {
  expect(readRoles('edge = ROUTER\n\ntor=switch\npatch = patch panel\n')).toEqual([
    { role: 'edge', kind: 'ROUTER' },
    { role: 'tor', kind: 'SWITCH' },
    { role: 'patch', kind: 'PATCH_PANEL' },
  ]);
});

test('what is no kind is refused with its line', () => {
  expect(readRoles('edge = ROUTER\ntor = thing')).toMatch(/^Line 2: write role = kind/);
});
