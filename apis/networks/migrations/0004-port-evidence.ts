import { migration, type DomainMigration } from '#platform/database/migration.ts';

/** The desired configuration of ports, and what was last observed of them. */
export const portEvidence: DomainMigration = migration(
  '0004-port-evidence',
  `
  update device_port set tagged_vlan_ids = array_remove(tagged_vlan_ids, untagged_vlan_id)
    where untagged_vlan_id = any(tagged_vlan_ids);
  alter table device_port
    add column description text check (char_length(description) <= 255),
    add column mtu integer check (mtu between 68 and 65535),
    add column mode text check (mode in ('ACCESS', 'TRUNK')),
    add constraint device_port_configuration check (kind = 'NETWORK' or num_nonnulls(mtu, mode) = 0),
    add constraint device_port_access check (mode <> 'ACCESS' or coalesce(cardinality(tagged_vlan_ids), 0) = 0),
    add constraint device_port_vlan_once check (untagged_vlan_id <> all (tagged_vlan_ids));

  create table port_evidence (
    port_id text not null references device_port (id) on delete cascade,
    about text not null check (about in ('CONFIGURATION', 'NEIGHBOURS')),
    source text not null,
    observed_at timestamptz(3) not null,
    reported_by text not null,
    content jsonb not null,
    primary key (port_id, about)
  );
  `,
);
