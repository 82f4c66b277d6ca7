import { migration } from '#platform/database/migration.ts';

/** What BMCs say of their machines as a whole, as polls find it. */
export const health = migration(
  '0009-health',
  `
  alter table server add column health text not null default 'UNKNOWN'
    check (health in ('OK', 'WARNING', 'CRITICAL', 'UNKNOWN'));
  alter table server add column health_observed_at timestamptz;
  `,
);
