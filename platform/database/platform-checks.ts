import { migration, type DomainMigration } from './migration.ts';

/** What a mutation checked of its caller, to be checked again before its answer is given again. */
export const platformChecks: DomainMigration = migration(
  '0000-platform-checks',
  `
  -- Null for answers from before this change: what was checked for them is not known.
  alter table idempotency add column checks jsonb;
  `,
);
