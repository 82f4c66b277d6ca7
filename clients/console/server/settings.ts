import { z } from 'zod';
import { settings } from '#platform/config/settings.ts';

/** Settings of the console's process. */
export const consoleSettings = z.object({
  HOST: settings.HOST,
  PORT: settings.PORT,
  LOG_LEVEL: settings.LOG_LEVEL,
  /** Where browsers reach the console; the identity provider sends people back to `/callback` there. */
  CONSOLE_URL: z.url({ protocol: /^https?$/ }),
  /** Folder of the built pages. */
  CONSOLE_FILES: z.string().min(1).max(4_096),
  /** The public graph, as a full URL. */
  CONSOLE_GRAPH_URL: z.url({ protocol: /^https?$/ }),
  /** Issuer of the identity provider (OpenID Connect Discovery) at which people sign in. */
  CONSOLE_ISSUER: z.url({ protocol: /^https?$/ }),
  /** The console's client id there; a public client with PKCE. */
  CONSOLE_CLIENT_ID: z.string().min(1).max(200).default('console'),
  /** For whom the token is (RFC 8707), where the provider issues tokens for several. */
  CONSOLE_RESOURCE: z.string().min(1).max(500).optional(),
});

export type ConsoleSettings = z.output<typeof consoleSettings>;
