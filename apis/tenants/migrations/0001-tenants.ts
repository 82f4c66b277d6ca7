import { ROOT_TENANT_ID } from '#platform/auth/root-tenant.ts';
import { migration, type DomainMigration } from '#platform/database/migration.ts';

/** Moments are kept to the millisecond, as JavaScript has them, so that a page's cursor finds its row again. */
export const tenants: DomainMigration = migration(
  '0001-tenants',
  `
  create table tenant (
    id text primary key,
    parent_id text references tenant (id) on delete restrict,
    name text not null check (char_length(name) between 1 and 63),
    description text,
    version integer not null default 1,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now(),
    constraint tenant_root check ((parent_id is null) = (id = '${ROOT_TENANT_ID}')),
    constraint tenant_name unique (parent_id, name)
  );
  create index tenant_by_name on tenant (name, id);
  create index tenant_by_creation on tenant (created_at, id);
  create index reference_by_tenant on reference (tenant_id) where not deleted;

  insert into tenant (id, name) values ('${ROOT_TENANT_ID}', 'root');
  insert into reference (id, kind, tenant_id, version, ancestors, data)
    values ('${ROOT_TENANT_ID}', 'tenant', '${ROOT_TENANT_ID}', 1, array['${ROOT_TENANT_ID}'], '{"name": "root"}');
  `,
);
