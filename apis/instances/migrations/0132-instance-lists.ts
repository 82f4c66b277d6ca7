import { migration } from '#platform/database/migration.ts';

/**
 * The usual orders of the list of instances. There is none by `updated_at`: each report would have to write it. Moments
 * have milliseconds, as JavaScript has them, so that a page's cursor finds its row again.
 */
export const instanceLists = migration(
  '0132-instance-lists',
  `
  alter table instance alter column updated_at type timestamptz(3);
  create index instance_by_hostname on instance (hostname, id);
  create index instance_by_creation on instance (created_at, id);
  `,
);
