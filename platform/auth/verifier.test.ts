import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWK } from 'jose';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Logger } from '#platform/telemetry/logger.ts';
import { createTokenVerifier, InvalidToken, type TokenVerifier } from './verifier.ts';

const [issuer, audience] = ['https://issuer.test', 'infratographer'];
const grants = [{ tenant: 'tnntten-1', role: 'member' }];

type Key = CryptoKey;

let folder: string;
let key: Key;
let publicJwk: JWK;
let verifier: TokenVerifier;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'infratographer-verifier-'));
  const pair = await generateKeyPair('ES256', { extractable: true });
  key = pair.privateKey;
  publicJwk = { ...(await exportJWK(pair.publicKey)), alg: 'ES256', kid: 'one' };
  const jwks = join(folder, 'jwks.json');
  await writeFile(jwks, JSON.stringify({ keys: [publicJwk] }));
  verifier = await createTokenVerifier({ jwks, issuer, audience });
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));

function claims(more: object = {}, alg = 'ES256'): SignJWT {
  return new SignJWT({ grants, ...more })
    .setProtectedHeader({ alg, kid: 'one' })
    .setSubject('ann')
    .setIssuer(issuer)
    .setAudience(audience)
    .setExpirationTime('1h');
}

test('a token says who calls, with which roles', async () => {
  const token = await claims({ name: 'Ann' }).sign(key);
  expect(await verifier.verify(token)).toEqual({
    subject: 'ann',
    name: 'Ann',
    knownAs: [],
    groups: [],
    isClient: false,
    grants: [{ tenantId: 'tnntten-1', role: 'member' }],
    service: false,
    expiresAt: expect.any(Date),
  });
  expect(await verifier.verify(await claims({ service: true }).sign(key))).toMatchObject({ service: true });
});

test('groups come from the configured claim, one or several; what is no name of a group is none', async () => {
  const jwks = join(folder, 'jwks.json');
  const grouped = await createTokenVerifier({
    jwks,
    issuer,
    audience,
    groupsClaim: 'https://acme.test/groups',
  });
  const groupsOf = async (claim: unknown) =>
    (await grouped.verify(await claims({ groups: ['other'], 'https://acme.test/groups': claim }).sign(key)))
      .groups;
  expect(await groupsOf(['on-call', 'staff'])).toEqual(['on-call', 'staff']);
  expect(await groupsOf('staff')).toEqual(['staff']);
  expect(await groupsOf(['', 7, null, { name: 'x' }, 'x'.repeat(256), 'staff'])).toEqual(['staff']);
  expect(await groupsOf(undefined)).toEqual([]);
  expect(await groupsOf(Array.from({ length: 600 }, (_, n) => `g${n}`))).toHaveLength(500);
});

test('a service account is one whose token is about the client itself', async () => {
  const isClient = async (clientId: string | undefined) =>
    (await verifier.verify(await claims({ client_id: clientId }).sign(key))).isClient;
  expect(await isClient('ann')).toBe(true);
  expect(await isClient('the-app-that-ann-uses')).toBe(false);
  expect(await isClient(undefined)).toBe(false);
});

describe('a token is refused', () => {
  const refused = async (token: string): Promise<unknown> =>
    await verifier.verify(token).then(
      () => 'accepted',
      (error: unknown) => error,
    );

  test.each<[string, () => Promise<string>]>([
    ['that has expired', async () => await claims().setExpirationTime('-1s').sign(key)],
    ['for another audience', async () => await claims().setAudience('other').sign(key)],
    ['of another issuer', async () => await claims().setIssuer('https://other.test').sign(key)],
    ['that is not good yet', async () => await claims().setNotBefore('1h').sign(key)],
    ['without a subject', async () => await claims().setSubject('').sign(key)],
    ['with grants that are no list', async () => await claims({ grants: 'admin' }).sign(key)],
    [
      'that never expires',
      async () =>
        await new SignJWT({ grants })
          .setProtectedHeader({ alg: 'ES256', kid: 'one' })
          .setSubject('ann')
          .setIssuer(issuer)
          .setAudience(audience)
          .sign(key),
    ],
    [
      'without a signature',
      async () =>
        new UnsecuredJWT({ grants })
          .setSubject('ann')
          .setIssuer(issuer)
          .setAudience(audience)
          .setExpirationTime('1h')
          .encode(),
    ],
    ['signed by another key', async () => await claims().sign((await generateKeyPair('ES256')).privateKey)],
    [
      'signed with our public key as if it were a secret',
      async () => await claims({}, 'HS256').sign(new TextEncoder().encode(JSON.stringify(publicJwk))),
    ],
    ['that is none', async () => 'abc.def.ghi'],
    ['that is empty', async () => ''],
  ])('%s', async (_, make) => {
    expect(await refused(await make())).toBeInstanceOf(InvalidToken);
  });

  test('whose claims were changed after it was signed', async () => {
    const [header, , signature] = (await claims().sign(key)).split('.');
    const forged = Buffer.from(
      JSON.stringify({ sub: 'ann', iss: issuer, aud: audience, exp: 9e9, service: true }),
    );
    expect(await refused(`${header}.${forged.toString('base64url')}.${signature}`)).toBeInstanceOf(
      InvalidToken,
    );
  });

  test('once it expires, though it was good a moment ago', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const token = await claims().setExpirationTime('30s').sign(key);
      expect(await verifier.verify(token)).toMatchObject({ subject: 'ann' });
      vi.advanceTimersByTime(31_000);
      expect(await refused(token)).toMatchObject({ message: expect.stringContaining('expired') });
    } finally {
      vi.useRealTimers();
    }
  });

  test('with a reason that repeats nothing of it', async () => {
    const token = await claims().setAudience('other').sign(key);
    const { message } = (await refused(token)) as Error;
    expect(message).not.toContain(token.split('.')[1]);
  });
});

describe('the clock of the issuer', () => {
  test('may differ by the tolerance, and no more', async () => {
    const jwks = join(folder, 'jwks.json');
    const tolerant = await createTokenVerifier({ jwks, issuer, audience, toleranceSeconds: 30 });
    const tokens = {
      ended: await claims().setExpirationTime('-20s').sign(key),
      endedLong: await claims().setExpirationTime('-40s').sign(key),
      early: await claims().setNotBefore('20s').sign(key),
      tooEarly: await claims().setNotBefore('40s').sign(key),
    };
    const { expiresAt } = await tolerant.verify(tokens.ended);
    expect(expiresAt.getTime()).toBeGreaterThan(Date.now());
    expect(expiresAt.getTime()).toBeLessThan(Date.now() + 12_000);
    expect(await tolerant.verify(tokens.early)).toMatchObject({ subject: 'ann' });
    await expect(tolerant.verify(tokens.endedLong)).rejects.toThrow('has expired');
    await expect(tolerant.verify(tokens.tooEarly)).rejects.toThrow('is not valid yet');
  });
});

test('a role that there is none of is ignored, and warned of once', async () => {
  const warnings: object[] = [];
  const log = { warn: (about: object) => void warnings.push(about) } as unknown as Logger;
  const jwks = join(folder, 'jwks.json');
  const lenient = await createTokenVerifier({ jwks, issuer, audience, log });
  for (const name of ['Ann', 'Bob']) {
    const token = await claims({ name, grants: [{ tenant: 'x', role: 'auditor' }, ...grants] }).sign(key);
    expect(await lenient.verify(token)).toMatchObject({
      grants: [{ tenantId: 'tnntten-1', role: 'member' }],
    });
  }
  expect(warnings).toMatchObject([{ role: 'auditor' }]);
});

describe('algorithms', () => {
  test.each(['EdDSA', 'Ed25519', 'PS256', 'RS256', 'ES384'])(
    '%s is taken where it is allowed',
    async (alg) => {
      const { publicKey, privateKey } = await generateKeyPair(alg);
      const jwks = join(folder, `${alg}.json`);
      await writeFile(jwks, JSON.stringify({ keys: [await exportJWK(publicKey)] }));
      const sign = async (): Promise<string> =>
        await new SignJWT({ grants })
          .setProtectedHeader({ alg })
          .setSubject('ann')
          .setIssuer(issuer)
          .setAudience(audience)
          .setExpirationTime('1h')
          .sign(privateKey);
      const allowing = await createTokenVerifier({ jwks, issuer, audience, algorithms: [alg] });
      expect(await allowing.verify(await sign())).toMatchObject({ subject: 'ann' });
      const refusing = await createTokenVerifier({ jwks, issuer, audience, algorithms: ['ES512'] });
      await expect(refusing.verify(await sign())).rejects.toThrow(InvalidToken);
    },
  );
});
