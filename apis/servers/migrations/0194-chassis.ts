import { migration } from '#platform/database/migration.ts';
import { uniqueNames } from '#platform/text/unique-names.ts';

/** Enclosures, and the servers in their bays: one server in a bay, and no unit of a rack of its own. */
export const chassis = migration(
  '0194-chassis',
  `
  create table chassis (
    id text primary key,
    tenant_id text not null,
    name text not null check (char_length(name) between 1 and 63),
    site_id text not null,
    rack_id text,
    device_type_id text,
    serial_number text check (char_length(serial_number) <= 100),
    asset_number text check (char_length(asset_number) <= 100),
    management_address inet,
    version integer not null default 1,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now(),
    created_by text,
    updated_by text,
    deletion jsonb
  );
  ${uniqueNames('chassis', 'site_id')}
  create index chassis_by_name on chassis (name, id);
  create index chassis_by_tenant on chassis (tenant_id);
  create index chassis_by_rack on chassis (rack_id);
  create index chassis_by_type on chassis (device_type_id);
  create index chassis_by_creation on chassis (created_at, id);
  create index chassis_by_update on chassis (updated_at, id);
  create index chassis_in_deletion on chassis (id) where deletion->>'state' = 'PENDING';

  alter table server
    add column chassis_id text references chassis (id) on delete restrict,
    add column bay text check (char_length(bay) between 1 and 63),
    add constraint server_bay check (num_nonnulls(chassis_id, bay) in (0, 2)),
    add constraint server_in_chassis check (chassis_id is null or position is null);
  create unique index server_bay_key on server (chassis_id, name_key(bay)) where chassis_id is not null;
  `,
);
