import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { namesOf } from './person.ts';
import { createTokenVerifier } from './verifier.ts';

test('who calls is known by all names in the claims that a setting lists, and by no others', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'infratographer-claims-'));
  try {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const jwks = join(folder, 'jwks.json');
    await writeFile(jwks, JSON.stringify({ keys: [await exportJWK(publicKey)] }));
    const [issuer, audience] = ['https://issuer.test', 'infratographer'];
    const token = await new SignJWT({
      preferred_username: 'ada',
      emails: ['ada@example.org', 7, 'x'.repeat(256)],
      phone_number: '+44',
      profile: { given: 'Ada' },
    })
      .setProtectedHeader({ alg: 'ES256' })
      .setSubject('0f1e')
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime('1h')
      .sign(privateKey);
    const personClaims = ['preferred_username', 'emails', 'profile', 'nickname'];
    const verifier = await createTokenVerifier({ jwks, issuer, audience, personClaims });
    expect(namesOf(await verifier.verify(token))).toEqual(['0f1e', 'ada', 'ada@example.org']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
