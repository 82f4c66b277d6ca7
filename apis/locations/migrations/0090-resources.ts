import { migration, type DomainMigration } from '#platform/database/migration.ts';

/** Who created and changed a site or rack, null for what was there before; and how its deletion stands. */
export const resources: DomainMigration = migration(
  '0090-resources',
  `
  alter table site add column created_by text, add column updated_by text, add column deletion jsonb;
  alter table rack add column created_by text, add column updated_by text, add column deletion jsonb;
  create index site_in_deletion on site (id) where deletion->>'state' = 'PENDING';
  create index rack_in_deletion on rack (id) where deletion->>'state' = 'PENDING';
  create index site_by_update on site (updated_at, id);
  create index rack_by_update on rack (updated_at, id);
  `,
);
