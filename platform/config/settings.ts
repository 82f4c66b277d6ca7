import { z } from 'zod';

/** Settings that several processes share, each declared once. A process picks what it needs. */
export const settings = {
  /** Interface to listen on. */
  HOST: z.string().default('127.0.0.1'),
  /** Port to listen on; `/readyz` and `/healthz` are served there by every process. */
  PORT: z.coerce.number().int().min(0).max(65535).default(0),
  /** Temporal frontend, `host:port`; a scheme would promise encryption that does not exist. */
  TEMPORAL_ADDRESS: z.string().regex(/^[^\s/@]+:\d+$/, 'must be host:port; encryption is not supported'),
  /** Temporal namespace that holds this platform's workflows. */
  TEMPORAL_NAMESPACE: z.string().default('default'),
  /** Where people open the Temporal UI; operations link to it. */
  TEMPORAL_UI_URL: z.url().default('http://127.0.0.1:8233'),
  /** The gateway's GraphQL endpoint, for processes that are clients of the graph. */
  GRAPH_URL: z.url(),
  /** JSON Web Key Set of the token issuer: a URL or a file path; discovered at AUTH_ISSUER when absent. */
  AUTH_JWKS: z.string().min(1).optional(),
  /** The `iss` that tokens must have; a URL where keys or endpoints are discovered (OpenID Connect Discovery). */
  AUTH_ISSUER: z.string().min(1),
  /** The `aud` that tokens must have. */
  AUTH_AUDIENCE: z.string().default('infratographer'),
  /**
   * How long a connection is kept open for the next request of its client. Longer than proxies keep theirs, which is a
   * minute with most: one that sends a request as we close gets no answer to it.
   */
  KEEP_ALIVE_SECONDS: z.coerce.number().int().min(1).max(3_600).default(75),
  /** Domains that this installation has, with commas; all of this project when absent. The others are absent everywhere. */
  DOMAINS: z
    .string()
    .transform((text) => text.split(',').map((name) => name.trim()))
    .pipe(
      z
        .array(z.string().regex(/^[a-z]{1,40}$/, 'must be names of domains, with commas'))
        .min(1)
        .max(100),
    )
    .optional(),
  /** The lowest level that is logged. */
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
} as const;
