import { migration, type DomainMigration } from '#platform/database/migration.ts';

/** What objects of a NetBox have become, so that an import finds them under other names (decision 0080). */
export const netboxObjects: DomainMigration = migration(
  '0080-netbox-objects',
  `
  create table netbox_object (
    tenant_id text not null,
    source text not null,
    type text not null,
    object_id bigint not null,
    kind text not null,
    node_id text not null,
    key text not null,
    name text not null,
    annotated boolean not null,
    primary key (tenant_id, source, type, object_id)
  );
  `,
);
