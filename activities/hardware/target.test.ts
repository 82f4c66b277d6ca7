import { exportJWK, generateKeyPair } from 'jose';
import { beforeAll, expect, test } from 'vitest';
import { createOpener, createSealer, publicHalf, type Sealer } from '#platform/secrets/seal.ts';
import { secretPlacesSetting } from '#platform/secrets/store/secret-places.ts';
import type { GraphClient } from '../graph/graph-client.ts';
import { createBmcCredentials, type BmcCredentials } from './bmc-credential.ts';
import { lockNameOf } from './target-lock.ts';
import { findTarget } from './target.ts';

const credential = { username: 'root', password: 'canary' };
const address = 'https://bmc.test';
const OPERATION = 'oprnopr-1';

let sealer: Sealer;
let credentials: BmcCredentials;

beforeAll(async () => {
  const pair = await generateKeyPair('ECDH-ES+A256KW', { extractable: true });
  const key = await exportJWK(pair.privateKey);
  sealer = await createSealer(publicHalf(key));
  const unused = async (): Promise<never> => await Promise.reject(new Error('no secret is read'));
  credentials = createBmcCredentials({
    opener: await createOpener(key),
    secrets: { readFields: unused, rereadFields: unused },
    places: secretPlacesSetting.parse(undefined),
  });
});

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
  const place = { tenant: { id: 'tnntten-1' }, site: { id: 'lctnsit-1' } };
  const machine = { name: 'web-1', serialNumber: 'KNOWN', uuid: null, foundIdentity };
  const server = { ...machine, ...place, operation: null, bmc };
  const graph: GraphClient = {
    execute: async () => ({ server }) as never,
    close: async () => undefined,
  };
  const { target } = await findTarget(
    { graph, credentials, bmcCa: undefined, addresses: new Map() },
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
