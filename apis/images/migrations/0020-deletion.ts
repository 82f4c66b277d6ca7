import { migration, type DomainMigration } from '#platform/database/migration.ts';

/** A deletion stands with its image until every domain has answered, and after that where it was refused. */
export const deletion: DomainMigration = migration(
  '0020-deletion',
  `
  alter table image add column deletion jsonb;
  create index image_in_deletion on image (id) where deletion->>'state' = 'PENDING';
  `,
);
