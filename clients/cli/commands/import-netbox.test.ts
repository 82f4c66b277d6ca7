import { expect, test } from 'vitest';
import { rolesOf, shownReport } from './import-netbox.ts';

test('roles are named with what they are', () => {
  expect(rolesOf(['edge=router'])).toEqual([{ role: 'edge', kind: 'ROUTER' }]);
  expect(() => rolesOf(['edge'])).toThrow('edge=ROUTER');
});

test('what is left out is reported with its reason, and each list with its counts', () => {
  const shown = shownReport({
    changes: [],
    errors: [],
    leftOut: [{ kind: 'circuits/circuits', name: 'C\u001b1', reason: 'no place', whole: true }],
    report: {
      version: '4.7.3',
      leftOutTotal: 1,
      lists: [{ kind: 'circuits/circuits', total: 1, imported: 0, leftOut: 1 }],
    },
  });
  expect(shown).toContain('left out: circuits/circuits C\ufffd1: no place\n');
  expect(shown).toMatch(/^circuits\/circuits +1 +0 +1$/m);
  expect(shown).toContain('NetBox 4.7.3: 1 objects are left out.');
});
