import { migration, type DomainMigration } from '#platform/database/migration.ts';

/** Entries stay when their resource is gone, as audit records do. */
export const journal: DomainMigration = migration(
  '0003-journal',
  `
  create table journal_entry (
    id text primary key,
    tenant_id text not null,
    node_id text not null,
    kind text not null check (kind in ('INFO', 'SUCCESS', 'WARNING', 'DANGER')),
    text text not null check (char_length(text) between 1 and 10000),
    author text not null,
    at timestamptz(3) not null
  );
  create index journal_entry_of_node on journal_entry (node_id, id);
  `,
);
