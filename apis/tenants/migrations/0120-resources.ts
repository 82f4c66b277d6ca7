import { migration, type DomainMigration } from '#platform/database/migration.ts';

/**
 * A tenant as a resource: it owns itself, and knows the tenants above it. The database keeps this domain's copy of the
 * tree, which access is checked against, equal to the tenants in the same transaction, whoever writes.
 */
export const resources: DomainMigration = migration(
  '0120-resources',
  `
  alter table tenant add column tenant_id text, add column ancestors text[],
    add column created_by text, add column updated_by text;
  with recursive tree (id, ancestors) as (
    select id, array[id] from tenant where parent_id is null
    union all
    select tenant.id, tree.ancestors || tenant.id from tenant join tree on tenant.parent_id = tree.id
  )
  update tenant set tenant_id = tree.id, ancestors = tree.ancestors from tree where tree.id = tenant.id;
  alter table tenant alter column tenant_id set not null, alter column ancestors set not null,
    add constraint tenant_owns_itself check (tenant_id = id),
    add constraint tenant_ancestors check (ancestors[cardinality(ancestors)] = id);
  create index tenant_by_update on tenant (updated_at, id);

  create function tenant_to_reference() returns trigger language plpgsql set search_path from current as $$
  begin
    if tg_op = 'DELETE' then
      update reference set deleted = true, state = null, version = old.version + 1, changed_at = now()
        where id = old.id;
      return null;
    end if;
    insert into reference (id, kind, tenant_id, state, version, ancestors, data)
      values (new.id, 'tenant', new.id, case when new.deletion->>'state' = 'PENDING' then 'DELETING' end,
        new.version, new.ancestors, jsonb_build_object('name', new.name))
      on conflict (id) do update set state = excluded.state, version = excluded.version, deleted = false,
        ancestors = excluded.ancestors, data = excluded.data, changed_at = now();
    return null;
  end $$;
  create trigger tenant_to_reference after insert or update or delete on tenant
    for each row execute function tenant_to_reference();
  update tenant set version = version;
  `,
);
