import { migration, type DomainMigration } from '#platform/database/migration.ts';

/** Who created and changed an image; null for what was there before. */
export const resources: DomainMigration = migration(
  '0110-resources',
  `
  alter table image add column created_by text, add column updated_by text;
  create index image_by_update on image (updated_at, id);
  `,
);
