import { decodeProtectedHeader } from 'jose';
import { z } from 'zod';
import { IssuerUnavailable } from './key-set.ts';
import type { Revocation } from './revocations.ts';
import { issuerKeys, signedClaims, type IssuerOptions } from './signed-claims.ts';
import { InvalidToken, reasonOf } from './verifier.ts';

export interface LogoutOptions extends IssuerOptions {
  /** Clients about whose sessions the provider tells; a logout token is for one of them. */
  readonly clients: readonly string[];
  /** How long a revocation is kept. */
  readonly keptDays: number;
}

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
/** A logout is told at once; an old token is a copy. */
const LONGEST_AGE = '10 minutes';
const LONGEST_TOKEN = 16_384;
const DAY_MS = 24 * 3_600_000;

const claimsSchema = z
  .object({
    iat: z.number(),
    jti: z.string().min(1),
    sub: z.string().min(1).max(255).optional(),
    sid: z.string().min(1).max(255).optional(),
    events: z.looseObject({ [EVENT]: z.looseObject({}) }),
    nonce: z.never('must be absent').optional(),
  })
  .refine(({ sub, sid }) => sub !== undefined || sid !== undefined, 'sub or sid must be there');

/**
 * Reads logout tokens, as OpenID Connect Back-Channel Logout 1.0 §2.6 says. A token that comes again changes nothing: what
 * it revokes was revoked by the first.
 */
export function logoutTokenReader(options: LogoutOptions): (token: string) => Promise<Revocation> {
  const source = issuerKeys(options);
  return async (token) => {
    try {
      if (token.length > LONGEST_TOKEN) throw new Error(`${LONGEST_TOKEN} characters are allowed`);
      // Other kinds name themselves (RFC 8725 §3.11); this one need not.
      const { typ = 'JWT' } = decodeProtectedHeader(token);
      if (!/^(?:application\/)?(?:logout\+jwt|jwt)$/i.test(typ))
        throw new Error(`its type is ${typ.slice(0, 40)}`);
      const payload = await signedClaims(token, source, options, {
        audience: [...options.clients],
        requiredClaims: ['iat', 'jti', 'events'],
        maxTokenAge: LONGEST_AGE,
      });
      const { sub, sid, iat } = claimsSchema.parse(payload);
      return { subject: sub, sessionId: sid, at: iat, until: Date.now() + options.keptDays * DAY_MS };
    } catch (error) {
      if (error instanceof IssuerUnavailable) throw error;
      throw new InvalidToken(`The logout token ${reasonOf(error)}`, { cause: error });
    }
  };
}
