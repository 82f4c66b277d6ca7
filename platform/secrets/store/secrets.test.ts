import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { parseConfig } from '#platform/config/parse-config.ts';
import { fileStore } from './file-store.ts';
import { secretReference } from './reference.ts';
import { SecretFailure } from './secret.ts';
import { secretsBy, secretsSettings } from './secrets-settings.ts';
import { createSecrets, type Secrets } from './secrets.ts';

const log = pino({ level: 'silent' });
const opened: Secrets[] = [];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'infratographer-secrets-'));
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

function secretsWith(environment: Readonly<Record<string, string>>): Secrets {
  const secrets = secretsBy(parseConfig(z.object(secretsSettings), environment), log);
  opened.push(secrets);
  return secrets;
}

const read = async (secrets: Secrets, reference: string): Promise<string> =>
  (await secrets.read(secretReference.parse(reference))).value;
const failure = async (secrets: Secrets, reference: string): Promise<unknown> =>
  await read(secrets, reference).catch((error: unknown) => error);

describe('references', () => {
  test.each(['file:tsig', 'file:a/b.json#key', 'vault:bmc/rack-1#password', 'vault:x'])('%s', (text) => {
    expect(secretReference.safeParse(text).success).toBe(true);
  });
  test.each([
    '',
    'tsig',
    'file:',
    'file:/etc/passwd',
    'file:../x',
    'file:a/../b',
    'file:a//b',
    'vault:a?list=true',
    'vault:a%2fb',
    'vault:a#',
    'https://x/y',
    `file:${'x'.repeat(600)}`,
  ])('not %s, and what was given is not repeated', (text) => {
    const parsed = secretReference.safeParse(text);
    expect(parsed.success).toBe(false);
    if (text.length > 8) expect(JSON.stringify(parsed.error)).not.toContain(text);
  });
});

describe('files', () => {
  let mounted: string;
  /** As the kubelet does: a new folder, and a link to it that replaces the old one atomically. */
  const mount = async (version: number, files: Readonly<Record<string, string>>): Promise<void> => {
    const versioned = join(mounted, `..${version}`);
    await mkdir(versioned);
    for (const [name, content] of Object.entries(files)) await writeFile(join(versioned, name), content);
    await symlink(`..${version}`, join(mounted, '..data_tmp'));
    await rename(join(mounted, '..data_tmp'), join(mounted, '..data'));
    if (version === 1)
      for (const name of Object.keys(files)) await symlink(join('..data', name), join(mounted, name));
  };
  beforeEach(async () => {
    mounted = await mkdtemp(join(folder, 'mounted-'));
  });

  test('are read again when their link was replaced, once the value is old enough', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      await mount(1, { tsig: 'first\n', 'bmc.json': '{"username":"root","password":"first"}' });
      const secrets = secretsWith({ SECRETS_DIR: mounted });
      expect(await read(secrets, 'file:tsig')).toBe('first');
      expect(await read(secrets, 'file:bmc.json#password')).toBe('first');
      await mount(2, { tsig: 'second', 'bmc.json': '{"username":"root","password":"second"}' });
      expect(await read(secrets, 'file:tsig')).toBe('first');
      vi.advanceTimersByTime(60_001);
      expect(await read(secrets, 'file:tsig')).toBe('second');
      expect(await read(secrets, 'file:bmc.json#password')).toBe('second');
    } finally {
      vi.useRealTimers();
    }
  });

  test.each([
    ['that are absent', 'file:absent', 'NOT_FOUND', 'There is no secret file:absent'],
    ['that lead out of the folder', 'file:out', 'FORBIDDEN', 'is outside SECRETS_DIR'],
    ['without the field', 'file:bmc.json#key', 'NOT_FOUND', 'has no field key'],
    ['with a field of another kind', 'file:bmc.json#port', 'BAD_ANSWER', 'is no text'],
    ['that are no JSON, where a field is asked for', 'file:plain#key', 'BAD_ANSWER', 'is no JSON'],
    ['that are too long', 'file:long', 'BAD_ANSWER', 'more than 65536 bytes'],
  ])('%s', async (_, reference, code, message) => {
    await writeFile(join(folder, 'outside'), 'x');
    await symlink(join(folder, 'outside'), join(mounted, 'out'));
    await writeFile(join(mounted, 'bmc.json'), '{"port":7}');
    await writeFile(join(mounted, 'plain'), 's3cret');
    await writeFile(join(mounted, 'long'), 'x'.repeat(70_000));
    const refusal = await failure(secretsWith({ SECRETS_DIR: mounted }), reference);
    expect(refusal).toBeInstanceOf(SecretFailure);
    expect(refusal).toMatchObject({ code, message: expect.stringContaining(message) });
    expect(JSON.stringify(refusal)).not.toContain('s3cret');
  });
});

test('many readers of a secret ask its store once', async () => {
  let asked = 0;
  const store = {
    ...fileStore(folder),
    read: async () => {
      asked += 1;
      return await Promise.resolve({ value: 'x', version: '1' });
    },
  };
  const secrets = createSecrets({ stores: { file: store }, refreshSeconds: 60, log });
  await Promise.all(Array.from({ length: 50 }, async () => await read(secrets, 'file:x')));
  expect(asked).toBe(1);
});

test.each([
  ['SECRETS_VAULT_AUTH_FILE: give it', { SECRETS_VAULT_URL: 'http://vault' }],
  [
    'SECRETS_VAULT_ROLE: give it for approle',
    { SECRETS_VAULT_URL: 'http://vault', SECRETS_VAULT_AUTH: 'approle', SECRETS_VAULT_AUTH_FILE: 'x' },
  ],
  ['SECRETS_VAULT_KV: must be a path', { SECRETS_VAULT_KV: '../sys' }],
])('a setting is refused: %s', (message, environment) => {
  expect(() => secretsWith(environment)).toThrow(message);
});

test('the error names a store without a setting', async () => {
  expect(await failure(secretsWith({}), 'vault:x#y')).toMatchObject({
    code: 'NOT_FOUND',
    message: 'vault:x#y cannot be read, as SECRETS_VAULT_URL is not set',
  });
});
