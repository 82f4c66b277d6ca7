import { migration, type DomainMigration } from '#platform/database/migration.ts';

/** By what else than the subject of their token the requester is known; see platform/auth/person.ts. */
export const requesterKeys: DomainMigration = migration(
  '0060-requester-keys',
  `alter table operation add column requester_keys jsonb`,
);
