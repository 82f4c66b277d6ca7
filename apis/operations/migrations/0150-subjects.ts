import { migration, type DomainMigration } from '#platform/database/migration.ts';

/**
 * What an operation is about, of any type, in place of a server and an instance. Those columns stay for the filters
 * that name them. The kinds listed here are those that there were when operations were about nothing else.
 */
export const subjects: DomainMigration = migration(
  '0150-subjects',
  `
  alter table operation
    add column subject_kind text,
    add column subject_id text,
    add column related jsonb not null default '[]',
    add column resource_ids text[] not null default '{}',
    alter column site_id drop not null;
  update operation set
    subject_kind = case when about_instance then 'Instance' else 'Server' end,
    subject_id = case when about_instance then coalesce(instance_id, id) else coalesce(server_id, id) end,
    related = case
      when about_instance and server_id is not null
        then jsonb_build_array(jsonb_build_object('kind', 'Server', 'id', server_id))
      when not about_instance and instance_id is not null
        then jsonb_build_array(jsonb_build_object('kind', 'Instance', 'id', instance_id))
      else '[]' end,
    resource_ids = array_remove(array[instance_id, server_id], null),
    seen_at = jsonb_strip_nulls(seen_at - 'instance' - 'server' || jsonb_build_object(
      'related', case when about_instance then seen_at -> 'server' else seen_at -> 'instance' end))
  from (
    select id as row_id,
      kind in ('PROVISION', 'REIMAGE', 'RESCUE', 'UNRESCUE', 'DECOMMISSION') as about_instance from operation
  ) as former where former.row_id = operation.id;
  alter table operation alter column subject_kind set not null, alter column subject_id set not null;
  create index operation_subject on operation (subject_id, id);
  create index operation_resources on operation using gin (resource_ids);
  `,
);
