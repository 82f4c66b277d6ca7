import { migration, type DomainMigration } from '#platform/database/migration.ts';

/**
 * Each taken address says whether the one after it is free too: `ends_run`. The lowest free address from a place on is
 * that place, or follows the next end of a run, which an index of those ends alone finds. So the search costs a few
 * descents of an index, however many addresses are taken and however they lie.
 */
export const runs: DomainMigration = migration(
  '0142-runs',
  `
  create function next_address(of inet) returns inet language sql immutable parallel safe return
    case when of = host(broadcast(set_masklen(of, 0)))::inet then null else of + 1 end;
  create function previous_address(of inet) returns inet language sql immutable parallel safe return
    case when of = host(network(set_masklen(of, 0)))::inet then null else of - 1 end;

  alter table ip_address add column ends_run boolean not null default true;
  update ip_address taken set ends_run = false where exists (
    select from ip_address next where next.zone = taken.zone and next.address = next_address(taken.address)
  );
  create index ip_address_run_ends on ip_address (zone, address) where ends_run;

  -- Neighbours are locked in ascending order, here and by who deletes several. Of two that are added beside each other
  -- at one moment from two blocks, the lower stays marked as an end: the search then takes one step more. No mark is
  -- ever missing: a neighbour that is deleted meanwhile is waited for.
  create function ip_address_joins_run() returns trigger language plpgsql set search_path from current as $$
  begin
    update ip_address set ends_run = false
      where zone = new.zone and address = previous_address(new.address) and ends_run;
    perform from ip_address where zone = new.zone and address = next_address(new.address) for key share;
    new.ends_run := not found;
    return new;
  end $$;
  create trigger ip_address_joins_run before insert on ip_address
    for each row execute function ip_address_joins_run();

  create function ip_address_leaves_run() returns trigger language plpgsql set search_path from current as $$
  begin
    update ip_address set ends_run = true
      where zone = old.zone and address = previous_address(old.address) and not ends_run;
    return null;
  end $$;
  create trigger ip_address_leaves_run after delete on ip_address
    for each row execute function ip_address_leaves_run();

  -- The lowest address of a block that nothing has taken and no block keeps, or null. It takes one step more for each
  -- kept address on the way: a few for each block around it, as a block that gives addresses has none inside.
  create function lowest_free_address(giver text) returns inet language plpgsql stable
  set search_path from current as $$
  declare
    block ip_block;
    block_zone text;
    candidate inet;
  begin
    select * into block from ip_block where id = giver;
    block_zone := coalesce(block.site_id, block.id);
    candidate := first_usable(block.prefix);
    while candidate <= last_usable(block.prefix) loop
      if exists (select from ip_address where zone = block_zone and address = candidate) then
        select next_address(address) into candidate from ip_address
          where zone = block_zone and address >= candidate and ends_run order by address limit 1;
      elsif exists (select from keeper_of(giver, candidate)) then
        candidate := next_address(candidate);
      else
        return candidate;
      end if;
    end loop;
    return null;
  end $$;
  `,
);
