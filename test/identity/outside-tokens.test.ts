import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { IssuerUnavailable } from '#platform/auth/key-set.ts';
import { ROOT_TENANT_ID } from '#platform/auth/root-tenant.ts';
import { authSettings, verifierOptions } from '#platform/auth/settings.ts';
import { createTokenVerifier, InvalidToken, type TokenVerifier } from '#platform/auth/verifier.ts';
import { parseConfig } from '#platform/config/parse-config.ts';
import { startOidcProvider, type OidcProvider } from '#test/peers/oidc/oidc-provider.ts';

const TENANT = 'tnntten-0000000000000000000000000a';
const RULES = [{ when: { groups: 'infra-admins' }, role: 'admin', tenant: ROOT_TENANT_ID }];

let provider: OidcProvider;

beforeAll(async () => {
  // The library warns that its configuration is not for production.
  for (const method of ['info', 'warn'] as const) vi.spyOn(console, method).mockImplementation(() => {});
  provider = await startOidcProvider({ people: { ann: { groups: ['infra-admins'] } } });
});
afterAll(async () => {
  vi.restoreAllMocks();
  await provider.close();
});

/** As a process creates it, with the issuer only: its keys are discovered. */
async function verifierBy(environment: Readonly<Record<string, string>> = {}): Promise<TokenVerifier> {
  const config = parseConfig(z.object(authSettings), {
    AUTH_ISSUER: provider.issuer,
    AUTH_ROLES: JSON.stringify(RULES),
    ...environment,
  });
  return await createTokenVerifier(verifierOptions(config));
}

describe('a token is refused', () => {
  const signed = async (alg: 'HS256' | 'ES256', claims: Readonly<Record<string, unknown>> = {}) => {
    const shown = (await (await fetch(`${provider.issuer}/jwks`)).json()) as {
      readonly keys: readonly object[];
    };
    // HS256: the provider's public key used as a shared secret. Otherwise a key of the sender.
    const secret = new TextEncoder().encode(JSON.stringify(shown.keys[0]));
    return await new SignJWT(claims)
      .setProtectedHeader({ alg, kid: 'first' })
      .setIssuer(provider.issuer)
      .setAudience('infratographer')
      .setSubject('ann')
      .setExpirationTime('1h')
      .sign(alg === 'HS256' ? secret : (await generateKeyPair(alg)).privateKey);
  };
  const refusalOf = async (token: string, environment = {}): Promise<unknown> =>
    await (await verifierBy(environment)).verify(token).catch((error: unknown) => error);

  test.each([
    [
      'without a signature (alg none)',
      async () =>
        new UnsecuredJWT({ groups: ['infra-admins'] })
          .setIssuer(provider.issuer)
          .setAudience('infratographer')
          .setSubject('ann')
          .setExpirationTime('1h')
          .encode(),
    ],
    ['signed by HS256 with the public key', async () => await signed('HS256')],
    ['signed by another key under the name of one', async () => await signed('ES256')],
    ['that is 20,000 characters long', async () => await signed('ES256', { more: 'x'.repeat(20_000) })],
  ])('%s', async (_, make) => {
    expect(await refusalOf(await make())).toBeInstanceOf(InvalidToken);
  });

  test('that is for another audience, and says so', async () => {
    const token = await provider.personToken('ann');
    expect(await refusalOf(token, { AUTH_AUDIENCE: 'others' })).toMatchObject({
      message: expect.stringContaining('"aud"'),
    });
  });

  test('once it has expired', async () => {
    const token = await provider.personToken('ann');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 700_000 });
    try {
      expect(await refusalOf(token)).toMatchObject({ message: 'The bearer token has expired' });
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('keys of a provider', () => {
  test('are not fetched again for each token with an unknown key', async () => {
    const verifier = await verifierBy();
    const token = await provider.personToken('ann');
    await verifier.verify(token);
    const before = provider.keyRequests();
    const [header = '', ...rest] = token.split('.');
    const flood = Array.from({ length: 200 }, (_, count) => {
      const named = { ...JSON.parse(Buffer.from(header, 'base64url').toString()), kid: `none-${count}` };
      return [Buffer.from(JSON.stringify(named)).toString('base64url'), ...rest].join('.');
    });
    const answers = await Promise.allSettled(flood.map(async (one) => await verifier.verify(one)));
    expect(answers.every(({ status }) => status === 'rejected')).toBe(true);
    expect(provider.keyRequests() - before).toBeLessThanOrEqual(1);
    expect(await verifier.verify(token)).toMatchObject({ subject: 'ann' });
  });

  test('that are known work while it is unavailable; a process without any reports the cause', async () => {
    const verifier = await verifierBy();
    const token = await provider.personToken('ann');
    await verifier.verify(token);
    provider.breakDown(true);
    try {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 320_000 });
      expect(await verifier.verify(token)).toMatchObject({ subject: 'ann' });
      const fresh = await verifierBy();
      const refusal = await fresh.verify(token).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(IssuerUnavailable);
      expect(refusal).toMatchObject({
        message: `The token issuer's keys cannot be read: ${provider.issuer}/.well-known/openid-configuration: HTTP 503`,
      });
    } finally {
      vi.useRealTimers();
      provider.breakDown(false);
    }
  });
});

test.each([
  ['AUTH_JWKS: give it, as AUTH_ISSUER is no URL', { AUTH_ISSUER: 'acme' }],
  ['AUTH_ROLES: must be JSON', { AUTH_ROLES: 'groups=admin' }],
  [
    'must be one of admin, operator, member, viewer',
    { AUTH_ROLES: '[{"when":{"groups":"x"},"role":"root"}]' },
  ],
  [
    'name the tenant, or put {tenant} into the value',
    { AUTH_ROLES: '[{"when":{"groups":"x"},"role":"admin"}]' },
  ],
  ['must name at least one claim', { AUTH_ROLES: `[{"when":{},"role":"admin","tenant":"${TENANT}"}]` }],
  ['must name sub', { AUTH_SERVICES: '[{"client_id":"infra"}]' }],
  ['must have no placeholder', { AUTH_SERVICES: '[{"sub":"{role}"}]' }],
])('a setting is refused: %s', async (message, environment) => {
  await expect(verifierBy(environment)).rejects.toThrow(message);
});
