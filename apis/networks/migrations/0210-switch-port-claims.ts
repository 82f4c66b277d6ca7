import { migration, type DomainMigration } from '#platform/database/migration.ts';

/**
 * Ports of a network device that an operation on a server configures: a row for each operation and device, so that operations
 * on one device at a time keep their former configurations apart (decision 0100).
 */
export const switchPortClaims: DomainMigration = migration(
  '0210-switch-port-claims',
  `
  create table switch_port_claim (
    operation_id text not null,
    device_id text not null references network_device (id) on delete cascade,
    server_id text not null,
    -- The ports with their desired configuration, and with what their records had before.
    ports jsonb not null,
    -- The ports of the device before the operation changed them; null until they are read.
    former_ports jsonb,
    claimed_at timestamptz(3) not null default now(),
    primary key (operation_id, device_id)
  );
  create index switch_port_claim_by_device on switch_port_claim (device_id);
  create index switch_port_claim_by_server on switch_port_claim (server_id);
  `,
);
