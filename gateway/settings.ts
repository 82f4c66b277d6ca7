import { z } from 'zod';
import { authSettings } from '#platform/auth/settings.ts';
import { settings } from '#platform/config/settings.ts';
import { GATEWAY_LIMITS, limitSettings } from '#platform/graph/limits/settings.ts';
import { domainsWithoutUrl, subgraphSettings } from './subgraph-urls.ts';

const { HOST, LOG_LEVEL } = settings;

/** Everything the gateway reads from its environment. */
export const gatewaySettings = z
  .object({
    HOST,
    /** Port of the graph. */
    PORT: z.coerce.number().int().min(0).max(65535).default(4000),
    ...authSettings,
    LOG_LEVEL,
    ...subgraphSettings,
    ...limitSettings(GATEWAY_LIMITS),
  })
  .superRefine((value, context) => {
    const missing = domainsWithoutUrl(value);
    if (missing.length === 0) return;
    context.addIssue({
      code: 'custom',
      path: ['SUBGRAPHS_URL'],
      message: `set it, or name ${missing.join(', ')} in SUBGRAPH_URLS`,
    });
  });
