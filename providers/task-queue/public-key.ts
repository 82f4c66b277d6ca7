import { z } from 'zod';

/** A public JSON Web Key that secrets are encrypted to. A private one is refused: it belongs to the provider alone. */
export const publicJwk = z
  .looseObject({
    kty: z.enum(['EC', 'OKP']),
    crv: z.enum(['P-256', 'P-384', 'P-521', 'X25519']),
    x: z.string(),
  })
  .refine((key) => !('d' in key), 'is a private key: give its public half');
