import { migration } from '#platform/database/migration.ts';

export const switchPorts = migration(
  '0210-switch-ports',
  `
  -- The VLAN of the switch ports of its instances, and the one that they are put into afterwards; both null for none.
  alter table profile add column vlan_id text, add column unused_vlan_id text,
    add constraint profile_vlans check ((vlan_id is null) = (unused_vlan_id is null));
  -- The VLAN for the switch ports of its server once it is decommissioned; null where none were configured.
  alter table instance add column unused_vlan_id text;
  create index profile_by_vlan on profile (vlan_id) where vlan_id is not null;
  create index profile_by_unused_vlan on profile (unused_vlan_id) where unused_vlan_id is not null;
  create index instance_by_unused_vlan on instance (unused_vlan_id) where unused_vlan_id is not null;
  `,
);
