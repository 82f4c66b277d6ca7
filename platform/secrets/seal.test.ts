import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { beforeAll, expect, test } from 'vitest';
import { createOpener, createSealer, jwkSetting, publicHalf } from './seal.ts';

const secret = { username: 'root', password: 'c4n4ry' };
let publicKey: JWK;
let privateKey: JWK;

beforeAll(async () => {
  const pair = await generateKeyPair('ECDH-ES+A256KW', { extractable: true });
  [publicKey, privateKey] = [
    { ...(await exportJWK(pair.publicKey)), kid: 'one' },
    await exportJWK(pair.privateKey),
  ];
});

test('what is sealed is read by who has the private key, and looks different each time', async () => {
  const sealer = await createSealer(publicKey);
  const [one, two] = [await sealer.seal(secret), await sealer.seal(secret)];
  expect(one).not.toBe(two);
  expect(Buffer.from(one, 'base64url').toString()).not.toContain('c4n4ry');
  expect(await (await createOpener(privateKey)).open(one)).toEqual(secret);
});

test('who has the private key can seal for itself, and tells nothing of it', async () => {
  const half = publicHalf({ ...privateKey, kid: 'one' });
  expect(half).not.toHaveProperty('d');
  const sealed = await (await createSealer(half)).seal(secret);
  expect(await (await createOpener(privateKey)).open(sealed)).toEqual(secret);
});

test('the key that sealed it is named, so that keys can be rotated', async () => {
  const [header = ''] = (await (await createSealer(publicKey)).seal(secret)).split('.');
  expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toMatchObject({ kid: 'one' });
});

test('another key does not open it, nor this one after a change', async () => {
  const sealed = await (await createSealer(publicKey)).seal(secret);
  const other = await generateKeyPair('ECDH-ES+A256KW', { extractable: true });
  await expect((await createOpener(await exportJWK(other.privateKey))).open(sealed)).rejects.toThrow(
    /decrypt/,
  );
  const parts = sealed.split('.');
  parts[3] = Buffer.from('changed').toString('base64url');
  await expect((await createOpener(privateKey)).open(parts.join('.'))).rejects.toThrow(/decrypt/);
});

test.each(['', '{}', 'not json', '{"kty":1}'])('%j is no key', (text) => {
  expect(jwkSetting.safeParse(text).success).toBe(false);
});
