import { migration } from '#platform/database/migration.ts';

/** Quarantine that people or the rule of health imposed; it stays on record once it is over, as maintenance does. */
export const imposedQuarantine = migration(
  '0223-imposed-quarantine',
  `alter table server add column imposed_quarantine jsonb;`,
);
