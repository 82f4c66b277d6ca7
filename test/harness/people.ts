import { importJWK, SignJWT } from 'jose';
import { join } from 'node:path';
import { AUDIENCE, createIssuer, ISSUER, type PersonTokens } from '#deploy/local/issuer.ts';
import { loadKeys, type Keys } from '#deploy/local/keys.ts';
import type { TestStack } from './stack.ts';

/** Tokens of an operator, a member and a viewer of one tenant, beside the admin of everything. */
export async function peopleOf(test: TestStack, tenantId: string): Promise<PersonTokens> {
  const keys = await keysOf(test);
  const issuer = await createIssuer({ keys: keys.issuer, jwksFile: join(test.dataDir, 'jwks.json') });
  return await issuer.peopleTokens(tenantId);
}

export interface TokenClaims {
  readonly subject?: string;
  readonly issuer?: string;
  readonly audience?: string;
  /** As jose takes it, e.g. `1 hour` or `-1 hour`. */
  readonly expires?: string;
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Another key than the stack's issuer has. */
  readonly key?: CryptoKey;
}

/** A token with the stack issuer's signature, whatever it says. */
export async function mintToken(test: TestStack, options: TokenClaims = {}): Promise<string> {
  const { issuer } = await keysOf(test);
  return await new SignJWT({ ...options.claims })
    .setProtectedHeader({ alg: 'ES256', kid: issuer.privateJwk.kid ?? '', typ: 'JWT' })
    .setIssuer(options.issuer ?? ISSUER)
    .setAudience(options.audience ?? AUDIENCE)
    .setSubject(options.subject ?? 'somebody@example.test')
    .setIssuedAt(Math.floor(Date.now() / 1_000) - 7_200)
    .setExpirationTime(options.expires ?? '1 hour')
    .sign(options.key ?? (await importJWK(issuer.privateJwk, 'ES256')));
}

async function keysOf(test: TestStack): Promise<Keys> {
  return await loadKeys(join(test.dataDir, 'keys'));
}
