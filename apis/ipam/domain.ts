import { forgetRows } from '#platform/database/retention.ts';
import { mutate } from '#platform/graph/mutation.ts';
import { resourceOf, type Resource } from '#platform/resource/declaration.ts';
import { reloadResource } from '#platform/resource/reading.ts';
import { resourceDomain, type ResourceDomain } from '#platform/resource/resource-domain.ts';
import { ADDRESSABLE_KINDS } from './addresses/assignment.ts';
import { readAddress } from './addresses/find-address.ts';
import { createAllocation } from './mutations/allocate-address.ts';
import { createRelease } from './mutations/release-addresses.ts';
import { IpAddress } from './entities/ip-address.ts';
import type { MutationResolvers, Resolvers } from './generated/resolvers.ts';
import { ipAddress } from './ip-address.ts';
import { ipBlock } from './ip-block.ts';
import { ipRange } from './ip-range.ts';
import { ipam } from './migrations/0001-ipam.ts';
import { resources } from './migrations/0140-resources.ts';
import { addressRoles } from './migrations/0141-address-roles.ts';
import { runs } from './migrations/0142-runs.ts';
import { routingDomains } from './migrations/0200-routing-domains.ts';
import { assignments } from './migrations/0201-assignments.ts';
import { coolDown } from './migrations/0202-cool-down.ts';
import { ranges } from './migrations/0203-ranges.ts';
import { claims } from './migrations/0230-claims.ts';
import { TURNS } from './lock-addresses.ts';
import { routingDomain } from './routing-domain.ts';

/** The mutations by which workflows give addresses to instances and take them back. */
function workflowMutations(resource: Resource): MutationResolvers {
  const [allocation, release] = [createAllocation(resource), createRelease(resource)];
  return {
    ipAddressAllocate: async (_, { input }, context) =>
      await mutate(allocation, input, context, async ({ id }) => ({
        ipAddress: await reloadResource(context, { entity: IpAddress }, id),
      })),
    ipAddressRelease: async (_, { input }, context) =>
      await mutate(release, input, context, ({ released }) => ({ released })),
  };
}

/** Addresses: the blocks they are from, and who has which. */
export const ipamDomain: ResourceDomain = resourceDomain<Resolvers>({
  name: 'ipam',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  resources: [routingDomain, ipBlock, ipAddress, ipRange],
  migrations: [ipam, resources, addressRoles, runs, routingDomains, assignments, coolDown, ranges, claims],
  references: ADDRESSABLE_KINDS,
  beforeLocks: TURNS,
  retention: (kept) => [
    forgetRows('ended_operation', 'at', kept.fences),
    // No cool-down is longer than a day.
    forgetRows('cooling_address', 'released_at', 1),
  ],
  queries: {
    ipAddress: async (_, args, context) =>
      await readAddress(resourceOf(ipamDomain.resources, 'IpAddress'), args, context),
  },
  mutations: (served) => workflowMutations(served('IpAddress')),
});
