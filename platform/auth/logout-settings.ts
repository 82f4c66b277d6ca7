import { z } from 'zod';

/** How a process receives logouts from the provider (OpenID Connect Back-Channel Logout 1.0). */
export const logoutSettings = {
  /** Clients whose logouts the provider reports, with commas; when empty, logouts are not received. */
  AUTH_LOGOUT_CLIENTS: z
    .string()
    .default('console,infra')
    .transform((text) =>
      text
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    )
    .pipe(z.array(z.string().max(200)).max(50)),
  /** How many days a logout is kept: longer than any access token of a person is valid. */
  AUTH_REVOCATION_DAYS: z.coerce.number().int().min(1).max(400).default(1),
} as const;
