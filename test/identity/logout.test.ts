import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createLogoutRoutes } from '#platform/auth/backchannel-logout.ts';
import { followRevocations, publishRevocation } from '#platform/auth/follow-revocations.ts';
import { logoutTokenReader } from '#platform/auth/logout-token.ts';
import { createRevocations, withRevocations, type Revocations } from '#platform/auth/revocations.ts';
import { createTokenVerifier, InvalidToken, type TokenVerifier } from '#platform/auth/verifier.ts';
import { serveHttp } from '#platform/http/serve.ts';
import { startBus, type BusFixture } from '#platform/testing/platform-fixture.ts';
import { createBrowser } from '#test/peers/oidc/browse.ts';
import { AUDIENCE, startOidcProvider, type OidcProvider } from '#test/peers/oidc/oidc-provider.ts';
import { freePort } from '#test/servers/free-port.ts';

const PATIENCE = { timeout: 20_000, interval: 20 };

const cleanups: (() => Promise<unknown>)[] = [];
let bus: BusFixture;
let provider: OidcProvider;
let url: string;
let folder: string;

/** A process that verifies tokens and follows logouts over NATS. */
interface Verifying {
  readonly verifier: TokenVerifier;
  readonly revocations: Revocations;
}

async function startVerifying(): Promise<Verifying> {
  const revocations = createRevocations();
  const following = followRevocations(await bus.again(), revocations, bus.log);
  cleanups.push(async () => await following.stop());
  await vi.waitFor(() => expect(following.status?.().problem).toBeUndefined(), PATIENCE);
  const tokens = await createTokenVerifier({ issuer: provider.issuer, audience: AUDIENCE });
  return { verifier: withRevocations(tokens, revocations), revocations };
}

beforeAll(async () => {
  // The library warns that its configuration is not for production.
  for (const method of ['info', 'warn'] as const) vi.spyOn(console, method).mockImplementation(() => {});
  folder = await mkdtemp(join(tmpdir(), 'infratographer-logout-'));
  bus = await startBus();
  const port = await freePort();
  url = `http://127.0.0.1:${port}/auth/backchannel-logout`;
  provider = await startOidcProvider({ logoutUri: url });
  const options = { issuer: provider.issuer, clients: ['console'], keptDays: 1 };
  const revocations = createRevocations();
  const app = createLogoutRoutes({
    read: logoutTokenReader(options),
    revocations,
    publish: async (one) => await publishRevocation(bus.bus, one, 1),
    log: bus.log,
  });
  const server = await serveHttp(app, { host: '127.0.0.1', port });
  cleanups.push(async () => await server.close());
}, 60_000);
afterAll(async () => {
  for (const cleanup of cleanups.toReversed()) await cleanup();
  await provider.close();
  await bus.stop();
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

test('a user who signs out at the provider is refused everywhere, also by a process that starts later', async () => {
  const here = await startVerifying();
  const browser = createBrowser('ann');
  const token = await provider.personToken('ann', browser);
  const elsewhere = await provider.personToken('ann');
  const other = await provider.personToken('bob');
  const caller = await here.verifier.verify(token);
  let isTold = false;
  const forget = caller.onRevoked?.(() => (isTold = true));
  await provider.signOut(browser);
  await vi.waitFor(
    async () => await expect(here.verifier.verify(token)).rejects.toThrow(InvalidToken),
    PATIENCE,
  );
  expect(isTold).toBe(true);
  forget?.();
  await expect(here.verifier.verify(token)).rejects.toThrow('was revoked, as its user has signed out');
  // Other sessions of the same person, other people and later sessions are still accepted.
  for (const good of [elsewhere, other, await provider.personToken('ann', browser)])
    expect(await here.verifier.verify(good)).toMatchObject({ service: false });
  const later = await startVerifying();
  await expect(later.verifier.verify(token)).rejects.toThrow(InvalidToken);
  expect(await later.verifier.verify(elsewhere)).toMatchObject({ subject: 'ann' });
});

describe('what a logout covers', () => {
  const at = 1_000;
  const until = Date.now() + 60_000;
  test.each([
    [
      'a subject: all tokens until then',
      { subject: 'ann', at, until },
      { subject: 'ann', sessionId: 's', issuedAt: at },
      true,
    ],
    [
      'a subject: none of a later login',
      { subject: 'ann', at, until },
      { subject: 'ann', issuedAt: at + 1 },
      false,
    ],
    [
      'a subject: a token that does not say when it was issued',
      { subject: 'ann', at, until },
      { subject: 'ann' },
      true,
    ],
    [
      'a session, however young the token',
      { sessionId: 's', at, until },
      { subject: 'ann', sessionId: 's', issuedAt: at + 9 },
      true,
    ],
    [
      'a session: no other one',
      { subject: 'ann', sessionId: 's', at, until },
      { subject: 'ann', sessionId: 't', issuedAt: 1 },
      false,
    ],
    [
      'a session: a token that names none may be of it',
      { subject: 'ann', sessionId: 's', at, until },
      { subject: 'ann', issuedAt: at },
      true,
    ],
    ['another subject', { subject: 'ann', at, until }, { subject: 'bob', issuedAt: 1 }, false],
    [
      'nothing any longer once it is over',
      { subject: 'ann', at, until: Date.now() - 1 },
      { subject: 'ann', issuedAt: 1 },
      false,
    ],
  ])('%s', (_, revocation, caller, isCovered) => {
    const revocations = createRevocations();
    revocations.keep(revocation);
    expect(revocations.covers(caller)).toBe(isCovered);
  });
});

describe('a logout token is refused', () => {
  const [issuer, event] = ['https://issuer.test', 'http://schemas.openid.net/event/backchannel-logout'];
  const make = async (claims: object, { typ = 'logout+jwt', aud = 'console', age = 0, own = true } = {}) => {
    const pair = await generateKeyPair('ES256', { extractable: true });
    const jwks = join(folder, `${Math.random()}.json`);
    const shown = own ? pair.publicKey : (await generateKeyPair('ES256', { extractable: true })).publicKey;
    await writeFile(jwks, JSON.stringify({ keys: [{ ...(await exportJWK(shown)), alg: 'ES256' }] }));
    const now = Math.floor(Date.now() / 1_000) - age;
    const token = await new SignJWT({ jti: '1', sub: 'ann', events: { [event]: {} }, ...claims })
      .setProtectedHeader({ alg: 'ES256', typ })
      .setIssuer(issuer)
      .setAudience(aud)
      .setIssuedAt(now)
      .setExpirationTime(now + 3_600)
      .sign(pair.privateKey);
    return await logoutTokenReader({ issuer, jwks, clients: ['console'], keptDays: 1 })(token);
  };
  test('unless it is valid', async () => {
    expect(await make({})).toMatchObject({ subject: 'ann' });
    expect(await make({ sid: 's', sub: undefined }, { typ: 'JWT' })).toMatchObject({ sessionId: 's' });
  });
  test.each([
    ['signed by someone else', {}, { own: false }],
    ['for a client that is not ours', {}, { aud: 'wiki' }],
    ['that is an access token by its type', {}, { typ: 'at+jwt' }],
    ['that is 50 minutes old', {}, { age: 3_000 }],
    ['that reports something else', { events: { other: {} } }, {}],
    ['that reports nothing', { events: undefined }, {}],
    ['with a nonce, as ID tokens have it', { nonce: 'x' }, {}],
    ['without an id', { jti: undefined }, {}],
    ['about neither subject nor session', { sub: undefined }, {}],
  ])('%s', async (_, claims, options) => {
    await expect(make(claims, options)).rejects.toThrow(InvalidToken);
  });

  test('over HTTP with 400, and says what is wrong', async () => {
    const send = async (body: BodyInit): Promise<Response> => await fetch(url, { method: 'POST', body });
    const access = await provider.personToken('bob');
    for (const body of [new URLSearchParams({ logout_token: access }), new URLSearchParams(), 'x'])
      expect(await send(body)).toMatchObject({ status: 400 });
    const answer = await send(new URLSearchParams({ logout_token: access }));
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toEqual({
      error: 'invalid_request',
      error_description: 'The logout token is not valid (its type is at+jwt)',
    });
    expect(await send(new URLSearchParams({ logout_token: 'x'.repeat(70_000) }))).toMatchObject({
      status: 413,
    });
  });

  test('as a bearer token, also where its audience is ours', async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
    const jwks = join(folder, 'bearer.json');
    await writeFile(jwks, JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256' }] }));
    const token = await new SignJWT({ jti: '1', sub: 'ann', events: { [event]: {} } })
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(issuer)
      .setAudience('console')
      .setExpirationTime('1h')
      .sign(privateKey);
    const verifier = await createTokenVerifier({ issuer, jwks, audience: 'console' });
    await expect(verifier.verify(token)).rejects.toThrow('it reports an event');
  });
});
