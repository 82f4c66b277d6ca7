import { migration, type DomainMigration } from '#platform/database/migration.ts';

/** Moments are kept to the millisecond, as JavaScript has them, so that a page's cursor finds its row again. */
export const locations: DomainMigration = migration(
  '0001-locations',
  `
  create table site (
    id text primary key,
    tenant_id text not null,
    name text not null check (char_length(name) between 1 and 63),
    description text,
    version integer not null default 1,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now(),
    constraint site_name unique (tenant_id, name),
    constraint site_tenant unique (id, tenant_id)
  );
  create index site_by_name on site (name, id);
  create index site_by_creation on site (created_at, id);

  create table rack (
    id text primary key,
    site_id text not null,
    tenant_id text not null,
    name text not null check (char_length(name) between 1 and 63),
    units integer not null check (units between 1 and 100),
    version integer not null default 1,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now(),
    constraint rack_name unique (site_id, name),
    constraint rack_site foreign key (site_id, tenant_id) references site (id, tenant_id) on delete restrict
  );
  create index rack_by_name on rack (name, id);
  create index rack_by_creation on rack (created_at, id);
  create index rack_by_tenant on rack (tenant_id);
  `,
);
