import { migration, type DomainMigration } from '#platform/database/migration.ts';
import { NAME_KEY_FUNCTION } from '#platform/text/unique-names.ts';

/**
 * Tags, and which resources have them. What is attached to a resource goes with it: in the same statement as the fact
 * that says that it is gone.
 */
export const tags: DomainMigration = migration(
  '0001-tags',
  `${NAME_KEY_FUNCTION}
  create table tag (
    id text primary key,
    tenant_id text not null,
    name text not null check (char_length(name) between 1 and 63),
    colour text check (colour ~ '^#[0-9a-f]{6}$'),
    description text,
    version integer not null default 1,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now(),
    created_by text,
    updated_by text,
    deletion jsonb
  );
  create unique index tag_name_key on tag (tenant_id, name_key(name));
  create index tag_by_name on tag (name, id);
  create index tag_by_creation on tag (created_at, id);
  create index tag_by_update on tag (updated_at, id);
  create index tag_in_deletion on tag (id) where deletion->>'state' = 'PENDING';

  create table node_tag (
    node_id text not null references reference (id) on delete cascade,
    tag_id text not null references tag (id) on delete cascade,
    primary key (node_id, tag_id)
  );
  create index node_tag_by_tag on node_tag (tag_id, node_id);

  create function drop_tags_of_node() returns trigger language plpgsql as $$
  begin
    delete from node_tag where node_id = new.id;
    return null;
  end $$;
  create trigger reference_gone_tags after update of deleted on reference
    for each row when (new.deleted and not old.deleted) execute function drop_tags_of_node();
  `,
);
