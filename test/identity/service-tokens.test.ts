import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { serviceSettings, serviceTokens } from '#platform/auth/service-settings.ts';
import { renewingTokens, TokenUnavailable, type TokenSource } from '#platform/auth/token-source.ts';
import { authSettings, verifierOptions } from '#platform/auth/settings.ts';
import { createTokenVerifier, type Identity } from '#platform/auth/verifier.ts';
import { parseConfig } from '#platform/config/parse-config.ts';
import { fileStore } from '#platform/secrets/store/file-store.ts';
import { createSecrets, type Secrets } from '#platform/secrets/store/secrets.ts';
import {
  ROBOT_SECRET,
  serviceClient,
  startOidcProvider,
  type OidcProvider,
} from '#test/peers/oidc/oidc-provider.ts';
import { AUDIENCE_URI, TOKEN_EXCHANGE, WORKLOADS } from '#test/peers/oidc/token-exchange.ts';

const WORKER = 'system:serviceaccount:infra:worker';
const SERVICES = [
  { sub: 'robot', client_id: 'robot' },
  { sub: WORKER, client_id: 'exchange' },
];
const log = pino({ level: 'silent' });
let secrets: Secrets;

let folder: string;
let provider: OidcProvider;
let signWorkload: (subject: string, audience: string) => Promise<string>;

beforeAll(async () => {
  // The library warns that its configuration is not for production.
  for (const method of ['info', 'warn'] as const) vi.spyOn(console, method).mockImplementation(() => {});
  folder = await mkdtemp(join(tmpdir(), 'infratographer-service-tokens-'));
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  signWorkload = async (subject, audience) =>
    await new SignJWT()
      .setProtectedHeader({ alg: 'ES256', kid: 'cluster' })
      .setIssuer(WORKLOADS)
      .setSubject(subject)
      .setAudience(audience)
      .setExpirationTime('10m')
      .sign(privateKey);
  provider = await startOidcProvider({
    clients: [serviceClient('exchange', ROBOT_SECRET, TOKEN_EXCHANGE)],
    workloadKeys: [{ ...(await exportJWK(publicKey)), kid: 'cluster', alg: 'ES256' }],
  });
  await writeFile(join(folder, 'secret'), `${ROBOT_SECRET}\n`);
  secrets = createSecrets({ stores: { file: fileStore(folder) }, refreshSeconds: 1, log });
});
afterAll(async () => {
  vi.restoreAllMocks();
  await provider.close();
  await rm(folder, { recursive: true, force: true });
});

function tokensBy(environment: Readonly<Record<string, string>>): TokenSource {
  const config = parseConfig(z.object(serviceSettings), {
    SERVICE_ISSUER: provider.issuer,
    SERVICE_PARAMETERS: JSON.stringify({ resource: AUDIENCE_URI }),
    ...environment,
  });
  return serviceTokens(config, secrets, log);
}

async function whoIs(token: string): Promise<Identity> {
  const config = parseConfig(z.object(authSettings), {
    AUTH_ISSUER: provider.issuer,
    AUTH_SERVICES: JSON.stringify(SERVICES),
  });
  return await (await createTokenVerifier(verifierOptions(config))).verify(token);
}

const credentials = (): Record<string, string> => ({
  SERVICE_CLIENT_ID: 'robot',
  SERVICE_CLIENT_SECRET_FILE: join(folder, 'secret'),
});
const exchange = (file: string): Record<string, string> => ({
  SERVICE_CLIENT_ID: 'exchange',
  SERVICE_CLIENT_SECRET_FILE: join(folder, 'secret'),
  SERVICE_SUBJECT_TOKEN_FILE: join(folder, file),
});

describe('a process gets its token from a provider', () => {
  test('by client credentials', async () => {
    const token = await tokensBy(credentials()).current();
    expect(await whoIs(token)).toMatchObject({ subject: 'robot', isClient: true, service: true });
  });

  test('with a secret of a store, also after it was replaced there, without a restart', async () => {
    await writeFile(join(folder, 'robot.json'), JSON.stringify({ secret: 'of-yesterday' }));
    const tokens = tokensBy({ SERVICE_CLIENT_ID: 'robot', SERVICE_CLIENT_SECRET: 'file:robot.json#secret' });
    await expect(tokens.current()).rejects.toThrow('invalid_client');
    await writeFile(join(folder, 'robot.json'), JSON.stringify({ secret: ROBOT_SECRET }));
    await vi.waitFor(
      async () => expect(await whoIs(await tokens.current())).toMatchObject({ service: true }),
      {
        timeout: 20_000,
      },
    );
  });

  test('by exchanging its own token, which is read from its file each time', async () => {
    await writeFile(
      join(folder, 'own'),
      await signWorkload('system:serviceaccount:other:x', provider.issuer),
    );
    const other = await tokensBy(exchange('own')).current();
    expect(await whoIs(other)).toMatchObject({ subject: 'system:serviceaccount:other:x', service: false });
    await writeFile(join(folder, 'own'), await signWorkload(WORKER, provider.issuer));
    const token = await tokensBy(exchange('own')).current();
    expect(await whoIs(token)).toMatchObject({ subject: WORKER, service: true });
  });

  test.each([
    [
      'a wrong secret',
      async () => ({ ...credentials(), SERVICE_CLIENT_SECRET_FILE: await fileOf('wrong') }),
      '"error":"invalid_client"',
    ],
    [
      'an own token for another audience',
      async () => exchange(await nameOf(signWorkload(WORKER, 'others'))),
      '"error":"invalid_grant"',
    ],
    ['a file that is absent', async () => exchange('absent'), 'absent'],
    ['a file that is empty', async () => exchange(await nameOf('')), 'is empty'],
    [
      'a provider that does not answer',
      async () => ({ ...credentials(), SERVICE_ISSUER: 'http://127.0.0.1:1' }),
      'http://127.0.0.1:1 cannot be discovered',
    ],
  ])('and says why it has none: %s', async (_, settings, reason) => {
    const refusal = await tokensBy(await settings())
      .current()
      .catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(TokenUnavailable);
    expect(refusal).toMatchObject({ message: expect.stringContaining(reason) });
  });

  let files = 0;
  async function nameOf(content: string | Promise<string>): Promise<string> {
    const name = `file-${(files += 1)}`;
    await writeFile(join(folder, name), await content);
    return name;
  }
  async function fileOf(content: string): Promise<string> {
    return join(folder, await nameOf(content));
  }
});

describe('a token that expires', () => {
  const issuing = (): {
    tokens: TokenSource;
    issued: () => number;
    breakDown: (isBroken: boolean) => void;
  } => {
    let [count, isBroken] = [0, false];
    const issue = async () => {
      count += 1;
      if (isBroken) throw new Error('out of order');
      return await Promise.resolve({ token: `token-${count}`, lifetimeSeconds: 300 });
    };
    return {
      tokens: renewingTokens(issue, log),
      issued: () => count,
      breakDown: (broken) => (isBroken = broken),
    };
  };
  const atTime = async (work: () => Promise<void>): Promise<void> => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      await work();
    } finally {
      vi.useRealTimers();
    }
  };

  test('is replaced before that, once for all concurrent calls', async () => {
    await atTime(async () => {
      const { tokens, issued } = issuing();
      expect(
        new Set(await Promise.all(Array.from({ length: 20 }, async () => await tokens.current()))),
      ).toEqual(new Set(['token-1']));
      vi.advanceTimersByTime(201_000);
      expect(await tokens.current()).toBe('token-1');
      await vi.waitFor(async () => expect(await tokens.current()).toBe('token-2'));
      expect(issued()).toBe(2);
    });
  });

  test('is used until its end while the provider is unavailable, with a request every two seconds at most', async () => {
    await atTime(async () => {
      const { tokens, issued, breakDown } = issuing();
      await tokens.current();
      breakDown(true);
      vi.advanceTimersByTime(250_000);
      for (let count = 0; count < 20; count += 1) expect(await tokens.current()).toBe('token-1');
      expect(issued()).toBe(2);
      vi.advanceTimersByTime(51_000);
      for (let count = 0; count < 5; count += 1)
        await expect(tokens.current()).rejects.toThrow('This process has no token: out of order');
      expect(issued()).toBe(3);
      breakDown(false);
      vi.advanceTimersByTime(2_001);
      expect(await tokens.current()).toBe('token-4');
    });
  });

  test('and is refused earlier is replaced, every ten seconds at most', async () => {
    await atTime(async () => {
      const { tokens, issued } = issuing();
      const first = await tokens.current();
      expect(await tokens.renewed(first)).toBe(first);
      vi.advanceTimersByTime(10_001);
      expect(await tokens.renewed(first)).toBe('token-2');
      expect(await tokens.renewed(first)).toBe('token-2');
      expect(issued()).toBe(2);
    });
  });
});

test.each([
  ['SERVICE_TOKEN: give it, or SERVICE_ISSUER', { SERVICE_TOKEN: 'x', SERVICE_CLIENT_ID: 'y' }],
  ['SERVICE_CLIENT_ID: give it', { SERVICE_CLIENT_SECRET_FILE: 'x' }],
  ['the process proves itself by one of them', { SERVICE_CLIENT_ID: 'x' }],
  [
    'one of the two',
    { SERVICE_CLIENT_ID: 'x', SERVICE_CLIENT_SECRET: 'file:x', SERVICE_CLIENT_SECRET_FILE: 'x' },
  ],
  ['must be file:<name> or vault:<name>', { SERVICE_CLIENT_ID: 'x', SERVICE_CLIENT_SECRET: 'file:../x' }],
  ['SERVICE_PARAMETERS: must be JSON', { SERVICE_PARAMETERS: 'resource=x' }],
])('a setting is refused: %s', (message, environment) => {
  expect(() => tokensBy(environment)).toThrow(message);
});
