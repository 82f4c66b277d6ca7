import { migration, type DomainMigration } from '#platform/database/migration.ts';

/**
 * Network devices name the provider that configures them and the operation on them. `former_ports` is what ports were before
 * that operation changed them.
 */
export const deviceOperations: DomainMigration = migration(
  '0007-device-operations',
  `
  alter table network_device
    add column provider text,
    add column management_port integer,
    add column operation_id text,
    add column operation_request jsonb,
    add column held_since timestamptz(3),
    add column former_ports jsonb;
  create unique index network_device_by_operation on network_device (operation_id) where operation_id is not null;
  `,
);
