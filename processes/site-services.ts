import { z } from 'zod';
import type { SiteServices } from '#activities/services/site-services.ts';
import { dnsRfc2136Provider } from '#providers/dns-rfc2136/definition.ts';
import type { ProviderDefinition } from '#providers/provider.ts';
import { createRegistry, type Registry } from '#providers/registry.ts';

/** Providers of servers of names, by the id under which settings name them. */
const DNS: readonly ProviderDefinition<unknown>[] = [dnsRfc2136Provider];

const service = z.looseObject({ provider: z.string() });

const sites = z.record(z.string().min(1), z.strictObject({ dns: service.optional() }));

/** The services of sites as JSON: `{ "<id of a site, or * for the others>": { "dns": { "provider": …, its settings } } }`. */
export const siteServicesSetting = z
  .string()
  .default('{}')
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: 'custom', message: 'must be JSON' });
      return z.NEVER;
    }
  })
  .pipe(sites);

export type SiteServicesSetting = z.output<typeof siteServicesSetting>;

/** For sites that the settings do not name. */
const OTHERS = '*';

/** Makes the provider of each site, each with settings of its own; refuses settings that are wrong. */
export async function createSiteServices(
  configured: SiteServicesSetting,
): Promise<SiteServices & { close(): Promise<void> }> {
  const registries = new Map<string, Registry>();
  for (const [site, { dns }] of Object.entries(configured)) {
    if (dns === undefined) continue;
    registries.set(site, await registryOf(`${site}.dns`, dns, DNS));
  }
  return {
    dns(siteId) {
      const registry = registries.get(siteId) ?? registries.get(OTHERS);
      return registry?.ids.map((id) => registry.capability(id, 'dns'))[0];
    },
    async close() {
      await Promise.all([...registries.values()].map(async (registry) => await registry.close()));
    },
  };
}

async function registryOf(
  place: string,
  { provider, ...config }: z.output<typeof service>,
  definitions: readonly ProviderDefinition<unknown>[],
): Promise<Registry> {
  const definition = definitions.find(({ id }) => id === provider);
  if (definition === undefined) {
    const known = definitions.map(({ id }) => id).join(', ');
    throw new Error(`SITE_SERVICES: ${place}.provider: there is no provider ${provider}; there is ${known}`);
  }
  try {
    return await createRegistry([{ definition, config }]);
  } catch (error) {
    throw new Error(`SITE_SERVICES: ${place}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
