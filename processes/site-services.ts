import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { SiteServices } from '#activities/services/site-services.ts';
import { zoneTenantsSchema } from '#contracts/instances/zone-limits.ts';
import { jsonSetting } from '#platform/config/json-setting.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import { dhcpKeaProvider } from '#providers/dhcp-kea/definition.ts';
import { dnsRfc2136Provider } from '#providers/dns-rfc2136/definition.ts';
import { haproxyProvider } from '#providers/haproxy/definition.ts';
import type { ProviderDefinition } from '#providers/provider.ts';
import { createRegistry, type Registry } from '#providers/registry.ts';

/** Providers of the services of a site, by the id under which settings name them. */
const PROVIDERS: Readonly<Record<ServiceName, readonly ProviderDefinition<unknown>[]>> = {
  dns: [dnsRfc2136Provider],
  dhcp: [dhcpKeaProvider],
  balancing: [haproxyProvider],
};

type ServiceName = 'dns' | 'dhcp' | 'balancing';

const service = z.looseObject({ provider: z.string() });

/** Besides the settings of the provider: which tenants may use which of its zones. */
const dnsService = service.extend({ zoneTenants: zoneTenantsSchema.optional() });

type Service = z.output<typeof service>;

const sites = z.record(
  z.string().min(1),
  z.strictObject({
    dns: dnsService.optional(),
    dhcp: service.optional(),
    /** By the id of the `LoadBalancerProvider`, or `*` for the others. */
    balancing: z.record(z.string().min(1), service).optional(),
  }),
);

/**
 * The services of sites as JSON: `{ "<id of a site, or * for the others>": { "dns": …, "dhcp": …, "balancing": { "<id
 * of a LoadBalancerProvider, or *>": … } } }`, each with its `provider` and the settings of that.
 */
export const siteServicesSetting = jsonSetting(sites, '{"*": {"dns": {"provider": "dns-rfc2136"}}}').default(
  {},
);

export type SiteServicesSetting = z.output<typeof siteServicesSetting>;

/** The entry for sites without one of their own. */
const OTHERS = '*';

interface Made {
  readonly registry: Registry;
  readonly id: string;
  readonly config: object;
}

/** Creates the providers of each site with their settings. Throws for wrong settings. */
export async function createSiteServices(
  given: SiteServicesSetting,
): Promise<SiteServices & { close(): Promise<void> }> {
  const made = new Map<string, Made>();
  const host = await hostIdentity();
  for (const [site, services] of Object.entries(given)) {
    for (const name of ['dns', 'dhcp'] as const) {
      const one = services[name];
      if (one === undefined) continue;
      const { zoneTenants: _, ...own } = one;
      made.set(`${site}.${name}`, await makeOne(`${site}.${name}`, own, PROVIDERS[name]));
    }
    for (const [id, one] of Object.entries(services.balancing ?? {})) {
      const place = `${site}.balancing.${id}`;
      made.set(place, await makeOne(place, one, PROVIDERS.balancing));
    }
  }
  const find = (siteId: string, name: ServiceName): Made | undefined =>
    made.get(`${given[siteId] === undefined ? OTHERS : siteId}.${name}`);
  return {
    dns(siteId) {
      const found = find(siteId, 'dns');
      if (found === undefined) return undefined;
      const { host, port } = found.config as { readonly host?: string; readonly port?: number };
      const server = host === undefined ? found.id : [host, ...(port === undefined ? [] : [port])].join(':');
      const { zoneTenants } = (given[siteId] ?? given[OTHERS])?.dns ?? {};
      return {
        dns: found.registry.capability(found.id, 'dns'),
        server,
        ...(zoneTenants !== undefined && { zoneTenants }),
      };
    },
    dhcp(siteId) {
      const found = find(siteId, 'dhcp');
      if (found === undefined) return undefined;
      const { url } = found.config as { readonly url?: string };
      return { dhcp: found.registry.capability(found.id, 'dhcp'), server: url ?? found.id };
    },
    balancing(siteId, providerId) {
      const site = given[siteId] === undefined ? OTHERS : siteId;
      const key = given[site]?.balancing?.[providerId] === undefined ? OTHERS : providerId;
      const found = made.get(`${site}.balancing.${key}`);
      if (found === undefined) return undefined;
      const { masterSocket } = found.config as { readonly masterSocket?: string };
      return {
        balancing: found.registry.capability(found.id, 'balancing'),
        // Entries of several sites may name one HAProxy, which is on this host; its socket tells it from others.
        server: masterSocket === undefined ? `${site}/${key}` : `${host}/${resolve(masterSocket)}`,
      };
    },
    async close() {
      await Promise.all([...made.values()].map(async ({ registry }) => await registry.close()));
    },
  };
}

/** The same for all processes of a host that can reach one socket, also for those in containers, whose host names differ. */
async function hostIdentity(): Promise<string> {
  const bootId = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => hostname());
  return bootId.trim();
}

async function makeOne(
  place: string,
  { provider, ...config }: Service,
  definitions: readonly ProviderDefinition<unknown>[],
): Promise<Made> {
  const definition = definitions.find(({ id }) => id === provider);
  if (definition === undefined) {
    const known = definitions.map(({ id }) => id).join(', ');
    throw new Error(`SITE_SERVICES: ${place}.provider: there is no provider ${provider}; there is ${known}`);
  }
  try {
    return { registry: await createRegistry([{ definition, config }]), id: provider, config };
  } catch (error) {
    throw new Error(`SITE_SERVICES: ${place}: ${describeError(error)}`, { cause: error });
  }
}
