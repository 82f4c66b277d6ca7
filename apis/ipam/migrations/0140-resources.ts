import { migration, type DomainMigration } from '#platform/database/migration.ts';

/**
 * What every resource has: who created and changed it (null for what was there before) and its deletion; of addresses
 * also their version, a note, and whether they are only reserved.
 */
export const resources: DomainMigration = migration(
  '0140-resources',
  `
  alter table ip_block add column created_by text, add column updated_by text, add column deletion jsonb;
  create index ip_block_in_deletion on ip_block (id) where deletion->>'state' = 'PENDING';
  create index ip_block_by_update on ip_block (updated_at, id);
  create index ip_block_by_prefix on ip_block (prefix, id);

  alter table ip_address
    add column version integer not null default 1,
    add column updated_at timestamptz(3) not null default now(),
    add column created_by text,
    add column updated_by text,
    add column deletion jsonb,
    add column note text,
    add column reserved boolean not null default true;
  -- It would look at every address again, and nothing that it checks has changed.
  alter table ip_address disable trigger ip_address_fits;
  update ip_address set updated_at = created_at, reserved = instance_id is null;
  alter table ip_address enable trigger ip_address_fits;
  alter table ip_address add constraint ip_address_reserved check (reserved = (instance_id is null));
  create index ip_address_in_deletion on ip_address (id) where deletion->>'state' = 'PENDING';
  create index ip_address_by_update on ip_address (updated_at, id);
  create index ip_address_by_address on ip_address (address, id);
  create index ip_address_by_tenant on ip_address (tenant_id);
  `,
);
