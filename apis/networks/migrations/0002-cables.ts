import { migration, type DomainMigration } from '#platform/database/migration.ts';

/** Cables. The primary key of `cable_end` is what keeps a port from having two, also as the other end of one. */
export const cables: DomainMigration = migration(
  '0002-cables',
  `
  create function ports_fit(one text, other text) returns boolean language sql immutable strict parallel safe
    return (one, other) in (('NETWORK', 'NETWORK'), ('POWER', 'POWER_OUTLET'), ('POWER_OUTLET', 'POWER'),
        ('CONSOLE', 'CONSOLE_SERVER'), ('CONSOLE_SERVER', 'CONSOLE'))
      or one in ('FRONT', 'REAR') and other not in ('POWER', 'POWER_OUTLET')
      or other in ('FRONT', 'REAR') and one not in ('POWER', 'POWER_OUTLET');

  create table cable (
    id text primary key,
    tenant_id text not null,
    version integer not null default 1,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now(),
    created_by text,
    updated_by text,
    deletion jsonb,
    port_a_id text not null references device_port (id) on delete restrict,
    port_b_id text not null references device_port (id) on delete restrict,
    type text,
    colour text,
    length integer check (length > 0),
    status text not null check (status in ('PLANNED', 'CONNECTED')),
    label text,
    constraint cable_two_ports check (port_a_id <> port_b_id)
  );
  create index cable_by_port_a on cable (port_a_id);
  create index cable_by_port_b on cable (port_b_id);
  create index cable_by_tenant on cable (tenant_id);
  create index cable_by_creation on cable (created_at, id);
  create index cable_by_update on cable (updated_at, id);
  create index cable_in_deletion on cable (id) where deletion->>'state' = 'PENDING';

  create table cable_end (
    port_id text primary key references device_port (id) on delete restrict,
    cable_id text not null references cable (id) on delete cascade
  );
  create index cable_end_by_cable on cable_end (cable_id);

  create function store_cable_ends() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' then
      raise exception 'The ports of cable % never change', new.id using errcode = 'check_violation';
    end if;
    if not (select ports_fit(a.kind, b.kind) from device_port a, device_port b
        where a.id = new.port_a_id and b.id = new.port_b_id) then
      raise exception 'The ports of cable % do not fit', new.id using errcode = 'check_violation';
    end if;
    -- In one order, so that two cables between the same ports wait for each other instead of both failing.
    insert into cable_end (port_id, cable_id)
      select port_id, new.id from unnest(array[new.port_a_id, new.port_b_id]) port_id order by port_id;
    return null;
  end $$;
  create trigger cable_ends_on_insert after insert on cable for each row execute function store_cable_ends();
  create trigger cable_ends_on_update after update on cable for each row
    when ((new.port_a_id, new.port_b_id) is distinct from (old.port_a_id, old.port_b_id))
    execute function store_cable_ends();
  `,
);
