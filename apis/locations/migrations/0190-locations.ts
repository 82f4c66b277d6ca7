import { migration, type DomainMigration } from '#platform/database/migration.ts';

/**
 * The tree of locations, and where sites and racks stand in it. What is at a site lies in what is at the same site, and
 * belongs to the tenant of the site; the database enforces it.
 */
export const locationTree: DomainMigration = migration(
  '0190-locations',
  `
  alter table rack add constraint rack_at_site unique (id, site_id);

  create table location (
    id text primary key,
    tenant_id text not null,
    site_id text,
    parent_id text check (parent_id <> id),
    name text not null check (char_length(name) between 1 and 63),
    kind text not null,
    description text,
    version integer not null default 1,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now(),
    created_by text,
    updated_by text,
    deletion jsonb,
    constraint location_kind check (kind in ('REGION', 'BUILDING', 'FLOOR', 'ROOM', 'CAGE', 'ROW')),
    constraint location_of_site check ((kind = 'REGION') = (site_id is null)),
    constraint location_at_site unique (id, site_id),
    constraint location_site foreign key (site_id, tenant_id) references site (id, tenant_id) on delete restrict,
    constraint location_parent foreign key (parent_id) references location (id) on delete restrict,
    constraint location_parents_site foreign key (parent_id, site_id) references location (id, site_id)
  );
  create unique index location_name_key
    on location (coalesce(parent_id, site_id, tenant_id), name_key(name));
  create index location_by_tenant on location (tenant_id);
  create index location_by_site on location (site_id, name);
  create index location_by_parent on location (parent_id, name);
  create index location_by_name on location (name, id);
  create index location_by_creation on location (created_at, id);
  create index location_by_update on location (updated_at, id);
  create index location_in_deletion on location (id) where deletion->>'state' = 'PENDING';

  alter table site add column location_id text references location (id) on delete restrict;
  create index site_by_location on site (location_id, name);

  alter table rack
    add column location_id text,
    add column starting_unit integer not null default 1 check (starting_unit between 1 and 1000),
    add column descending boolean not null default false,
    add column width text not null default 'INCH_19' check (width in ('INCH_10', 'INCH_19', 'INCH_21', 'INCH_23')),
    add column depth_mm integer check (depth_mm between 1 and 5000),
    add column status text not null default 'ACTIVE' check (status in ('PLANNED', 'INSTALLING', 'ACTIVE', 'RETIRING')),
    add column serial_number text check (char_length(serial_number) <= 100),
    add column asset_number text check (char_length(asset_number) <= 100),
    add column power_budget_w integer check (power_budget_w between 1 and 1000000),
    add column weight_budget_kg double precision check (weight_budget_kg between 1 and 100000),
    add column reservations jsonb check (jsonb_typeof(reservations) = 'array'),
    add constraint rack_location foreign key (location_id, site_id) references location (id, site_id) on delete restrict;
  create index rack_by_location on rack (location_id, name);
  `,
);
