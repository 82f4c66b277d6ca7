import { republishFacts } from '#platform/database/republish.ts';
import type { Domain } from '#platform/graph/domain.ts';
import { projectReferences } from '#platform/references/projection.ts';
import { Tenant } from './entities/tenant.ts';
import { tenants } from './migrations/0001-tenants.ts';
import { uniqueNamesChange } from './migrations/0060-unique-names.ts';
import { tenantMutations } from './resolvers/mutations.ts';
import { tenantQueries, tenantType } from './resolvers/tenant.ts';
import { ancestorsOf, factOf } from './tree.ts';

/** Kinds whose resources belong to a tenant, which cannot be deleted while it has one. */
const OWNED = ['site', 'image', 'ipBlock', 'instance', 'server'] as const;

export const tenantsDomain: Domain = {
  name: 'tenants',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  entities: [Tenant],
  changes: [tenants, uniqueNamesChange],
  references: OWNED,
  async start({ database, bus, log }) {
    const references = projectReferences(database, bus, OWNED, log);
    return {
      resolvers: { Query: tenantQueries, Mutation: tenantMutations, Tenant: tenantType },
      background: references === undefined ? [] : [references],
      republish: async () =>
        await republishFacts(database, Tenant, async (tenant, em) =>
          factOf(tenant, await ancestorsOf(em, tenant)),
        ),
    };
  },
};
