import { migration, type DomainMigration } from '#platform/database/migration.ts';

/**
 * The rack of a port is that of the placement of its device or server, where that has one. Network devices follow their
 * placements by themselves; of servers this domain has no record.
 */
export const placedRacks: DomainMigration = migration(
  '0005-placed-racks',
  `
  create index reference_placement_of on reference ((data->>'occupantId')) where kind = 'placement';

  create function placed_rack(thing text) returns text language sql stable parallel safe
    return (select data->>'rackId' from reference
      where kind = 'placement' and not deleted and data->>'occupantId' = thing limit 1);

  create or replace function move_ports_of_server() returns trigger language plpgsql as $$
  declare
    rack text := coalesce(placed_rack(new.id), new.data->>'rackId');
  begin
    update device_port set site_id = new.data->>'siteId', rack_id = rack
      where server_id = new.id and (site_id, rack_id) is distinct from (new.data->>'siteId', rack);
    return null;
  end $$;

  create function move_ports_of_placed_server() returns trigger language plpgsql as $$
  declare
    thing text := new.data->>'occupantId';
    rack text := coalesce(placed_rack(thing), (select data->>'rackId' from reference where id = thing));
  begin
    update device_port set rack_id = rack where server_id = thing and rack_id is distinct from rack;
    return null;
  end $$;
  create trigger placed_server_moves after insert or update on reference for each row
    when (new.kind = 'placement') execute function move_ports_of_placed_server();
  `,
);
