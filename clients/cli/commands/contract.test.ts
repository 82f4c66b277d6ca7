import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runInfra } from '../main.ts';
import { captureIo } from '../testing/captured-io.ts';

const CHECKOUT = join(import.meta.dirname, '../../..');

test('options that the contract kit refuses are wrong usage', async () => {
  const { PATH = '' } = process.env;
  const captured = captureIo({ cwd: import.meta.dirname, env: { PATH } });
  expect(await runInfra(captured.io, ['contract', '--domain', 'ipam'])).toBe(2);
  expect(captured.stderr()).toContain('Give --issuer-key, or --token of an admin');
  const help = captureIo({ cwd: CHECKOUT });
  expect(await runInfra(help.io, ['contract', '--help'])).toBe(0);
  expect(help.stdout()).toContain('--issuer-key FILE');
});

test('outside a checkout it says why it cannot be run', async () => {
  const captured = captureIo({ cwd: tmpdir() });
  expect(await runInfra(captured.io, ['contract', '--domain', 'ipam'])).toBe(2);
  expect(captured.stderr()).toContain('call it in a checkout');
});
