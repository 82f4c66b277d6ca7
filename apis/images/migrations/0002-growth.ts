import { migration, type DomainMigration } from '#platform/database/migration.ts';

/** Images that were there before go to the disk as they did. */
export const growth: DomainMigration = migration(
  '0002-growth',
  `
  alter table image add column growth text not null default 'NONE' check (growth in ('NONE', 'LAST_PARTITION'));
  alter table image alter column growth drop default;
  `,
);
