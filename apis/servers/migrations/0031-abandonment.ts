import { migration } from '#platform/database/migration.ts';

/** Servers whose BMC is gone for good: what they had is free, the record stays, and the machine is known by it. */
export const abandonment = migration(
  '0031-abandonment',
  `
  -- Who asked for it and who confirmed it; set by the first of the two.
  alter table server add column abandonment jsonb;
  -- Set by the second.
  alter table server add column abandoned_at timestamptz;
  drop index server_bmc;
  create unique index server_bmc on server (bmc_address, coalesce(bmc_system, ''))
    where state <> 'RETIRED' and abandoned_at is null;
  `,
);
