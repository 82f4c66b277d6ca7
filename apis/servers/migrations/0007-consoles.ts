import { migration } from '#platform/database/migration.ts';

/** What machines print on their serial consoles, and the sessions in which people use these. */
export const consoles = migration(
  '0007-consoles',
  `
  create table console_line (
    server_id text not null references server (id) on delete cascade,
    -- Counts the lines of the server, without a gap.
    number bigint not null,
    at timestamptz(3) not null,
    text text not null,
    operation_id text not null,
    -- Whose instance had the machine: this tenant's members may read the line. Null while nobody's had.
    instance_tenant_id text,
    primary key (server_id, number)
  );

  create table console_session (
    id text primary key,
    server_id text not null references server (id) on delete cascade,
    state text not null,
    opened_by text not null,
    url text,
    expires_at timestamptz(3) not null,
    -- Somebody asked for its end.
    closing boolean not null default false,
    operation_id text not null unique,
    operation_request jsonb not null,
    ended_because text,
    failure jsonb,
    created_at timestamptz(3) not null default now(),
    ended_at timestamptz(3)
  );
  -- Many may use one session; two would be two connections, and a BMC may allow one.
  create unique index console_session_alive on console_session (server_id) where state in ('OPENING', 'OPEN');
  `,
);
