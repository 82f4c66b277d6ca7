import { errors, type JSONWebKeySet, type JWTPayload } from 'jose';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { describeError } from '#platform/errors/describe-error.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import type { Actor, Grant } from './actor.ts';
import { grantsByRules, isService, type ClaimConditions, type RoleRule } from './claim-rules.ts';
import { IssuerUnavailable } from './key-set.ts';
import { ROLES } from './roles.ts';
import { issuerKeys, signedClaims, type IssuerOptions } from './signed-claims.ts';

export interface VerifierOptions extends IssuerOptions {
  readonly audience: string;
  /** Claims that identify a person, besides `sub`; none when absent. */
  readonly personClaims?: readonly string[];
  /** The claim that names the groups of a user; none when absent. */
  readonly groupsClaim?: string;
  /** Roles by claims; none when absent. */
  readonly roleRules?: readonly RoleRule[];
  /** Which tokens identify the platform's own processes, besides those with the claim `service`. */
  readonly serviceRules?: readonly ClaimConditions[];
  /** Receives roles in tokens that do not exist. */
  readonly log?: Logger;
}

/** A token that does not prove who calls. The message says why and is fit to show. */
export class InvalidToken extends Error {
  override readonly name = 'InvalidToken';
}

/** Who calls, and until when the token says so. */
export interface Identity extends Actor {
  readonly expiresAt: Date;
  /** `iat`, in seconds since 1970; absent where the token has none. */
  readonly issuedAt?: number | undefined;
  /** `sid`, the session at the issuer; absent where the token has none. */
  readonly sessionId?: string | undefined;
  /** Calls the listener once the caller is signed out, until the function that it returns is called; absent where logouts are not followed. */
  readonly onRevoked?: (listener: () => void) => () => void;
}

export interface TokenVerifier {
  /** Throws `InvalidToken`, or `IssuerUnavailable` where the token cannot be verified. */
  verify(token: string): Promise<Identity>;
}

const ROLE = z.enum(ROLES);

const claimsSchema = z.object({
  sub: z.string().min(1).max(255),
  name: z.string().max(255).optional(),
  exp: z.number(),
  iat: z.number().optional(),
  sid: z.string().max(255).optional(),
  service: z.boolean().optional(),
  client_id: z.string().optional(),
  grants: z.array(z.object({ tenant: z.string(), role: z.string() })).default([]),
});

/** An e-mail address has at most 254 characters (RFC 5321 §4.5.3.1). */
const LONGEST_NAME = 255;
const MOST_NAMES = 5;
/** Identity providers name up to 200 groups in a token, and then a link to the rest in their stead (Microsoft Entra ID). */
const MOST_GROUPS = 500;
/** Longest token, in characters: Node.js accepts no longer headers of a request (`--max-http-header-size`). */
const LONGEST_TOKEN = 16_384;
const CACHE_LIMIT = 1_000;
/** For so long a token is not verified again, unless the keys change. */
const CACHE_MS = 60_000;
/** Unknown roles are logged once each, up to so many. */
const WARNINGS = 100;

/** Verifies bearer tokens; a token seen within the last minute is not verified again, only its expiry is. */
export async function createTokenVerifier(options: VerifierOptions): Promise<TokenVerifier> {
  const { jwks, roleRules = [], serviceRules = [] } = options;
  const source = issuerKeys(options);
  const toleranceMs = (options.toleranceSeconds ?? 0) * 1_000;
  const warned = new Set<string>();
  const seen = new Map<string, { identity: Identity; until: number }>();
  let seenWith: JSONWebKeySet | undefined;
  // A missing file is a fault of the settings; an issuer that is unavailable may come back.
  if (jwks !== undefined && !/^https?:/.test(jwks)) await source.read(false);

  const grantOf = ({ tenant, role }: { tenant: string; role: string }): Grant[] => {
    const known = ROLE.safeParse(role);
    if (known.success) return [{ tenantId: tenant, role: known.data }];
    if (!warned.has(role) && warned.size < WARNINGS) {
      warned.add(role);
      options.log?.warn({ role, roles: ROLES }, 'a token grants a role that there is none of; it is ignored');
    }
    return [];
  };

  async function verifyOnce(token: string): Promise<Identity> {
    try {
      const { audience } = options;
      const payload = accessClaims(await signedClaims(token, source, options, { audience }));
      const claims = claimsSchema.parse(payload);
      return {
        subject: claims.sub,
        name: claims.name ?? claims.sub,
        knownAs: (options.personClaims ?? []).flatMap((claim) => namesIn(payload[claim])),
        groups: groupsIn(options.groupsClaim === undefined ? undefined : payload[options.groupsClaim]),
        // A token by client credentials is about the client itself (RFC 9068 §2.2).
        isClient: claims.client_id === claims.sub,
        grants: [...claims.grants.flatMap(grantOf), ...grantsByRules(payload, roleRules)],
        service: claims.service === true || isService(payload, serviceRules),
        issuedAt: claims.iat,
        sessionId: claims.sid,
        expiresAt: new Date(claims.exp * 1_000 + toleranceMs),
      };
    } catch (error) {
      if (error instanceof IssuerUnavailable) throw error;
      throw new InvalidToken(`The bearer token ${reasonOf(error)}`, { cause: error });
    }
  }

  return {
    async verify(token) {
      if (token.length > LONGEST_TOKEN)
        throw new InvalidToken(
          `The bearer token has ${token.length} characters; ${LONGEST_TOKEN} are allowed`,
        );
      const keys = await source.read(false);
      if (keys !== seenWith) seen.clear();
      seenWith = keys;
      const digest = createHash('sha256').update(token).digest('base64');
      const known = seen.get(digest);
      if (known !== undefined && known.until > Date.now()) return known.identity;
      const identity = await verifyOnce(token);
      if (seen.size >= CACHE_LIMIT) seen.clear();
      const until = Math.min(identity.expiresAt.getTime(), Date.now() + CACHE_MS);
      seen.set(digest, { identity, until });
      return identity;
    },
  };
}

/**
 * An issuer signs other things with the same keys: a logout token has the audience of a client, which may be ours, and is
 * distinguished by its claim (OpenID Connect Back-Channel Logout 1.0 §2.4; RFC 8725 §3.12).
 */
function accessClaims(payload: JWTPayload): JWTPayload {
  if ('events' in payload) throw new Error('it reports an event, and is no access token');
  return payload;
}

/** A claim may hold one name or several; what is longer than a name is ignored. */
function namesIn(claim: unknown, most = MOST_NAMES): string[] {
  const values: unknown[] = Array.isArray(claim) ? claim : [claim];
  return values
    .filter((value): value is string => typeof value === 'string' && value.length <= LONGEST_NAME)
    .slice(0, most);
}

function groupsIn(claim: unknown): string[] {
  return namesIn(claim, MOST_GROUPS).filter((name) => name !== '');
}

/** Why a token is not valid, as the end of a sentence about it. */
export function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'has expired';
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'nbf') return 'is not valid yet';
  if (error instanceof z.ZodError) return `is not valid (${z.prettifyError(error).replaceAll('\n', ' ')})`;
  return `is not valid (${describeError(error)})`;
}
