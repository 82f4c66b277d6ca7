import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { parseConfig } from '#platform/config/parse-config.ts';
import { startVaultPeer, type VaultPeer } from './fixture/vault-peer.ts';
import { secretReference } from './reference.ts';
import { SecretFailure } from './secret.ts';
import { secretsBy, secretsSettings } from './secrets-settings.ts';
import type { Secrets } from './secrets.ts';

const SETTINGS = {
  SECRETS_VAULT_KV: 'kv',
  SECRETS_VAULT_NAMESPACE: 'team',
  SECRETS_VAULT_AUTH: 'approle',
  SECRETS_VAULT_ROLE: 'infra',
};
const opened: Secrets[] = [];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'infratographer-vault-'));
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

function secretsWith(environment: Readonly<Record<string, string>>): Secrets {
  const secrets = secretsBy(parseConfig(z.object(secretsSettings), environment), pino({ level: 'silent' }));
  opened.push(secrets);
  return secrets;
}

const read = async (secrets: Secrets, reference: string): Promise<string> =>
  (await secrets.read(secretReference.parse(reference))).value;
const failure = async (secrets: Secrets, reference: string): Promise<unknown> =>
  await read(secrets, reference).catch((error: unknown) => error);

// The peer replaces OpenBao and Vault, and answers as documented.
describe('a store', () => {
  let peer: VaultPeer;
  let file: string;
  beforeEach(async () => {
    const own = await mkdtemp(join(folder, 'peer-'));
    peer = await startVaultPeer(own);
    file = join(own, 'proof');
    await writeFile(file, 'proof\n');
  });
  afterEach(async () => await peer.close());
  const vault = (more: Readonly<Record<string, string>> = {}): Secrets =>
    secretsWith({
      ...SETTINGS,
      SECRETS_VAULT_URL: peer.url,
      SECRETS_VAULT_CA: peer.ca,
      SECRETS_VAULT_AUTH_FILE: file,
      ...more,
    });

  test('gives a secret with its version by AppRole, by Kubernetes and by a token', async () => {
    const reference = secretReference.parse('vault:bmc/rack-1#password');
    expect(await vault().read(reference)).toEqual({ value: 'first', version: '1' });
    const kubernetes = { SECRETS_VAULT_AUTH: 'kubernetes', SECRETS_VAULT_AUTH_MOUNT: 'k8s' };
    expect(await read(vault(kubernetes), 'vault:bmc/rack-1#password')).toBe('first');
    expect(peer.state.logins).toBe(2);
    await writeFile(file, peer.state.token);
    expect(await read(vault({ SECRETS_VAULT_AUTH: 'token' }), 'vault:bmc/rack-1#password')).toBe('first');
  });

  test('gives the new value of a rotated secret, and the last one while it is sealed or down', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const secrets = vault();
      expect(await read(secrets, 'vault:bmc/rack-1#password')).toBe('first');
      Object.assign(peer.state, { password: 'second', version: 2 });
      expect(await read(secrets, 'vault:bmc/rack-1#password')).toBe('first');
      vi.advanceTimersByTime(60_001);
      expect(await read(secrets, 'vault:bmc/rack-1#password')).toBe('second');
      for (const trouble of ['isSealed', 'isDown'] as const) {
        Object.assign(peer.state, { [trouble]: true });
        vi.advanceTimersByTime(60_001);
        expect(await read(secrets, 'vault:bmc/rack-1#password')).toBe('second');
        vi.advanceTimersByTime(3_600_001);
        await expect(read(secrets, 'vault:bmc/rack-1#password')).rejects.toThrow(SecretFailure);
        Object.assign(peer.state, { [trouble]: false });
        vi.advanceTimersByTime(60_001);
        expect(await read(secrets, 'vault:bmc/rack-1#password')).toBe('second');
      }
    } finally {
      vi.useRealTimers();
    }
  });

  test('that has revoked the token gets another one', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const secrets = vault();
      await read(secrets, 'vault:bmc/rack-1#password');
      peer.state.token = 'hvs.revoked';
      vi.advanceTimersByTime(60_001);
      expect(await read(secrets, 'vault:bmc/rack-1#password')).toBe('first');
      expect(peer.state.logins).toBe(2);
    } finally {
      vi.useRealTimers();
    }
  });

  test.each([
    ['has no such secret', 'vault:absent#x', 'NOT_FOUND', 'HTTP 404'],
    ['has it no longer', 'vault:deleted#x', 'NOT_FOUND', 'HTTP 404'],
    ['has not the field', 'vault:bmc/rack-1#key', 'NOT_FOUND', 'has no field key'],
    ['does not permit it', 'vault:forbidden#x', 'FORBIDDEN', 'permission denied'],
    ['sends elsewhere, where the token must not go', 'vault:elsewhere#x', 'BAD_ANSWER', 'HTTP 307'],
    ['answers without end', 'vault:huge#x', 'UNREACHABLE', 'does not answer'],
  ])('that %s', async (_, reference, code, message) => {
    const refusal = await failure(vault(), reference);
    expect(refusal).toMatchObject({ code, message: expect.stringContaining(message) });
    expect(JSON.stringify(refusal)).not.toContain('hvs.');
  });

  test('that is sealed, refuses the login, is not there, or shows a certificate that is not trusted', async () => {
    peer.state.isSealed = true;
    expect(await failure(vault(), 'vault:x#y')).toMatchObject({ code: 'SEALED' });
    peer.state.isSealed = false;
    await writeFile(file, 'another');
    expect(await failure(vault(), 'vault:x#y')).toMatchObject({ code: 'FORBIDDEN' });
    const nowhere = vault({ SECRETS_VAULT_URL: 'http://127.0.0.1:1' });
    expect(await failure(nowhere, 'vault:x#y')).toMatchObject({ code: 'UNREACHABLE' });
    const untrusted = secretsWith({
      ...SETTINGS,
      SECRETS_VAULT_URL: peer.url,
      SECRETS_VAULT_AUTH_FILE: file,
    });
    expect(await failure(untrusted, 'vault:x#y')).toMatchObject({ code: 'UNREACHABLE' });
  });
});
