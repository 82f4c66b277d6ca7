import { migration, type DomainMigration } from '#platform/database/migration.ts';

/** What a caller may see is a join with the tenant tree by the owner, which for a tenant is the tenant itself. */
export const ownerIndex: DomainMigration = migration(
  '0121-owner-index',
  `create unique index tenant_by_owner on tenant (tenant_id);`,
);
