import { migration, type DomainMigration } from '#platform/database/migration.ts';

/** How often the tags of a resource were changed: the version of what other domains are told of them. */
export const taggings: DomainMigration = migration(
  '0005-taggings',
  `
  create table tagging (
    node_id text primary key references reference (id) on delete cascade,
    version integer not null
  );
  insert into tagging (node_id, version) select distinct node_id, 1 from node_tag;
  `,
);
