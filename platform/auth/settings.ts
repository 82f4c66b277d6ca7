import { z } from 'zod';
import { settings } from '#platform/config/settings.ts';
import { settingsFault } from '#platform/config/parse-config.ts';
import { roleRulesSetting, serviceRulesSetting } from './claim-rules.ts';
import type { VerifierOptions } from './verifier.ts';

/** Algorithms by which a token may be signed; those with a shared secret are excluded. */
const ALGORITHMS = [
  'ES256',
  'ES384',
  'ES512',
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'EdDSA',
  'Ed25519',
] as const;

/** How a process learns who calls. */
export const authSettings = {
  AUTH_JWKS: settings.AUTH_JWKS,
  AUTH_ISSUER: settings.AUTH_ISSUER,
  AUTH_AUDIENCE: settings.AUTH_AUDIENCE,
  /** Algorithms by which tokens may be signed, with commas between them. */
  AUTH_ALGORITHMS: z
    .string()
    .default('ES256,RS256,PS256,EdDSA')
    .transform((text) => text.split(',').map((name) => name.trim()))
    .pipe(z.array(z.enum(ALGORITHMS, `must be of ${ALGORITHMS.join(', ')}, with commas`)).min(1)),
  /** By how many seconds the clock of the issuer may differ from ours when `exp` and `nbf` are checked. */
  AUTH_TOLERANCE_SECONDS: z.coerce.number().int().min(0).max(300).default(30),
  /** Claims of a token that identify a person, besides `sub`, with commas: the requester is recognised by any of them. */
  AUTH_PERSON_CLAIMS: z
    .string()
    .default('preferred_username,email,name')
    .transform((text) =>
      text
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    )
    .pipe(z.array(z.string().max(100)).max(10)),
  /** The claim of a token that names the groups of its user, to which roles can be assigned. */
  AUTH_GROUPS_CLAIM: z.string().min(1).max(255).default('groups'),
  /** Roles that tokens have by their claims, as JSON; see docs/access.md. */
  AUTH_ROLES: roleRulesSetting.default([]),
  /** Which tokens identify the platform's own processes, as JSON; besides those with the claim `service`. */
  AUTH_SERVICES: serviceRulesSetting.default([]),
} as const;

type AuthSettings = z.output<z.ZodObject<typeof authSettings>>;

export function verifierOptions(config: AuthSettings): VerifierOptions {
  if (config.AUTH_JWKS === undefined && !/^https?:/.test(config.AUTH_ISSUER)) {
    const fault = 'AUTH_JWKS: give it, as AUTH_ISSUER is no URL at which the keys could be discovered';
    throw settingsFault(fault);
  }
  return {
    ...(config.AUTH_JWKS !== undefined && { jwks: config.AUTH_JWKS }),
    issuer: config.AUTH_ISSUER,
    audience: config.AUTH_AUDIENCE,
    algorithms: config.AUTH_ALGORITHMS,
    toleranceSeconds: config.AUTH_TOLERANCE_SECONDS,
    personClaims: config.AUTH_PERSON_CLAIMS,
    groupsClaim: config.AUTH_GROUPS_CLAIM,
    roleRules: config.AUTH_ROLES,
    serviceRules: config.AUTH_SERVICES,
  };
}
