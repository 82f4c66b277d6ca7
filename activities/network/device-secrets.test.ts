import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileStore } from '#platform/secrets/store/file-store.ts';
import { SecretFailure } from '#platform/secrets/store/secret.ts';
import { createSecrets } from '#platform/secrets/store/secrets.ts';
import { deviceSecretsBy, deviceSecretsSetting, type SecretOwner } from './device-secrets.ts';

let folder: string;
const secret = { username: 'infra', password: 'canary', addresses: '10.0.0.7, 10.1.0.0/16 2001:db8::/64' };
const files: Readonly<Record<string, unknown>> = {
  'devices/tnntten-1/leaf-1': secret,
  'devices/tnntten-1/pinned': { ...secret, hostKey: 'SHA256:abc' },
  'devices/tnntten-1/unbound': { username: 'infra', password: 'canary' },
  'devices/tnntten-2/leaf-1': secret,
  'service-client': secret,
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'device-secrets-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), JSON.stringify(content));
  }
});
afterAll(async () => await rm(folder, { recursive: true }));

const owner = (credentialReference: string | null, address = '10.0.0.7'): SecretOwner => ({
  id: 'ntwkdev-1',
  name: 'leaf-1',
  tenantId: 'tnntten-1',
  address,
  credentialReference,
});
const read = async (reference: string | null, address?: string) => {
  const log = pino({ level: 'silent' });
  const secrets = createSecrets({ stores: { file: fileStore(folder) }, refreshSeconds: 1, log });
  return await deviceSecretsBy(
    secrets,
    deviceSecretsSetting.parse('file:devices/{tenant}/'),
  )(owner(reference, address));
};

describe('the credential of a network device', () => {
  test.each(['10.0.0.7', '10.1.255.1', '2001:db8::7'])('is read for the address %s', async (address) => {
    expect(await read('file:devices/tnntten-1/leaf-1', address)).toEqual({
      credential: { username: 'infra', password: 'canary' },
    });
  });

  test('comes with the host key that is pinned', async () => {
    expect(await read('file:devices/tnntten-1/pinned')).toMatchObject({ fingerprint: 'SHA256:abc' });
  });

  test('is empty where the device names none', async () => {
    expect(await read(null)).toEqual({ credential: { username: '', password: '' } });
  });

  test.each([
    ['the secret is for another address', 'file:devices/tnntten-1/leaf-1', '10.0.0.8', '10.0.0.8'],
    ['the secret is for no address', 'file:devices/tnntten-1/unbound', '10.0.0.7', 'no field addresses'],
    ['the secret is of another tenant', 'file:devices/tnntten-2/leaf-1', '10.0.0.7', 'none but'],
    ['the secret is none of devices', 'file:service-client', '10.0.0.7', 'none but'],
    ['there is no such secret', 'file:devices/tnntten-1/leaf-2', '10.0.0.7', 'There is no secret'],
    ['the reference names a field', 'file:devices/tnntten-1/leaf-1#password', '10.0.0.7', 'file:<name>'],
    ['the reference is a note for people', 'ask Ada', '10.0.0.7', 'file:<name>'],
  ])('is refused where %s', async (_, reference, address, why) => {
    const failing = read(reference, address);
    await expect(failing).rejects.toMatchObject({ code: 'AUTH_FAILED', retry: 'operator', effect: 'none' });
    await expect(failing).rejects.toThrow(why);
    await expect(failing).rejects.not.toThrow('canary');
  });

  test('is waited for where the store does not answer', async () => {
    const secrets = {
      readFields: async () => await Promise.reject(new SecretFailure('UNREACHABLE', 'no answer')),
    };
    const reading = deviceSecretsBy(secrets, ['vault:devices/'])(owner('vault:devices/leaf-1'));
    await expect(reading).rejects.toMatchObject({ code: 'NOT_READY', retry: 'backoff', effect: 'none' });
  });
});

test('no reference is allowed by default, and a prefix is one of whole names', () => {
  expect(deviceSecretsSetting.parse(undefined)).toEqual([]);
  expect(deviceSecretsSetting.parse('vault:a/{tenant}/, file:b/')).toEqual(['vault:a/{tenant}/', 'file:b/']);
  for (const wrong of ['vault:', 'file:devices', 'devices/', 'file:../', 'file:a{tenant}/'])
    expect(deviceSecretsSetting.safeParse(wrong).success).toBe(false);
});
