import {
  createLocalJWKSet,
  errors,
  jwtVerify,
  type JSONWebKeySet,
  type JWTPayload,
  type JWTVerifyOptions,
} from 'jose';
import { discoveredKeys, keySource, type KeySource } from './key-set.ts';

/** The issuer whose signatures are accepted. */
export interface IssuerOptions {
  /** URL or file path of the issuer's key set; discovered at the issuer when absent. */
  readonly jwks?: string;
  readonly issuer: string;
  /** Algorithms by which a token may be signed; ES256, RS256, PS256 and EdDSA when absent. */
  readonly algorithms?: readonly string[];
  /** By how much the issuer's clock may differ from ours; not at all when absent. */
  readonly toleranceSeconds?: number;
}

export function issuerKeys({ jwks, issuer }: IssuerOptions): KeySource {
  return jwks === undefined ? discoveredKeys(issuer) : keySource(jwks);
}

/** The claims of a token that the issuer has signed. Throws an error of `jose`, or `IssuerUnavailable`. */
export async function signedClaims(
  token: string,
  source: KeySource,
  { issuer, algorithms, toleranceSeconds }: IssuerOptions,
  expected: Pick<JWTVerifyOptions, 'audience' | 'requiredClaims' | 'maxTokenAge'>,
): Promise<JWTPayload> {
  const rules: JWTVerifyOptions = {
    ...expected,
    issuer,
    algorithms: [...(algorithms ?? ['ES256', 'RS256', 'PS256', 'EdDSA'])],
    clockTolerance: toleranceSeconds ?? 0,
  };
  try {
    return await verifyWith(token, await source.read(false), rules);
  } catch (error) {
    if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
    // The issuer may have a new key.
    return await verifyWith(token, await source.read(true), rules);
  }
}

/** Without key ids in the token or in the set, several keys may match, and each is tried. */
async function verifyWith(token: string, keys: JSONWebKeySet, rules: JWTVerifyOptions): Promise<JWTPayload> {
  try {
    return (await jwtVerify(token, createLocalJWKSet(keys), rules)).payload;
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error;
    for await (const key of error) {
      try {
        return (await jwtVerify(token, key, rules)).payload;
      } catch (other) {
        if (!(other instanceof errors.JWSSignatureVerificationFailed)) throw other;
      }
    }
    throw new errors.JWSSignatureVerificationFailed();
  }
}
