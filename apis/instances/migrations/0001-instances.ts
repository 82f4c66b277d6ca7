import { migration } from '#platform/database/migration.ts';

export const instancesTables = migration(
  '0001-instances',
  `
  create table profile (
    id text primary key,
    tenant_id text not null,
    name text not null,
    approval_required boolean not null,
    approval_timeout_seconds int not null,
    install_timeout_seconds int not null,
    first_boot_timeout_seconds int not null,
    version int not null default 1,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz not null default now(),
    unique (tenant_id, name)
  );

  create table instance (
    id text primary key,
    tenant_id text not null,
    site_id text not null,
    hostname text not null,
    state text not null,
    image_id text not null,
    -- The image to go back to when a reimage is undone before anything was written.
    previous_image_id text,
    -- The state to go back to when an operation is undone before its point of no return.
    state_before text,
    server_id text,
    profile_id text references profile (id),
    ssh_keys jsonb not null default '[]',
    user_data text,
    requirements jsonb not null default '{}',
    operation_id text not null,
    operation_request jsonb,
    requested_at timestamptz not null default now(),
    failure jsonb,
    version int not null default 1,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz not null default now()
  );
  create unique index instance_hostname on instance (tenant_id, hostname) where state <> 'DELETED';
  create index instance_by_tenant on instance (tenant_id, hostname, id);
  create index instance_in_progress on instance (requested_at)
    where state in ('REQUESTED', 'PROVISIONING', 'REIMAGING', 'DECOMMISSIONING');
  `,
);
