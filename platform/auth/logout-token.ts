import { decodeProtectedHeader } from 'jose';
import { z } from 'zod';
import { IssuerUnavailable } from './key-set.ts';
import type { Revocation } from './revocations.ts';
import { issuerKeys, signedClaims, type IssuerOptions } from './signed-claims.ts';
import { InvalidToken, reasonOf } from './verifier.ts';

export interface LogoutOptions extends IssuerOptions {
  /** Clients whose logouts the provider reports; a logout token has one of them as audience. */
  readonly clients: readonly string[];
  /** How long a revocation is kept. */
  readonly keptDays: number;
}

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
/** A provider reports a logout immediately; an older token is a replay. */
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
  .refine(({ sub, sid }) => sub !== undefined || sid !== undefined, 'must contain sub or sid');

/**
 * Validates logout tokens by OpenID Connect Back-Channel Logout 1.0 §2.6. `jti` is not stored: a replayed token revokes
 * only what the first one has revoked.
 */
export function logoutTokenReader(options: LogoutOptions): (token: string) => Promise<Revocation> {
  const source = issuerKeys(options);
  return async (token) => {
    try {
      if (token.length > LONGEST_TOKEN)
        throw new Error(`it has ${token.length} characters; ${LONGEST_TOKEN} are allowed`);
      // Tokens of other kinds have a `typ` of their own (RFC 8725 §3.11); a logout token may have none.
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
