import { migration } from '#platform/database/migration.ts';

/** Who created and changed a baseline, null for what was there before; and how its deletion stands. */
export const baselineResource = migration(
  '0130-baseline-resource',
  `
  alter table firmware_baseline
    add column created_by text, add column updated_by text, add column deletion jsonb;
  create index firmware_baseline_in_deletion on firmware_baseline (id) where deletion->>'state' = 'PENDING';
  create index firmware_baseline_by_update on firmware_baseline (updated_at, id);
  `,
);
