import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { beforeAll, expect, test } from 'vitest';
import { createOpener, createSealer, jwkSetting, placeOf, publicHalf } from './seal.ts';

const place = 'https://bmc.test';
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
  const [one, two] = [await sealer.seal(secret, place), await sealer.seal(secret, place)];
  expect(one).not.toBe(two);
  expect(Buffer.from(one, 'base64url').toString()).not.toContain('c4n4ry');
  expect(await (await createOpener(privateKey)).open(one, place)).toEqual(secret);
});

test('who has the private key can seal for itself, and reveals nothing of it', async () => {
  const half = publicHalf({ ...privateKey, kid: 'one' });
  expect(half).not.toHaveProperty('d');
  const sealed = await (await createSealer(half)).seal(secret, place);
  expect(await (await createOpener(privateKey)).open(sealed, place)).toEqual(secret);
});

test('the key that sealed it is named, so that keys can be rotated', async () => {
  const [header = ''] = (await (await createSealer(publicKey)).seal(secret, place)).split('.');
  expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toMatchObject({ kid: 'one' });
});

test('another key does not open it, nor this one after a change', async () => {
  const sealed = await (await createSealer(publicKey)).seal(secret, place);
  const other = await generateKeyPair('ECDH-ES+A256KW', { extractable: true });
  await expect((await createOpener(await exportJWK(other.privateKey))).open(sealed, place)).rejects.toThrow(
    /decrypt/,
  );
  const parts = sealed.split('.');
  parts[3] = Buffer.from('changed').toString('base64url');
  await expect((await createOpener(privateKey)).open(parts.join('.'), place)).rejects.toThrow(/decrypt/);
});

test.each(['', '{}', 'not json', '{"kty":1}'])('%j is no key', (text) => {
  expect(jwkSetting.safeParse(text).success).toBe(false);
});

test('it is opened for the place that it was sealed for, and nowhere else', async () => {
  const sealed = await (await createSealer(publicKey)).seal(secret, place);
  const opener = await createOpener(privateKey);
  expect(placeOf(sealed)).toBe(place);
  await expect(opener.open(sealed, 'https://attacker.test')).rejects.toThrow(
    expect.objectContaining({ name: 'SealedForAnotherPlace', place }),
  );
  await expect(opener.open(sealed, `${place}:8443`)).rejects.toThrow(/sealed for/);
});

test('who can write to the database cannot give it another place', async () => {
  const sealed = await (await createSealer(publicKey)).seal(secret, place);
  const [header = '', ...rest] = sealed.split('.');
  const parsed = JSON.parse(Buffer.from(header, 'base64url').toString()) as object;
  const moved = Buffer.from(JSON.stringify({ ...parsed, aud: 'https://attacker.test' })).toString(
    'base64url',
  );
  const forged = [moved, ...rest].join('.');
  expect(placeOf(forged)).toBe('https://attacker.test');
  await expect((await createOpener(privateKey)).open(forged, 'https://attacker.test')).rejects.toThrow(
    /decrypt/,
  );
});

test.each(['', 'a.b.c.d.e', 'nonsense'])('%j says no place', (sealed) => {
  expect(placeOf(sealed)).toBeNull();
});
