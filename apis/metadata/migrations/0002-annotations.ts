import { migration, type DomainMigration } from '#platform/database/migration.ts';

/** Annotations of resources, which go with the resource as its tags do, and their namespaces. */
export const annotations: DomainMigration = migration(
  '0002-annotations',
  `
  create table annotation_namespace (
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
  create unique index annotation_namespace_name_key on annotation_namespace (tenant_id, name_key(name));
  create index annotation_namespace_by_name on annotation_namespace (name, id);
  create index annotation_namespace_by_creation on annotation_namespace (created_at, id);
  create index annotation_namespace_by_update on annotation_namespace (updated_at, id);
  create index annotation_namespace_in_deletion on annotation_namespace (id) where deletion->>'state' = 'PENDING';

  create table annotation (
    id text primary key,
    node_id text not null references reference (id) on delete cascade,
    namespace_id text not null references annotation_namespace (id) on delete restrict,
    data jsonb not null check (pg_column_size(data) <= 1048576),
    version integer not null default 1,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now(),
    created_by text not null,
    updated_by text not null,
    constraint annotation_of_node unique (node_id, namespace_id)
  );
  create index annotation_by_namespace on annotation (namespace_id, id);
  create index annotation_by_data on annotation using gin (data jsonb_path_ops);

  create function drop_annotations_of_node() returns trigger language plpgsql as $$
  begin
    delete from annotation where node_id = new.id;
    return null;
  end $$;
  create trigger reference_gone_annotations after update of deleted on reference
    for each row when (new.deleted and not old.deleted) execute function drop_annotations_of_node();
  `,
);
