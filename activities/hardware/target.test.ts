import { exportJWK, generateKeyPair } from 'jose';
import { beforeAll, expect, test } from 'vitest';
import { createOpener, createSealer, publicHalf, type Opener, type Sealer } from '#platform/secrets/seal.ts';
import type { GraphClient } from '../graph/graph-client.ts';
import { lockNameOf } from './target-lock.ts';
import { findTarget, openCredential } from './target.ts';

const credential = { username: 'root', password: 'c4n4ry' };
const address = 'https://bmc.test';
const OPERATION = 'oprnopr-1';

let sealer: Sealer;
let opener: Opener;

beforeAll(async () => {
  const pair = await generateKeyPair('ECDH-ES+A256KW', { extractable: true });
  const key = await exportJWK(pair.privateKey);
  [sealer, opener] = [await createSealer(publicHalf(key)), await createOpener(key)];
});

test('a password is opened for the address that it was given for', async () => {
  const sealed = await sealer.seal(credential, address);
  expect(await openCredential(opener, { sealed, address, name: 'web-1' })).toEqual(credential);
});

test.each(['https://attacker.test', 'https://bmc.test:8443', 'https://bmc.test.attacker.test'])(
  'a password is not opened for %s, and the refusal says how to continue without revealing it',
  async (other) => {
    const sealed = await sealer.seal(credential, address);
    const refused = openCredential(opener, { sealed, address: other, name: 'web-1' });
    await expect(refused).rejects.toMatchObject({
      type: 'CREDENTIAL_UNREADABLE',
      nonRetryable: true,
      message: expect.stringMatching(/given for https:\/\/bmc\.test, not for .*serverBmcUpdate/),
    });
    await expect(refused).rejects.not.toThrow(credential.password);
  },
);

const found = (operationId: string, permitted: boolean): object => ({
  permitted,
  operation: { id: operationId },
  identity: { serialNumber: 'MET', uuid: null },
});

test.each([
  ['the machine on record', null, 'KNOWN'],
  ['the machine that the operation met and may continue with', found(OPERATION, true), 'MET'],
  ['the machine on record, where it may not', found(OPERATION, false), 'KNOWN'],
  ['the machine on record, where another operation met it', found('oprnopr-2', true), 'KNOWN'],
])('who must answer is %s', async (_, foundIdentity, serial) => {
  const sealedCredential = await sealer.seal(credential, address);
  const bmc = {
    address,
    systemId: '2',
    provider: 'redfish',
    sealedCredential,
    sealedPendingCredential: null,
  };
  const server = { name: 'web-1', serialNumber: 'KNOWN', uuid: null, foundIdentity, operation: null, bmc };
  const graph: GraphClient = {
    execute: async () => ({ server }) as never,
    close: async () => undefined,
  };
  const { target } = await findTarget(
    { graph, opener, bmcCa: undefined, addresses: new Map() },
    'srvrsrv-1',
    OPERATION,
  );
  expect(target).toMatchObject({ systemId: '2', identity: { serial } });
});

test('two systems behind one BMC are held as one, and two BMCs at one host as two', () => {
  expect(lockNameOf('https://bmc.test/')).toBe(lockNameOf('https://BMC.test'));
  expect(lockNameOf('https://bmc.test:8443')).not.toBe(lockNameOf('https://bmc.test'));
  expect(lockNameOf('https://[fd00::1]:443')).toMatch(/^[0-9a-f]{32}$/);
  expect(lockNameOf('tcp://192.0.2.7:6640')).not.toBe(lockNameOf('tcp://192.0.2.8:6640'));
});
