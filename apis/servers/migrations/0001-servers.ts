import { migration } from '#platform/database/migration.ts';

export const serversTables = migration(
  '0001-servers',
  `
  create table credential (
    id text primary key,
    tenant_id text not null,
    sealed text not null,
    created_at timestamptz(3) not null default now()
  );

  create table server (
    id text primary key,
    tenant_id text not null,
    site_id text not null,
    name text not null,
    state text not null,
    power_state text not null default 'UNKNOWN',
    power_observed_at timestamptz,
    rack_id text,
    position int,
    bmc_address text not null,
    bmc_provider text not null,
    credential_id text references credential (id),
    vendor text,
    model text,
    serial_number text,
    uuid text,
    architecture text,
    bios_version text,
    bmc_version text,
    cores int,
    memory_mib double precision,
    disk_bytes double precision,
    instance_id text,
    instance_tenant_id text,
    operation_id text,
    operation_request jsonb,
    held_since timestamptz,
    failure jsonb,
    last_failed_at timestamptz,
    version int not null default 1,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz not null default now(),
    unique (site_id, name)
  );
  -- One machine, one record: two servers behind one controller address would let two operations hold one machine.
  create unique index server_bmc on server (bmc_address) where state <> 'RETIRED';
  create unique index server_position on server (rack_id, position) where state <> 'RETIRED';
  create unique index server_instance on server (instance_id) where instance_id is not null;
  create unique index server_operation on server (operation_id) where operation_id is not null;
  create index server_available on server (site_id, last_failed_at) where state = 'AVAILABLE' and operation_id is null;

  create table component (
    id text primary key,
    server_id text not null references server (id) on delete cascade,
    kind text not null,
    name text not null,
    model text,
    serial_number text,
    mac text,
    capacity double precision,
    unique (server_id, kind, name)
  );

  -- Operations that have given their servers back; see operation-fence.ts.
  create table ended_operation (
    operation_id text primary key,
    at timestamptz not null default now()
  );
  `,
);
