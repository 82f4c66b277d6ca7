import { migration } from '#platform/database/migration.ts';

export const bmcTimeout = migration(
  '0002-bmc-timeout',
  `alter table profile add column bmc_timeout_seconds int not null default 120;`,
);
