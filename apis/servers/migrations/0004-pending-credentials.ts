import { migration } from '#platform/database/migration.ts';

/** While a BMC's password is changed, both are on record: nobody knows at every moment which of them holds. */
export const pendingCredentials = migration(
  '0004-pending-credentials',
  `
  alter table server add column pending_credential_id text references credential (id);
  -- The operation that prepared the credential, or took it up; null for one that a person gave.
  alter table credential add column operation_id text;
  `,
);
