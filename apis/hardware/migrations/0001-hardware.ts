import { migration, type DomainMigration } from '#platform/database/migration.ts';
import { NAME_KEY_FUNCTION } from '#platform/text/unique-names.ts';

export const hardware: DomainMigration = migration(
  '0001-hardware',
  `${NAME_KEY_FUNCTION}
  create table manufacturer (
    id text primary key,
    tenant_id text not null,
    name text not null check (char_length(name) between 1 and 63),
    description text,
    version integer not null default 1,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now(),
    created_by text,
    updated_by text,
    deletion jsonb,
    constraint manufacturer_tenant unique (id, tenant_id)
  );
  create unique index manufacturer_name_key on manufacturer (tenant_id, name_key(name));
  create index manufacturer_by_name on manufacturer (name, id);
  create index manufacturer_by_creation on manufacturer (created_at, id);
  create index manufacturer_by_update on manufacturer (updated_at, id);
  create index manufacturer_in_deletion on manufacturer (id) where deletion->>'state' = 'PENDING';

  create table device_type (
    id text primary key,
    tenant_id text not null,
    make_id text not null,
    manufacturer text not null,
    model text not null check (char_length(model) between 1 and 100),
    slug text,
    part_number text,
    description text,
    comments text,
    height_half_units integer not null check (height_half_units between 0 and 200),
    full_depth boolean not null,
    weight double precision check (weight >= 0),
    weight_unit text,
    airflow text,
    subdevice_role text,
    powered boolean,
    front_image boolean,
    rear_image boolean,
    module_bays jsonb not null,
    device_bays jsonb not null,
    inventory_items jsonb not null,
    ports jsonb not null check (jsonb_typeof(ports) = 'array' and jsonb_array_length(ports) <= 1000),
    version integer not null default 1,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now(),
    created_by text,
    updated_by text,
    deletion jsonb,
    constraint device_type_make foreign key (make_id, tenant_id) references manufacturer (id, tenant_id) on delete restrict
  );
  create unique index device_type_model_key on device_type (make_id, name_key(model));
  create index device_type_by_tenant on device_type (tenant_id);
  create index device_type_by_model on device_type (model, id);
  create index device_type_by_creation on device_type (created_at, id);
  create index device_type_by_update on device_type (updated_at, id);
  create index device_type_in_deletion on device_type (id) where deletion->>'state' = 'PENDING';
  `,
);
