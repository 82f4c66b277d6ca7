import { migration } from '#platform/database/migration.ts';

/** What becomes of components: when they appear, move, change and disappear, in whatever server they are. */
export const componentHistory = migration(
  '0221-component-history',
  `
  alter table component add column identity text;
  create index component_by_identity on component (identity) where identity is not null;

  create table component_change (
    id text primary key,
    server_id text not null references server (id) on delete cascade,
    tenant_id text not null,
    -- What is the same wherever the component is.
    identity text not null,
    kind text not null check (kind in ('APPEARED', 'DISAPPEARED', 'MOVED', 'CHANGED')),
    -- Null for firmware.
    component_kind text,
    name text not null,
    model text,
    serial_number text,
    field text,
    before text,
    after text,
    source text not null,
    operation_id text,
    created_at timestamptz(3) not null default now()
  );
  create index component_change_of on component_change (identity, created_at, id);
  create index component_change_of_server on component_change (server_id, created_at, id);
  `,
);
