import { migration } from '#platform/database/migration.ts';

/** What inspections found: attributes in all their versions, and what differed each time. */
export const inspections = migration(
  '0006-inspections',
  `
  create table attribute (
    id text primary key,
    server_id text not null references server (id) on delete cascade,
    namespace text not null,
    -- Kind and name of the component it is of; empty for the machine as a whole.
    component text not null,
    name text not null,
    -- The three above in one, by which lists are in order.
    path text collate "C" not null,
    version int not null,
    -- JSON; null where the machine has it no longer.
    value text,
    current boolean not null,
    operation_id text not null,
    created_at timestamptz(3) not null default now(),
    unique (server_id, path, version)
  );
  create unique index attribute_current on attribute (server_id, path) where current;

  create table inspection (
    id text primary key,
    server_id text not null references server (id) on delete cascade,
    operation_id text not null,
    first boolean not null,
    changes jsonb not null,
    change_count int not null,
    gaps jsonb not null,
    warnings jsonb not null,
    created_at timestamptz(3) not null default now(),
    -- A step that is tried again adds to what it has told before.
    unique (server_id, operation_id)
  );
  create index inspection_server on inspection (server_id, created_at);
  `,
);
