import { migration, type DomainMigration } from '#platform/database/migration.ts';

/**
 * Where ports are, so that lists of ports and cables are filtered by site and rack in one statement, and bundles of one
 * level. A port is where its device or server is: triggers carry each move of that one to its ports.
 */
export const portPlaces: DomainMigration = migration(
  '0003-port-places',
  `
  alter table device_port add column site_id text, add column rack_id text;
  update device_port set site_id = device.site_id, rack_id = device.rack_id
    from network_device device where device.id = device_id;
  update device_port set site_id = server.data->>'siteId', rack_id = server.data->>'rackId'
    from reference server where server.id = server_id;
  create index device_port_by_site on device_port (site_id, name);
  create index device_port_by_rack on device_port (rack_id, name);

  create function move_ports_of_device() returns trigger language plpgsql as $$
  begin
    update device_port set site_id = new.site_id, rack_id = new.rack_id where device_id = new.id;
    return null;
  end $$;
  create trigger network_device_moves after update on network_device for each row
    when ((new.site_id, new.rack_id) is distinct from (old.site_id, old.rack_id))
    execute function move_ports_of_device();

  -- What this domain knows of a server is the reference that follows its facts.
  create function move_ports_of_server() returns trigger language plpgsql as $$
  begin
    update device_port set site_id = new.data->>'siteId', rack_id = new.data->>'rackId'
      where server_id = new.id
        and (site_id, rack_id) is distinct from (new.data->>'siteId', new.data->>'rackId');
    return null;
  end $$;
  create trigger server_moves after insert or update on reference for each row
    when (new.kind = 'server') execute function move_ports_of_server();

  update device_port set lag_id = null where lag_id in (select id from device_port where lag_id is not null);
  create function device_port_bundles_once() returns trigger language plpgsql as $$
  begin
    if exists (select from device_port where id = new.lag_id and lag_id is not null)
        or exists (select from device_port where lag_id = new.id) then
      raise exception 'Port % would be a bundle in a bundle', new.id using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger device_port_bundles_once before insert or update of lag_id on device_port for each row
    when (new.lag_id is not null) execute function device_port_bundles_once();
  `,
);
