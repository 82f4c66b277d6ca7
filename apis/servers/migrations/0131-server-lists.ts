import { migration } from '#platform/database/migration.ts';

/**
 * The usual orders of the list of servers. There is none by `updated_at`: each report would have to write it. Moments
 * have milliseconds, as JavaScript has them, so that a page's cursor finds its row again.
 */
export const serverLists = migration(
  '0131-server-lists',
  `
  alter table server alter column updated_at type timestamptz(3);
  create index server_by_name on server (name, id);
  create index server_by_creation on server (created_at, id);
  `,
);
