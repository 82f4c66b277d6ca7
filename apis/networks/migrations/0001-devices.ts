import { migration, type DomainMigration } from '#platform/database/migration.ts';
import { NAME_KEY_FUNCTION } from '#platform/text/unique-names.ts';

/** The columns that the kernel of resources gives every table. */
const RESOURCE_COLUMNS = `
    id text primary key,
    tenant_id text not null,
    version integer not null default 1,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now(),
    created_by text,
    updated_by text,
    deletion jsonb`;

/** Indexes of every resource's table: by owner, by age, by change, and what is being deleted. */
function resourceIndexes(table: string): string {
  return `
  create index ${table}_by_tenant on ${table} (tenant_id);
  create index ${table}_by_creation on ${table} (created_at, id);
  create index ${table}_by_update on ${table} (updated_at, id);
  create index ${table}_in_deletion on ${table} (id) where deletion->>'state' = 'PENDING';
`;
}

/** Devices, VLANs and ports. What must be true of them whatever writes them is a constraint or a trigger. */
export const devices: DomainMigration = migration(
  '0001-devices',
  `${NAME_KEY_FUNCTION}
  create table vlan_group (${RESOURCE_COLUMNS},
    name text not null check (char_length(name) between 1 and 63),
    description text,
    unique (id, tenant_id)
  );
  create unique index vlan_group_name_key on vlan_group (tenant_id, name_key(name));
  create index vlan_group_by_name on vlan_group (name, id);
  ${resourceIndexes('vlan_group')}

  create table vlan (${RESOURCE_COLUMNS},
    group_id text not null,
    vid integer not null check (vid between 1 and 4094),
    name text not null check (char_length(name) between 1 and 63),
    description text,
    foreign key (group_id, tenant_id) references vlan_group (id, tenant_id) on delete restrict
  );
  create unique index vlan_vid on vlan (group_id, vid);
  create index vlan_by_vid on vlan (vid, id);
  ${resourceIndexes('vlan')}

  create table network_device (${RESOURCE_COLUMNS},
    name text not null check (char_length(name) between 1 and 63),
    kind text not null check (kind in
      ('SWITCH', 'ROUTER', 'FIREWALL', 'PDU', 'CONSOLE_SERVER', 'PATCH_PANEL', 'OTHER')),
    status text not null check (status in ('PLANNED', 'ACTIVE', 'OFFLINE', 'DECOMMISSIONED')),
    site_id text not null,
    rack_id text,
    device_type_id text,
    platform text,
    serial_number text,
    asset_tag text,
    management_address inet,
    credential_reference text,
    unique (id, tenant_id)
  );
  create unique index network_device_name_key on network_device (site_id, name_key(name));
  create index network_device_by_name on network_device (name, id);
  create index network_device_by_rack on network_device (rack_id);
  create index network_device_by_type on network_device (device_type_id);
  ${resourceIndexes('network_device')}

  create table device_port (${RESOURCE_COLUMNS},
    name text not null check (char_length(name) between 1 and 100),
    device_id text,
    server_id text,
    holder_id text not null generated always as (coalesce(device_id, server_id)) stored,
    kind text not null check (kind in
      ('NETWORK', 'CONSOLE', 'CONSOLE_SERVER', 'POWER', 'POWER_OUTLET', 'FRONT', 'REAR')),
    type text,
    speed integer check (speed > 0),
    mac_address text check (mac_address ~ '^([0-9a-f]{2}:){5}[0-9a-f]{2}$'),
    enabled boolean not null,
    management_only boolean not null,
    lag_id text,
    breakout_parent_id text,
    rear_port_id text,
    rear_position integer check (rear_position > 0),
    positions integer not null check (positions between 1 and 1024),
    untagged_vlan_id text references vlan (id) on delete restrict,
    tagged_vlan_ids text[] check (cardinality(tagged_vlan_ids) <= 500),
    unique (id, holder_id),
    constraint device_port_holder check (num_nonnulls(device_id, server_id) = 1),
    constraint device_port_panel check (kind not in ('FRONT', 'REAR') or device_id is not null),
    constraint device_port_front check (num_nonnulls(rear_port_id, rear_position) = case when kind = 'FRONT' then 2 else 0 end),
    constraint device_port_positions check (kind = 'REAR' or positions = 1),
    constraint device_port_network check (kind = 'NETWORK'
      or num_nonnulls(lag_id, breakout_parent_id, untagged_vlan_id, tagged_vlan_ids) = 0),
    constraint device_port_not_its_own check (id not in (lag_id, breakout_parent_id, rear_port_id) is not false),
    foreign key (device_id, tenant_id) references network_device (id, tenant_id) on delete restrict,
    foreign key (lag_id, holder_id) references device_port (id, holder_id) on delete restrict,
    foreign key (breakout_parent_id, holder_id) references device_port (id, holder_id) on delete restrict,
    foreign key (rear_port_id, holder_id) references device_port (id, holder_id) on delete restrict
  );
  create unique index device_port_name_key on device_port (holder_id, kind, name_key(name));
  create unique index device_port_position on device_port (rear_port_id, rear_position);
  create index device_port_by_device on device_port (device_id, name);
  create index device_port_by_server on device_port (server_id, name);
  create index device_port_by_name on device_port (name, id);
  create index device_port_by_lag on device_port (lag_id);
  create index device_port_by_breakout on device_port (breakout_parent_id);
  create index device_port_by_vlan on device_port (untagged_vlan_id);
  ${resourceIndexes('device_port')}

  -- The kind and the positions of a port never change, so that looking at them as another port is written is enough.
  create function device_port_fits() returns trigger language plpgsql as $$
  declare
    rear device_port;
  begin
    if tg_op = 'UPDATE' and (new.kind, new.positions) is distinct from (old.kind, old.positions) then
      raise exception 'The kind and positions of port % never change', new.id using errcode = 'check_violation';
    end if;
    if new.rear_port_id is not null then
      select * into rear from device_port where id = new.rear_port_id;
      if rear.kind is distinct from 'REAR' or new.rear_position > rear.positions then
        raise exception 'Port % has no position % behind it', new.id, new.rear_position using errcode = 'check_violation';
      end if;
    end if;
    if exists (select from device_port where id in (new.lag_id, new.breakout_parent_id) and kind <> 'NETWORK') then
      raise exception 'Port % belongs to a port of another kind', new.id using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger device_port_fits before insert or update on device_port
    for each row execute function device_port_fits();

  -- Elements of an array have no foreign keys: these rows are kept equal to it, and have them.
  create table tagged_vlan (
    port_id text not null references device_port (id) on delete cascade,
    vlan_id text not null references vlan (id) on delete restrict,
    primary key (port_id, vlan_id)
  );
  create index tagged_vlan_by_vlan on tagged_vlan (vlan_id);
  create function store_tagged_vlans() returns trigger language plpgsql as $$
  begin
    delete from tagged_vlan where port_id = new.id;
    insert into tagged_vlan (port_id, vlan_id)
      select distinct new.id, vlan_id from unnest(new.tagged_vlan_ids) vlan_id order by vlan_id;
    return null;
  end $$;
  create trigger device_port_tagged_on_insert after insert on device_port
    for each row when (new.tagged_vlan_ids is not null) execute function store_tagged_vlans();
  create trigger device_port_tagged_on_update after update of tagged_vlan_ids on device_port
    for each row when (new.tagged_vlan_ids is distinct from old.tagged_vlan_ids) execute function store_tagged_vlans();
  `,
);
