import { CompactEncrypt, compactDecrypt, decodeProtectedHeader, importJWK, type JWK } from 'jose';
import { z } from 'zod';

/** Encrypts for the holder of the private key; who seals cannot read what it sealed. */
export interface Sealer {
  /** Seals it for use at one place alone, e.g. the origin of a BMC. */
  seal(value: object, place: string): Promise<string>;
}

/** Reads what was sealed for this process. */
export interface Opener {
  /** Fails with `SealedForAnotherPlace` unless it was sealed for use at this very place. */
  open(sealed: string, place: string): Promise<unknown>;
}

/** The secret is good, but not for where it was about to be used. */
export class SealedForAnotherPlace extends Error {
  override readonly name = 'SealedForAnotherPlace';
  /** Where it may be used; null where it was sealed before places were bound. */
  readonly place: string | null;

  constructor(place: string | null) {
    super(`sealed for ${place ?? 'no place'}`);
    this.place = place;
  }
}

/**
 * Where a sealed secret may be used; null where it does not say. The protected header says so in the clear, and the
 * encryption covers it (RFC 7516 §5.1, additional authenticated data): with another place in it nothing opens.
 */
export function placeOf(sealed: string): string | null {
  try {
    const { aud } = decodeProtectedHeader(sealed) as { readonly aud?: unknown };
    return typeof aud === 'string' ? aud : null;
  } catch {
    return null;
  }
}

/** A JSON Web Key in the environment, with the key id that lets keys be rotated. */
export const jwkSetting = z.string().transform((text, context): JWK => {
  try {
    return z.looseObject({ kty: z.string() }).parse(JSON.parse(text));
  } catch {
    context.addIssue({ code: 'custom', message: 'must be a JSON Web Key' });
    return z.NEVER;
  }
});

/** What others may know of a private key: enough to seal for its owner. */
export function publicHalf({ kty, crv, x, y, kid }: JWK): JWK {
  const defined = Object.entries({ kty, crv, x, y, kid }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(defined) as JWK;
}

const ALGORITHM = 'ECDH-ES+A256KW';

export async function createSealer(publicKey: JWK): Promise<Sealer> {
  const key = await importJWK(publicKey, ALGORITHM);
  return {
    async seal(value, place) {
      return await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(value)))
        .setProtectedHeader({
          alg: ALGORITHM,
          enc: 'A256GCM',
          aud: place,
          ...(publicKey.kid === undefined ? {} : { kid: publicKey.kid }),
        })
        .encrypt(key);
    },
  };
}

export async function createOpener(privateKey: JWK): Promise<Opener> {
  const key = await importJWK(privateKey, ALGORITHM);
  return {
    async open(sealed, place) {
      const { plaintext, protectedHeader } = await compactDecrypt(sealed, key);
      const { aud } = protectedHeader as { readonly aud?: unknown };
      if (aud !== place) throw new SealedForAnotherPlace(typeof aud === 'string' ? aud : null);
      return JSON.parse(new TextDecoder().decode(plaintext));
    },
  };
}
