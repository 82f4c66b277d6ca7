import { resourceDomain } from '#platform/resource/resource-domain.ts';
import { tenants } from './migrations/0001-tenants.ts';
import { deletion } from './migrations/0020-deletion.ts';
import { uniqueNamesMigration } from './migrations/0060-unique-names.ts';
import { resources } from './migrations/0120-resources.ts';
import { ownerIndex } from './migrations/0121-owner-index.ts';
import { quotas } from './migrations/0123-quotas.ts';
import { quota } from './quota.ts';
import { roleAssignments } from './migrations/0122-role-assignments.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { meQueries, meTypes } from './me.ts';
import { roleAssignment } from './role-assignment.ts';
import { tenant } from './tenant.ts';

export const tenantsDomain = resourceDomain<Resolvers>({
  name: 'tenants',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  resources: [tenant, roleAssignment, quota],
  migrations: [tenants, deletion, uniqueNamesMigration, resources, ownerIndex, roleAssignments, quotas],
  // While one of these is known to belong to a tenant, no domain need be asked whether the tenant can be deleted.
  references: ['site', 'image', 'ipBlock', 'instance', 'server'],
  queries: meQueries,
  types: meTypes,
});
