import { migration, type DomainMigration } from '#platform/database/migration.ts';

/** A deletion stands with its tenant until every domain has answered, and after that where it was refused. */
export const deletion: DomainMigration = migration(
  '0020-deletion',
  `
  alter table tenant add column deletion jsonb;
  create index tenant_in_deletion on tenant (id) where deletion->>'state' = 'PENDING';
  `,
);
