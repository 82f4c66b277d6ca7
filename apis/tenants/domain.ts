import { republishFacts } from '#platform/database/republish.ts';
import type { Domain } from '#platform/graph/domain.ts';
import { projectReferences } from '#platform/references/projection.ts';
import { Tenant } from './entities/tenant.ts';
import { createRemovals, type RemovalSettings } from '#platform/removal/removals.ts';
import { tenants } from './migrations/0001-tenants.ts';
import { uniqueNamesMigration } from './migrations/0060-unique-names.ts';
import { deletion } from './migrations/0020-deletion.ts';
import { createTenantMutations } from './resolvers/mutations.ts';
import { tenantQueries, tenantType } from './resolvers/tenant.ts';
import { ancestorsOf, factOf, tell } from './tree.ts';

/** Kinds whose resources belong to a tenant; while one is known, no domain need be asked whether it can be deleted. */
const OWNED = ['site', 'image', 'ipBlock', 'instance', 'server'] as const;

export interface TenantsSettings {
  readonly removal: RemovalSettings;
}

export const tenantsDomain: Domain<TenantsSettings> = {
  name: 'tenants',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  entities: [Tenant],
  migrations: [tenants, deletion, uniqueNamesMigration],
  references: OWNED,
  async start({ database, bus, log }, { removal }) {
    const removals = createRemovals({ kind: 'tenant', entity: Tenant, tell, ...removal });
    const references = projectReferences(database, bus, OWNED, log);
    return {
      resolvers: { Query: tenantQueries, Mutation: createTenantMutations(removals), Tenant: tenantType },
      background: [...(references === undefined ? [] : [references]), removals.follow(database, bus, log)],
      republish: async () =>
        await republishFacts(database, Tenant, async (tenant, em) =>
          factOf(tenant, await ancestorsOf(em, tenant)),
        ),
    };
  },
};
