import { CompactEncrypt, compactDecrypt, importJWK, type JWK } from 'jose';
import { z } from 'zod';

/** Encrypts for the holder of the private key; who seals cannot read what it sealed. */
export interface Sealer {
  seal(value: object): Promise<string>;
}

/** Reads what was sealed for this process. */
export interface Opener {
  open(sealed: string): Promise<unknown>;
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

/** What others may know of a private key: enough to seal for whoever has it. */
export function publicHalf({ kty, crv, x, y, kid }: JWK): JWK {
  const told = Object.entries({ kty, crv, x, y, kid }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(told) as JWK;
}

const ALGORITHM = 'ECDH-ES+A256KW';

export async function createSealer(publicKey: JWK): Promise<Sealer> {
  const key = await importJWK(publicKey, ALGORITHM);
  return {
    async seal(value) {
      return await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(value)))
        .setProtectedHeader({
          alg: ALGORITHM,
          enc: 'A256GCM',
          ...(publicKey.kid === undefined ? {} : { kid: publicKey.kid }),
        })
        .encrypt(key);
    },
  };
}

export async function createOpener(privateKey: JWK): Promise<Opener> {
  const key = await importJWK(privateKey, ALGORITHM);
  return {
    async open(sealed) {
      const { plaintext } = await compactDecrypt(sealed, key);
      return JSON.parse(new TextDecoder().decode(plaintext));
    },
  };
}
