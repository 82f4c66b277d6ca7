import { migration, type DomainMigration } from '#platform/database/migration.ts';

/** What services say of resources, which goes with the resource as its tags do, and the namespaces of that. */
export const statuses: DomainMigration = migration(
  '0004-statuses',
  `
  create table status_namespace (
    id text primary key,
    tenant_id text not null,
    name text not null check (char_length(name) between 1 and 63),
    description text,
    private boolean not null,
    version integer not null default 1,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now(),
    created_by text,
    updated_by text,
    deletion jsonb
  );
  create unique index status_namespace_name_key on status_namespace (tenant_id, name_key(name));
  create index status_namespace_by_name on status_namespace (name, id);
  create index status_namespace_by_creation on status_namespace (created_at, id);
  create index status_namespace_by_update on status_namespace (updated_at, id);
  create index status_namespace_in_deletion on status_namespace (id) where deletion->>'state' = 'PENDING';

  create table status (
    id text primary key,
    node_id text not null references reference (id) on delete cascade,
    namespace_id text not null references status_namespace (id) on delete restrict,
    source text not null check (char_length(source) between 1 and 100),
    data jsonb not null check (pg_column_size(data) <= 1048576),
    version integer not null default 1,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now(),
    created_by text not null,
    updated_by text not null,
    constraint status_of_node unique (node_id, namespace_id, source)
  );
  create index status_by_namespace on status (namespace_id, id);
  create index status_by_data on status using gin (data jsonb_path_ops);

  create function drop_statuses_of_node() returns trigger language plpgsql as $$
  begin
    delete from status where node_id = new.id;
    return null;
  end $$;
  create trigger reference_gone_statuses after update of deleted on reference
    for each row when (new.deleted and not old.deleted) execute function drop_statuses_of_node();
  `,
);
