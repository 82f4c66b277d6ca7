import { migration, type DomainMigration } from '#platform/database/migration.ts';

/** Images name the operation that verifies them; those that were there before were never verified. */
export const verification: DomainMigration = migration(
  '0115-verification',
  `
  alter table image
    add column verification_record jsonb,
    add column former_verification jsonb,
    add column operation_id text,
    add column operation_request jsonb,
    add column held_since timestamptz(3);
  create unique index image_by_operation on image (operation_id) where operation_id is not null;
  `,
);
