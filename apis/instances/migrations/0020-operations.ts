import { migration, type DomainMigration } from '#platform/database/migration.ts';

/** Every operation asks, before it does anything, which instance names it. */
export const operations: DomainMigration = migration(
  '0020-operations',
  `create index instance_operation on instance (operation_id)`,
);
