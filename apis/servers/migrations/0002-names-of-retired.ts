import { migration } from '#platform/database/migration.ts';

/** A server that was retired gives its name back: who mistyped a password enrolls the same machine again. */
export const namesOfRetired = migration(
  '0002-names-of-retired',
  `
  alter table server drop constraint server_site_id_name_key;
  create unique index server_name on server (site_id, name) where state <> 'RETIRED';
  `,
);
