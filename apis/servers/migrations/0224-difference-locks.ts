import { migration } from '#platform/database/migration.ts';

/**
 * A difference refers to its server without a foreign key. Checking the key would lock the server, and a comparison of many
 * servers must not wait for one whose mutation waits for that comparison. Servers are never deleted.
 */
export const differenceLocks = migration(
  '0224-difference-locks',
  `alter table server_difference drop constraint server_difference_server_id_fkey;`,
);
