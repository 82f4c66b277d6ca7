import { ApplicationFailure } from '@temporalio/activity';
import type { NetworkServiceActivities } from '#contracts/activities/network-services.ts';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { mayUseZone, type ZoneTenants } from '#contracts/instances/zone-limits.ts';
import type { ServedName } from '#providers/capabilities/dns.ts';
import { TenantParentDocument, type TenantParentQuery } from '../generated/graph.ts';
import { ProviderError } from '#providers/provider-error.ts';
import { namedAddresses } from '../graph/placed-addresses.ts';
import {
  addressesOf,
  placedAddressesOf,
  requireHeld,
  serviceContext,
  siteOf,
  withService,
  type ServiceDeps,
} from './service-call.ts';
import type { SiteDns } from './site-services.ts';

/** Activities against DNS servers. Each attempt reads the addresses from the graph; they are not in the workflow's history. */
export function createNameActivities(
  deps: ServiceDeps,
): Pick<NetworkServiceActivities, 'registerName' | 'unregisterNames'> {
  return {
    async registerName(call, { instanceId, name, ttlSeconds }) {
      await requireHeld(deps, call);
      const { dns, zoneTenants } = dnsOf(deps, call);
      await requireZone(deps, call, name, zoneTenants);
      const addresses = namedAddresses(await placedAddressesOf(deps, instanceId));
      if (addresses.length === 0)
        throw ApplicationFailure.nonRetryable(
          `The instance ${instanceId} has no address for the name ${name}.`,
          'NO_ADDRESS',
        );
      const want = { name, addresses, ttlSeconds, owner: instanceId };
      const { changed, state } = await withService(
        call,
        'DNS',
        async () => await dns.ensureName(want, serviceContext()),
      );
      return { changed, note: noteOf(state) };
    },
    async unregisterNames(call, { instanceId, names }) {
      const dns = deps.services.dns(siteOf(call))?.dns;
      if (dns === undefined)
        return { changed: false, left: names.map((name) => `${name} was not removed: ${noServer(call)}`) };
      const addresses = await addressesOf(deps, instanceId);
      const left: string[] = [];
      let changed = false;
      for (const name of names) {
        const removal = await withService(call, 'DNS', async () => {
          try {
            return (await dns.removeName({ name, addresses, owner: instanceId }, serviceContext())).changed;
          } catch (error) {
            // The zone is no longer in the settings: a retry cannot succeed.
            if (!(error instanceof ProviderError) || error.code !== 'INVALID_ARGUMENT') throw error;
            left.push(`${name} was not removed: ${error.message}`);
            return false;
          }
        });
        changed ||= removal;
      }
      return { changed, left };
    },
  };
}

function dnsOf(deps: ServiceDeps, call: StepCall): SiteDns {
  const found = deps.services.dns(siteOf(call));
  if (found !== undefined) return found;
  throw ApplicationFailure.nonRetryable(noServer(call), 'NO_DNS_SERVER', { effect: 'none' });
}

/** Throws unless the operation's tenant may have names in the zone. The request was checked too, by other settings. */
async function requireZone(
  deps: ServiceDeps,
  call: StepCall,
  name: string,
  limits: ZoneTenants | undefined,
): Promise<void> {
  if (limits === undefined) return;
  const { tenantId } = call.operation;
  if (mayUseZone(limits, name, await tenantsFrom(deps, tenantId))) return;
  throw ApplicationFailure.nonRetryable(
    `The tenant ${tenantId} may not have the name ${name}, by the zone (dnsZone) of its profile. Choose a zone that it may use, or have the tenant added to zoneTenants in the setting SITE_SERVICES.`,
    'ZONE_FORBIDDEN',
    { effect: 'none' },
  );
}

/** Levels of tenants that are read. */
const DEEPEST = 50;

/** The tenant and all above it. */
async function tenantsFrom({ graph }: ServiceDeps, tenantId: string): Promise<ReadonlySet<string>> {
  const tenants = new Set<string>();
  for (let id: string | undefined = tenantId; id !== undefined && tenants.size < DEEPEST;) {
    tenants.add(id);
    const { tenant }: TenantParentQuery = await graph.execute(TenantParentDocument, { id });
    id = tenant?.parent?.id;
  }
  return tenants;
}

function noServer(call: StepCall): string {
  return `The workers of the site ${siteOf(call)} have no DNS server for it. Add one to their setting SITE_SERVICES, or remove the zone from the profile.`;
}

function noteOf({ name, addresses, withoutReverseZone }: ServedName): string {
  const without =
    withoutReverseZone.length === 0
      ? ''
      : ` No pointer for ${withoutReverseZone.join(', ')}, as no reverse zone is configured.`;
  return `${name} has the addresses ${addresses.join(', ')}.${without}`;
}
