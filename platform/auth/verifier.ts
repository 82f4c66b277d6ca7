import { createLocalJWKSet, createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { describeError } from '#platform/errors/describe-error.ts';
import type { Actor } from './actor.ts';
import { ROLES } from './roles.ts';

export interface VerifierOptions {
  /** URL or file path of the issuer's key set. */
  readonly jwks: string;
  readonly issuer: string;
  readonly audience: string;
}

/** A token that does not prove who calls. The message says why and is fit to show. */
export class InvalidToken extends Error {
  override readonly name = 'InvalidToken';
}

export interface TokenVerifier {
  verify(token: string): Promise<Actor>;
}

const claimsSchema = z.object({
  sub: z.string().min(1),
  name: z.string().optional(),
  exp: z.number(),
  service: z.boolean().optional(),
  grants: z.array(z.object({ tenant: z.string(), role: z.enum(ROLES) })).default([]),
});

const CACHE_LIMIT = 1_000;
/** A key withdrawn by the issuer stays good for this long at most. */
const CACHE_MS = 60_000;

/** Verifies bearer tokens; a token seen within the last minute is not verified again, only its expiry is. */
export async function createTokenVerifier(options: VerifierOptions): Promise<TokenVerifier> {
  const keys = await keySet(options.jwks);
  const seen = new Map<string, { actor: Actor; until: number }>();
  return {
    async verify(token) {
      const digest = createHash('sha256').update(token).digest('base64');
      const known = seen.get(digest);
      if (known !== undefined && known.until > Date.now()) return known.actor;
      const { actor, expires } = await verifyOnce(token, keys, options);
      if (seen.size >= CACHE_LIMIT) seen.clear();
      seen.set(digest, { actor, until: Math.min(expires, Date.now() + CACHE_MS) });
      return actor;
    },
  };
}

async function keySet(source: string): Promise<JWTVerifyGetKey> {
  if (/^https?:/.test(source)) return createRemoteJWKSet(new URL(source));
  return createLocalJWKSet(JSON.parse(await readFile(source, 'utf8')));
}

async function verifyOnce(
  token: string,
  keys: JWTVerifyGetKey,
  { issuer, audience }: VerifierOptions,
): Promise<{ actor: Actor; expires: number }> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ['ES256', 'RS256', 'EdDSA'],
    });
    const claims = claimsSchema.parse(payload);
    return {
      actor: {
        subject: claims.sub,
        name: claims.name ?? claims.sub,
        grants: claims.grants.map(({ tenant, role }) => ({ tenantId: tenant, role })),
        service: claims.service ?? false,
      },
      expires: claims.exp * 1_000,
    };
  } catch (error) {
    const reason =
      error instanceof errors.JWTExpired ? 'has expired' : `is not valid (${describeError(error)})`;
    throw new InvalidToken(`The bearer token ${reason}`, { cause: error });
  }
}
