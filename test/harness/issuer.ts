import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTokenVerifier, type TokenVerifier } from '#platform/auth/verifier.ts';

export interface Issuer {
  readonly verifier: TokenVerifier;
  sign(subject: string, claims: object): Promise<string>;
  close(): Promise<void>;
}

export async function createIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const directory = await mkdtemp(join(tmpdir(), 'infratographer-keys-'));
  const jwks = join(directory, 'jwks.json');
  await writeFile(
    jwks,
    JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256', kid: 'test' }] }),
  );
  const [issuer, audience] = ['https://issuer.test', 'infratographer'];
  return {
    verifier: await createTokenVerifier({ jwks, issuer, audience, groupsClaim: 'groups' }),
    sign: async (subject, claims) =>
      await new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: 'test' })
        .setSubject(subject)
        .setIssuer(issuer)
        .setAudience(audience)
        .setExpirationTime('1h')
        .sign(privateKey),
    close: async () => await rm(directory, { recursive: true, force: true }),
  };
}
