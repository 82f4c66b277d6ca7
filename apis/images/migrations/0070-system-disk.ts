import { migration, type DomainMigration } from '#platform/database/migration.ts';

/** Images that were there before leave the choice to others. */
export const systemDisk: DomainMigration = migration(
  '0070-system-disk',
  `alter table image add column system_disk jsonb;`,
);
