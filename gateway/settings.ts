import { z } from 'zod';
import { authSettings } from '#platform/auth/settings.ts';
import { busSettings } from '#platform/events/bus-settings.ts';
import { settings } from '#platform/config/settings.ts';
import { callerLimitSettings, GATEWAY_CALLER_LIMITS } from '#platform/graph/caller-limits.ts';
import { DOMAINS } from './compose.ts';
import { extensionsSetting } from './extensions.ts';
import { domainsWithoutUrl, subgraphSettings } from './subgraph-urls.ts';

const { HOST, LOG_LEVEL, KEEP_ALIVE_SECONDS } = settings;

/** Everything the gateway reads from its environment. */
export const gatewaySettings = z
  .object({
    HOST,
    /** Port of the graph. */
    PORT: z.coerce.number().int().min(0).max(65535).default(4000),
    /** Port of the internal graph, which has what only workers, dispatcher and reconciler may ask for; they need it. */
    INTERNAL_PORT: z.coerce.number().int().min(0).max(65535).default(4001),
    /** Interface of the internal graph: one that only the platform's own processes reach. */
    INTERNAL_HOST: z.string().min(1).default('127.0.0.1'),
    ...authSettings,
    ...busSettings,
    /** NATS, from which the gateway gets logouts; without it, only the domains refuse the tokens of people who signed out. */
    NATS_URL: busSettings.NATS_URL.optional(),
    LOG_LEVEL,
    KEEP_ALIVE_SECONDS,
    /** Domains that this installation has; the others are absent from the graph. */
    DOMAINS: settings.DOMAINS,
    ...subgraphSettings,
    /** Subgraphs of others that extend the public graph: JSON from name to endpoint and schema file. */
    EXTENSIONS: extensionsSetting.optional(),
    ...callerLimitSettings(GATEWAY_CALLER_LIMITS),
  })
  .superRefine((value, context) => {
    const unknown = value.DOMAINS?.filter((name) => !(DOMAINS as readonly string[]).includes(name)) ?? [];
    if (unknown.length > 0)
      context.addIssue({
        code: 'custom',
        path: ['DOMAINS'],
        message: `there is no domain ${unknown.join(', ')}; there are ${DOMAINS.join(', ')}`,
      });
    const missing = domainsWithoutUrl(value);
    if (missing.length === 0) return;
    context.addIssue({
      code: 'custom',
      path: ['SUBGRAPHS_URL'],
      message: `set it, or name ${missing.join(', ')} in SUBGRAPH_URLS`,
    });
  });

export type GatewaySettings = z.output<typeof gatewaySettings>;
