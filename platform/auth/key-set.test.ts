import { exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { IssuerUnavailable } from './key-set.ts';
import { createTokenVerifier, InvalidToken } from './verifier.ts';

const [issuer, audience] = ['https://issuer.test', 'infratographer'];
const grants = [{ tenant: 'tnntten-1', role: 'member' }];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'infratographer-keys-'));
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));

describe('keys', () => {
  const pairOf = async (kid?: string): Promise<{ jwk: JWK; sign: () => Promise<string> }> => {
    const pair = await generateKeyPair('ES256');
    const sign = async (): Promise<string> =>
      await new SignJWT({ grants })
        .setProtectedHeader({ alg: 'ES256', ...(kid === undefined ? {} : { kid }) })
        .setSubject('ann')
        .setIssuer(issuer)
        .setAudience(audience)
        .setExpirationTime('1h')
        .sign(pair.privateKey);
    return { jwk: { ...(await exportJWK(pair.publicKey)), alg: 'ES256' }, sign };
  };

  test('without an id are tried one after another', async () => {
    const pairs = [await pairOf(), await pairOf(), await pairOf()];
    const jwks = join(folder, 'several.json');
    await writeFile(jwks, JSON.stringify({ keys: pairs.map(({ jwk }) => jwk) }));
    const several = await createTokenVerifier({ jwks, issuer, audience });
    for (const { sign } of pairs)
      expect(await several.verify(await sign())).toMatchObject({ subject: 'ann' });
    await expect(several.verify(await (await pairOf()).sign())).rejects.toThrow(InvalidToken);
  });

  test('of a file are read again when it changes, and a withdrawn one is good no longer', async () => {
    const [old, fresh] = [await pairOf(), await pairOf()];
    const jwks = join(folder, 'changing.json');
    await writeFile(jwks, JSON.stringify({ keys: [old.jwk] }));
    const watching = await createTokenVerifier({ jwks, issuer, audience });
    const before = await old.sign();
    expect(await watching.verify(before)).toMatchObject({ subject: 'ann' });
    // Half-written, as one may find it: the keys known before hold.
    await writeFile(jwks, '{"keys":[');
    await setTimeout(1_100);
    expect(await watching.verify(before)).toMatchObject({ subject: 'ann' });
    await writeFile(jwks, JSON.stringify({ keys: [fresh.jwk] }));
    await setTimeout(1_100);
    expect(await watching.verify(await fresh.sign())).toMatchObject({ subject: 'ann' });
    await expect(watching.verify(before)).rejects.toThrow(InvalidToken);
  });

  test('of a file that is not there are a fault at the start', async () => {
    const absent = createTokenVerifier({ jwks: join(folder, 'absent.json'), issuer, audience });
    await expect(absent).rejects.toThrow('absent.json cannot be read');
  });

  test('of an issuer that is unavailable are said to be so, not the token to be bad', async () => {
    const { sign } = await pairOf();
    const unavailable = await createTokenVerifier({ jwks: 'http://127.0.0.1:1/keys', issuer, audience });
    await expect(unavailable.verify(await sign())).rejects.toThrow(IssuerUnavailable);
  });

  test('of an issuer that was there hold while it is unavailable', async () => {
    const { jwk, sign } = await pairOf();
    let isThere = true;
    let asked = 0;
    const server = createServer((_, response) => {
      asked += 1;
      response.writeHead(isThere ? 200 : 503).end(isThere ? JSON.stringify({ keys: [jwk] }) : 'out of order');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const { port } = server.address() as AddressInfo;
      const remote = await createTokenVerifier({ jwks: `http://127.0.0.1:${port}/`, issuer, audience });
      expect(await remote.verify(await sign())).toMatchObject({ subject: 'ann' });
      isThere = false;
      vi.advanceTimersByTime(30 * 60_000);
      // Tokens are dated by the clock that was set on.
      for (let count = 0; count < 20; count += 1)
        expect(await remote.verify(await sign())).toMatchObject({ subject: 'ann' });
      expect(asked).toBe(2);
      vi.advanceTimersByTime(25 * 60 * 60_000);
      await expect(remote.verify(await sign())).rejects.toThrow(IssuerUnavailable);
    } finally {
      vi.useRealTimers();
      server.close();
    }
  });

  test('are not asked for again with every token that names an unknown one', async () => {
    const { jwk } = await pairOf();
    const unknown = await pairOf('one');
    let asked = 0;
    const server = createServer((_, response) => {
      asked += 1;
      response.end(JSON.stringify({ keys: [{ ...jwk, kid: 'two' }] }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const remote = await createTokenVerifier({ jwks: `http://127.0.0.1:${port}/`, issuer, audience });
    for (let count = 0; count < 20; count += 1)
      await expect(remote.verify(await unknown.sign())).rejects.toThrow(InvalidToken);
    expect(asked).toBe(1);
    server.close();
  });
});
