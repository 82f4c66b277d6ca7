import { expect, test } from 'vitest';
import { refuseOther } from './identity-check.ts';
import type { Target } from './target.ts';

const target = (identity?: Target['identity']): Target => ({
  id: 'srvrsrv-1',
  address: 'https://bmc.test',
  credential: { username: 'root', password: 'secret' },
  identity,
});

const known = { serial: '7CX1234', uuid: '4c4c4544-0042-3510-8052-b3c04f4b4e32' };

test.each([
  ['reports nothing yet, as an OpenBMC before its host has booted', { serial: null, uuid: null }],
  [
    'reports placeholders',
    { serial: 'To be filled by O.E.M.', uuid: '00000000-0000-0000-0000-000000000000' },
  ],
  [
    'reports its UUID in the other byte order',
    { serial: null, uuid: '44454c4c-4200-1035-8052-b3c04f4b4e32' },
  ],
  [
    'has another UUID since its firmware was updated',
    { serial: '7cx1234', uuid: '9f1d3a60-77aa-4c1e-9f10-0a1b2c3d4e5f' },
  ],
])('a machine that %s is not refused', (_, found) => {
  expect(() => refuseOther(target(known), found)).not.toThrow();
});

test('another machine is refused, naming what differs', () => {
  expect(() => refuseOther(target(known), { serial: '7CX9999', uuid: known.uuid })).toThrow(
    expect.objectContaining({
      code: 'IDENTITY_MISMATCH',
      retry: 'operator',
      effect: 'none',
      message: 'another machine answers at https://bmc.test: serial number 7CX9999, not 7CX1234',
    }),
  );
});

test('a target that does not say who it is accepts any machine', () => {
  expect(() => refuseOther(target(), { serial: '7CX9999' })).not.toThrow();
});
