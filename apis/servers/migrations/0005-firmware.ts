import { migration } from '#platform/database/migration.ts';

/** Baselines of firmware, and what was found of each server. */
export const firmware = migration(
  '0005-firmware',
  `
  create table firmware_baseline (
    id text primary key,
    tenant_id text not null,
    name text not null check (char_length(name) between 1 and 63),
    vendor text,
    model text,
    entries jsonb not null,
    version integer not null default 1,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now(),
    constraint firmware_baseline_name unique (tenant_id, name)
  );
  create index firmware_baseline_by_name on firmware_baseline (name, id);

  create table firmware (
    server_id text primary key references server (id) on delete cascade,
    components jsonb not null,
    observed_at timestamptz(3) not null
  );
  `,
);
