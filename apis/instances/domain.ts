import { notLongIn, republishFacts } from '#platform/database/republish.ts';
import type { Domain } from '#platform/graph/domain.ts';
import type { TemporalLink } from '#platform/graph/operation-stub.ts';
import type { Planner } from '#platform/graph/planned-mutation.ts';
import { joinResolvers } from '#platform/graph/typed-resolvers.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { projectReferences } from '#platform/references/projection.ts';
import { holding, type Holdings } from '#platform/removal/holdings.ts';
import type { RemovalSettings } from '#platform/removal/operation.ts';
import { startResources } from '#platform/resource/resource-domain.ts';
import type { ZoneLimits } from '#contracts/instances/zone-limits.ts';
import type { IdKind } from '#platform/ids/kinds.ts';
import { announceOverdue } from './claims/announce-overdue.ts';
import { Instance } from './instance.ts';
import { instancesTables } from './migrations/0001-instances.ts';
import { bmcTimeout } from './migrations/0002-bmc-timeout.ts';
import { rescueSystem } from './migrations/0003-rescue.ts';
import { instanceMetadata } from './migrations/0004-instance-metadata.ts';
import { operations } from './migrations/0020-operations.ts';
import { deletedSecrets } from './migrations/0040-deleted-secrets.ts';
import { uniqueNamesMigration } from './migrations/0060-unique-names.ts';
import { systemDisk } from './migrations/0070-system-disk.ts';
import { profileResource } from './migrations/0110-profile-resource.ts';
import { instanceLists } from './migrations/0132-instance-lists.ts';
import { instanceTypes } from './migrations/0133-instance-types.ts';
import { dnsNames } from './migrations/0191-dns-names.ts';
import { dhcpReservations } from './migrations/0192-dhcp-reservations.ts';
import { serviceEvidence } from './migrations/0213-service-evidence.ts';
import { wantedAddresses } from './migrations/0230-wanted-addresses.ts';
import { switchPorts } from './migrations/0210-switch-ports.ts';
import { installedSystem } from './migrations/0231-installed-system.ts';
import { Profile } from './profile.ts';
import { instanceFact } from './publish.ts';
import { instanceResolvers } from './resolvers/instance.ts';
import { claimResolvers } from './resolvers/claim.ts';
import { createMutationResolvers } from './resolvers/mutation.ts';
import { queryResolvers } from './resolvers/query.ts';
import { instanceResources, schemaFile } from './resources.ts';
import { withProfileZones } from './services/zone-limits.ts';
import { InstanceType } from './types/instance-type.ts';

export interface InstancesSettings {
  readonly temporalLink: TemporalLink;
  /** Computes the plans that dry runs show. */
  readonly planner: Planner;
  /** Which tenants may use which zones of DNS servers; no limits where left out. */
  readonly zoneLimits?: ZoneLimits;
  /** Which domains confirm the deletion of a kind, and how long they have for it. */
  removal(kind: IdKind): RemovalSettings;
}

const references = ['tenant', 'site', 'image', 'ipBlock', 'vlan', 'quota'] as const;

const holdings: Holdings = {
  tenant: [
    holding('instance', Instance, (tenantId) => ({ tenantId, state: { $ne: 'DELETED' } })),
    holding('profile', Profile, (tenantId) => ({ tenantId })),
    holding('instanceType', InstanceType, (tenantId) => ({ tenantId })),
  ],
  site: [holding('instance', Instance, (siteId) => ({ siteId, state: { $ne: 'DELETED' } }))],
  // Also one that would get its image back if its reimage failed.
  image: [
    holding('instance', Instance, (id) => ({
      $or: [{ imageId: id }, { previousImageId: id }],
      state: { $ne: 'DELETED' },
    })),
  ],
  vlan: [
    holding('profile', Profile, (id) => ({ $or: [{ vlanId: id }, { unusedVlanId: id }] })),
    holding('instance', Instance, (unusedVlanId) => ({ unusedVlanId, state: { $ne: 'DELETED' } })),
  ],
};

/** Machines as tenants want them: desired state, and the operations that make it so. */
export const instancesDomain: Domain<InstancesSettings> & { readonly resources: typeof instanceResources } = {
  name: 'instances',
  schemaFile,
  resources: instanceResources,
  entities: [Instance, InstanceType, Profile],
  migrations: [
    instancesTables,
    bmcTimeout,
    rescueSystem,
    instanceMetadata,
    operations,
    deletedSecrets,
    uniqueNamesMigration,
    systemDisk,
    profileResource,
    instanceLists,
    instanceTypes,
    dnsNames,
    dhcpReservations,
    serviceEvidence,
    wantedAddresses,
    switchPorts,
    installedSystem,
  ],
  references,
  holdings,
  async start(kernel, { temporalLink, planner, removal, zoneLimits = {} }) {
    const { database, bus, log } = kernel;
    const resources = startResources(kernel, {
      domain: 'instances',
      resources: withProfileZones(instanceResources, zoneLimits),
      removal,
    });
    const projection = projectReferences(database, bus, references, log, holdings);
    return {
      resolvers: joinResolvers<Resolvers>(
        resources.resolvers,
        queryResolvers,
        instanceResolvers,
        claimResolvers,
        createMutationResolvers({ temporalLink, planner, zoneLimits }),
      ),
      background: [
        ...(projection === undefined ? [] : [projection]),
        ...resources.background,
        announceOverdue(database, log),
      ],
      async republish() {
        await republishFacts(database, Instance, instanceFact, notLongIn('DELETED'));
        await resources.republish();
      },
    };
  },
};
