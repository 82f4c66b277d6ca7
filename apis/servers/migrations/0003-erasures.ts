import { migration } from '#platform/database/migration.ts';

/** Evidence that disks were erased. It outlives the server's place in the fleet. */
export const erasures = migration(
  '0003-erasures',
  `
  create table erasure (
    id text primary key,
    server_id text not null references server (id) on delete cascade,
    operation_id text not null unique,
    disks jsonb not null,
    certificate jsonb,
    created_at timestamptz(3) not null default now()
  );
  create index erasure_server on erasure (server_id, created_at);
  `,
);
