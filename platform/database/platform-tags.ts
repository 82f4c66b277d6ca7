import { migration, type DomainMigration } from './migration.ts';

/** Which tags the domain's resources have, as the domain of tags publishes (decision 0084). */
export const platformTags: DomainMigration = migration(
  '0000-platform-tags',
  `
  create table tagged (
    node_id text primary key,
    version integer not null,
    tag_ids text[] not null
  );
  create index tagged_by_tag on tagged using gin (tag_ids);
  create index reference_of_tag on reference (lower(normalize(data->>'name', NFC))) where kind = 'tag';
  `,
);
