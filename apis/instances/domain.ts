import { notLongIn, republishFacts } from '#platform/database/republish.ts';
import type { Domain } from '#platform/graph/domain.ts';
import type { TemporalLink } from '#platform/graph/operation-stub.ts';
import { projectReferences } from '#platform/references/projection.ts';
import { holding, type Holdings } from '#platform/removal/holdings.ts';
import { Instance } from './entities/instance.ts';
import { Profile } from './entities/profile.ts';
import { instancesTables } from './migrations/0001-instances.ts';
import { bmcTimeout } from './migrations/0002-bmc-timeout.ts';
import { rescueSystem } from './migrations/0003-rescue.ts';
import { instanceMetadata } from './migrations/0004-instance-metadata.ts';
import { operations } from './migrations/0020-operations.ts';
import { deletedSecrets } from './migrations/0040-deleted-secrets.ts';
import { uniqueNamesMigration } from './migrations/0060-unique-names.ts';
import { systemDisk } from './migrations/0070-system-disk.ts';
import { instanceFact } from './publish.ts';
import { instanceResolvers } from './resolvers/instance.ts';
import { createMutationResolvers } from './resolvers/mutation.ts';
import { queryResolvers } from './resolvers/query.ts';

export interface InstancesSettings {
  readonly temporalLink: TemporalLink;
}

const references = ['tenant', 'site', 'image'] as const;

const holdings: Holdings = {
  tenant: [
    holding('instance', Instance, (tenantId) => ({ tenantId, state: { $ne: 'DELETED' } })),
    holding('profile', Profile, (tenantId) => ({ tenantId })),
  ],
  site: [holding('instance', Instance, (siteId) => ({ siteId, state: { $ne: 'DELETED' } }))],
  // Also one that would get its image back if its reimage failed.
  image: [
    holding('instance', Instance, (id) => ({
      $or: [{ imageId: id }, { previousImageId: id }],
      state: { $ne: 'DELETED' },
    })),
  ],
};

/** Machines as tenants want them: desired state, and the operations that make it so. */
export const instancesDomain: Domain<InstancesSettings> = {
  name: 'instances',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  entities: [Instance, Profile],
  migrations: [
    instancesTables,
    bmcTimeout,
    rescueSystem,
    instanceMetadata,
    operations,
    deletedSecrets,
    uniqueNamesMigration,
    systemDisk,
  ],
  references,
  holdings,
  async start({ database, bus, log }, { temporalLink }) {
    const projection = projectReferences(database, bus, references, log, holdings);
    return {
      resolvers: { ...queryResolvers, ...instanceResolvers, ...createMutationResolvers(temporalLink) },
      background: projection === undefined ? [] : [projection],
      republish: async () => await republishFacts(database, Instance, instanceFact, notLongIn('DELETED')),
    };
  },
};
