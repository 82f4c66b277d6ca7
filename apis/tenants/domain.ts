import { resourceDomain } from '#platform/resource/resource-domain.ts';
import { tenants } from './migrations/0001-tenants.ts';
import { deletion } from './migrations/0020-deletion.ts';
import { uniqueNamesMigration } from './migrations/0060-unique-names.ts';
import { resources } from './migrations/0120-resources.ts';
import { ownerIndex } from './migrations/0121-owner-index.ts';
import { tenant } from './tenant.ts';

export const tenantsDomain = resourceDomain({
  name: 'tenants',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  resources: [tenant],
  migrations: [tenants, deletion, uniqueNamesMigration, resources, ownerIndex],
  // While one of these is known to belong to a tenant, no domain need be asked whether the tenant can be deleted.
  references: ['site', 'image', 'ipBlock', 'instance', 'server'],
});
