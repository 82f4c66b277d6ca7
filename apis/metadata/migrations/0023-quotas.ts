import { migration, type DomainMigration } from '#platform/database/migration.ts';

/** Resources are counted by kind and owner. */
export const quotas: DomainMigration = migration(
  '0023-quotas',
  `create index reference_by_owner on reference (kind, tenant_id) where not deleted;`,
);
