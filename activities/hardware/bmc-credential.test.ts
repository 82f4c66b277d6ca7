import { exportJWK, generateKeyPair } from 'jose';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseConfig } from '#platform/config/parse-config.ts';
import { createOpener, createSealer, publicHalf, type Opener, type Sealer } from '#platform/secrets/seal.ts';
import { startVaultPeer, type VaultPeer } from '#platform/secrets/store/fixture/vault-peer.ts';
import { secretPlacesSetting } from '#platform/secrets/store/secret-places.ts';
import { secretsBy, secretsSettings } from '#platform/secrets/store/secrets-settings.ts';
import type { Secrets } from '#platform/secrets/store/secrets.ts';
import { createBmcCredentials, type OpenedCredential } from './bmc-credential.ts';

const credential = { username: 'root', password: 'canary' };
const ADDRESS = 'https://10.0.0.7';
const PLACES = [
  { prefix: 'file:bmc/{tenant}/{site}/', addresses: '10.0.0.0/24,*.bmc.test' },
  { prefix: 'file:own/' },
  { prefix: 'file:night/', sites: ['lctnsit-2'] },
  { prefix: 'vault:bmc/', tenants: ['tnntten-1'], addresses: '10.0.0.0/24' },
];
const files: Readonly<Record<string, unknown>> = {
  'bmc/tnntten-1/lctnsit-1/srv-1': credential,
  'bmc/tnntten-1/lctnsit-1/bound': { ...credential, addresses: '10.0.0.9' },
  'bmc/tnntten-1/lctnsit-1/user': { username: 'root' },
  'bmc/tnntten-1/lctnsit-1/number': { username: 'root', password: 7 },
  'bmc/tnntten-1/lctnsit-1/text': 'canary',
  'bmc/tnntten-2/lctnsit-1/srv-1': credential,
  'own/bound': { ...credential, addresses: '10.0.0.7 2001:db8::/64, *.rack.test' },
  'own/unbound': credential,
  'night/srv-1': { ...credential, addresses: '10.0.0.7' },
  'service-client': credential,
};

let folder: string;
let peer: VaultPeer;
let secrets: Secrets;
let sealer: Sealer;
let opener: Opener;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'infratographer-bmc-secrets-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), JSON.stringify(content));
  }
  await writeFile(join(folder, 'proof'), 'proof');
  peer = await startVaultPeer(folder);
  const environment = {
    SECRETS_DIR: folder,
    SECRETS_VAULT_URL: peer.url,
    SECRETS_VAULT_CA: peer.ca,
    SECRETS_VAULT_KV: 'kv',
    SECRETS_VAULT_NAMESPACE: 'team',
    SECRETS_VAULT_AUTH: 'approle',
    SECRETS_VAULT_ROLE: 'infra',
    SECRETS_VAULT_AUTH_FILE: join(folder, 'proof'),
  };
  secrets = secretsBy(parseConfig(z.object(secretsSettings), environment), pino({ level: 'silent' }));
  const pair = await generateKeyPair('ECDH-ES+A256KW', { extractable: true });
  const key = await exportJWK(pair.privateKey);
  [sealer, opener] = [await createSealer(publicHalf(key)), await createOpener(key)];
});
afterAll(async () => {
  await secrets?.close();
  await peer?.close();
  await rm(folder, { recursive: true, force: true });
});

interface Given {
  readonly address?: string;
  /** The address that it was given for. */
  readonly for?: string;
  readonly tenantId?: string;
}

async function open(content: object, given: Given = {}): Promise<OpenedCredential> {
  const { address = ADDRESS, tenantId = 'tnntten-1' } = given;
  const places = secretPlacesSetting.parse(JSON.stringify(PLACES));
  const sealed = await sealer.seal(content, given.for ?? new URL(address).origin);
  const owner = { sealed, address, name: 'web-1', tenantId, siteId: 'lctnsit-1' };
  return await createBmcCredentials({ opener, secrets, places }).open(owner);
}
const read = async (reference: string, given?: Given) => (await open({ reference }, given)).credential;

describe('the credential of a BMC', () => {
  test('is opened for the address that it was given for', async () => {
    expect(await open(credential)).toMatchObject({ credential });
  });

  test.each(['https://attacker.test', 'https://10.0.0.7:8443'])(
    'is not opened for %s, and the refusal names the remedy and not the content',
    async (address) => {
      for (const content of [credential, { reference: 'file:own/unbound' }]) {
        const refused = open(content, { address, for: ADDRESS });
        await expect(refused).rejects.toMatchObject({
          type: 'CREDENTIAL_UNREADABLE',
          nonRetryable: true,
          message: expect.stringMatching(/given for https:\/\/10\.0\.0\.7, not for .*serverBmcUpdate/),
        });
        await expect(refused).rejects.not.toThrow('canary');
      }
    },
  );
});

describe('the secret of a BMC', () => {
  test.each([
    ['file:bmc/tnntten-1/lctnsit-1/srv-1', ADDRESS],
    ['file:bmc/tnntten-1/lctnsit-1/srv-1', 'https://R7.BMC.test'],
    ['file:own/bound', ADDRESS],
    ['file:own/bound', 'https://[2001:db8::7]:8443'],
    ['file:own/bound', 'https://a.rack.test'],
  ])('%s is read for %s', async (reference, address) => {
    expect(await read(reference, { address })).toEqual(credential);
  });

  test.each([
    [
      'it is of another tenant',
      'file:bmc/tnntten-2/lctnsit-1/srv-1',
      {},
      'SECRET_DENIED',
      'must begin with file:bmc/tnntten-1/lctnsit-1/',
    ],
    ['it is of another site', 'file:night/srv-1', {}, 'SECRET_DENIED', 'must begin with'],
    ['it is none of BMCs', 'file:service-client', {}, 'SECRET_DENIED', 'must begin with'],
    [
      'its prefix is for other tenants',
      'vault:bmc/rack-1',
      { tenantId: 'tnntten-2' },
      'SECRET_DENIED',
      'must begin with',
    ],
    [
      'its prefix is for other addresses',
      'file:bmc/tnntten-1/lctnsit-1/srv-1',
      { address: 'https://10.0.1.7' },
      'SECRET_DENIED',
      'not for 10.0.1.7',
    ],
    [
      'it is for other addresses',
      'file:bmc/tnntten-1/lctnsit-1/bound',
      {},
      'SECRET_DENIED',
      'addresses does not have 10.0.0.7',
    ],
    ['it is for no address', 'file:own/unbound', {}, 'SECRET_MALFORMED', 'no field addresses'],
    ['there is none', 'file:own/absent', {}, 'SECRET_NOT_FOUND', 'There is no secret'],
    ['it has no password', 'file:bmc/tnntten-1/lctnsit-1/user', {}, 'SECRET_MALFORMED', 'no field password'],
    ['its password is no text', 'file:bmc/tnntten-1/lctnsit-1/number', {}, 'SECRET_MALFORMED', 'is no text'],
    ['it has no fields', 'file:bmc/tnntten-1/lctnsit-1/text', {}, 'SECRET_MALFORMED', 'no JSON object'],
    ['the reference names a field', 'file:own/bound#password', {}, 'SECRET_DENIED', 'must be file:<name>'],
    ['the store denies it', 'vault:bmc/denied', {}, 'SECRET_DENIED', 'permission denied'],
  ] as const)('is refused where %s', async (_, reference, given, problem, why) => {
    const refused = read(reference, given);
    await expect(refused).rejects.toMatchObject({ problem, isTransient: false });
    await expect(refused).rejects.toThrow(why);
    await expect(refused).rejects.not.toThrow('canary');
  });

  test('is read again when the BMC has refused it, and its store is waited for', async () => {
    const opened = await open({ reference: 'vault:bmc/rack-1' });
    expect(opened).toMatchObject({
      credential: { username: 'root', password: 'first' },
      reference: 'vault:bmc/rack-1',
    });
    Object.assign(peer.state, { password: 'second', version: 2 });
    expect(await read('vault:bmc/rack-1')).toMatchObject({ password: 'first' });
    expect(await opened.renew()).toEqual({ username: 'root', password: 'second' });
    const again = await open({ reference: 'vault:bmc/rack-1' });
    expect(again.credential.password).toBe('second');
    expect(await again.renew()).toBeUndefined();
    peer.state.isSealed = true;
    await expect(read('vault:bmc/rack-2')).rejects.toMatchObject({
      problem: 'SECRET_STORE_UNAVAILABLE',
      isTransient: true,
    });
    expect(await read('vault:bmc/rack-1')).toMatchObject({ password: 'second' });
    peer.state.isSealed = false;
  });
});

test('secrets of BMCs are nowhere by default, and a place is a prefix of whole names', () => {
  const owner = { tenantId: 'tnntten-1', siteId: 'lctnsit-1', address: ADDRESS };
  expect(secretPlacesSetting.parse(undefined).permitted('file:a/b', owner)).toContain('BMC_SECRETS');
  for (const wrong of [
    'vault:bmc/',
    '{}',
    '[{}]',
    '[{"prefix": "vault:"}]',
    '[{"prefix": "vault:bmc"}]',
    '[{"prefix": "file:../"}]',
    '[{"prefix": "file:a{tenant}/"}]',
    '[{"prefix": "file:a/", "addresses": ""}]',
    '[{"prefix": "file:a/", "addresses": "10.0.0.0/8,a b"}]',
    '[{"prefix": "file:a/", "tenants": []}]',
    '[{"prefix": "file:a/", "adresses": "10.0.0.0/8"}]',
  ])
    expect(secretPlacesSetting.safeParse(wrong).success, wrong).toBe(false);
});
