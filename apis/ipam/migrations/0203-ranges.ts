import { migration, type DomainMigration } from '#platform/database/migration.ts';

/** Ranges of a block with a role, which holds in all blocks around it and inside. */
export const ranges: DomainMigration = migration(
  '0203-ranges',
  `
  create type address_range as range (subtype = inet, multirange_type_name = address_ranges);

  create table ip_range (
    id text primary key,
    tenant_id text not null,
    block_id text not null references ip_block (id) on delete restrict,
    "from" inet not null,
    "to" inet not null,
    role text not null constraint ip_range_role check (role in ('DHCP', 'RESERVED', 'VIRTUAL', 'POOL')),
    note text,
    version integer not null default 1,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now(),
    created_by text,
    updated_by text,
    deletion jsonb,
    constraint ip_range_order check ("from" <= "to" and "from" = host("from")::inet and "to" = host("to")::inet),
    constraint ip_range_apart exclude using gist (block_id with =, address_range("from", "to", '[]') with &&)
  );
  create index ip_range_in_deletion on ip_range (id) where deletion->>'state' = 'PENDING';
  create index ip_range_by_update on ip_range (updated_at, id);
  create index ip_range_by_tenant on ip_range (tenant_id);
  create index ip_range_by_from on ip_range ("from", id);

  -- The ranges by which an address of this block is given to nothing or, where machines ask for any, to none of them.
  create function range_keeping(giver text, wanted inet, by_machine boolean) returns setof ip_range
  language sql stable set search_path from current as $$
    select range.* from blocks_over(giver, wanted) over_it join ip_range range on range.block_id = over_it.id
    where address_range(range."from", range."to", '[]') @> wanted
      and (range.role in ('DHCP', 'RESERVED') or range.role = 'VIRTUAL' and by_machine)
    order by range.id
  $$;

  -- What blocks and ranges keep of the addresses from first to last of a block.
  create function kept_within(giver text, first inet, last inet) returns address_ranges
  language sql stable set search_path from current as $$
    select coalesce(range_agg(part), '{}') from (
      select address_range(address, address, '[]') as part
        from blocks_over(giver, (select prefix from ip_block where id = giver)) over_it,
          unnest(kept_addresses(over_it.prefix, over_it.gateway)) address
        where address between first and last
      union all
      select address_range(greatest(range."from", first), least(range."to", last), '[]')
        from blocks_over(giver, (select prefix from ip_block where id = giver)) over_it
          join ip_range range on range.block_id = over_it.id
        where range.role <> 'POOL' and range."from" <= last and range."to" >= first
    ) parts
  $$;

  -- An address that something has though a range of the block, as it will be, keeps it: from the block, from one inside,
  -- or in its zone.
  create function given_in_range(keeper text, first inet, last inet, as_role text) returns setof ip_address
  language sql stable set search_path from current as $$
    with recursive tree as (
      select * from ip_block where id = keeper
      union all
      select inner_block.* from ip_block inner_block join tree on inner_block.parent_id = tree.id
        where inner_block.prefix <<= tree.prefix
          and host(inner_block.prefix)::inet <= last and host(broadcast(inner_block.prefix))::inet >= first
    )
    select given.* from ip_address given
    where given.address between first and last and given.assigned_to is not null
      and (given.zone in (select zone_of(tree) from tree))
      and (as_role in ('DHCP', 'RESERVED') or as_role = 'VIRTUAL' and given.operation_id is not null)
    order by given.address limit 1
  $$;

  create function ip_range_fits() returns trigger language plpgsql set search_path from current as $$
  declare
    around cidr;
  begin
    select prefix into around from ip_block where id = new.block_id;
    perform lock_addresses(around, true);
    if tg_op = 'UPDATE' and new.block_id <> old.block_id then
      raise check_violation using message = 'a range never moves', constraint = 'ip_range_fixed';
    end if;
    if not (new."from" <<= around and new."to" <<= around) then
      raise check_violation using message = 'a range lies in its block', constraint = 'ip_range_inside';
    end if;
    if exists (select from given_in_range(new.block_id, new."from", new."to", new.role)) then
      raise check_violation using message = 'an address of the range is given out', constraint = 'ip_range_free';
    end if;
    return new;
  end $$;
  create trigger ip_range_fits before insert or update of block_id, "from", "to", role on ip_range
    for each row execute function ip_range_fits();

  create or replace function ip_address_fits() returns trigger language plpgsql set search_path from current as $$
  declare
    block ip_block;
  begin
    new.assigned_to := coalesce(new.assigned_to, new.instance_id);
    perform lock_addresses(new.address, false);
    if tg_op = 'UPDATE' and (new.block_id, new.zone, new.address) is distinct from (old.block_id, old.zone, old.address) then
      raise check_violation using message = 'an address never moves', constraint = 'ip_address_fixed';
    end if;
    if tg_op = 'INSERT' then
      select * into block from ip_block where id = new.block_id;
      if not new.address <<= block.prefix or new.address <> host(new.address)::inet then
        raise check_violation using message = 'an address lies in its block', constraint = 'ip_address_inside';
      end if;
      new.zone := coalesce(new.zone, zone_of(block));
      if new.zone <> zone_of(block) then
        raise check_violation using message = 'an address is of its block''s zone', constraint = 'ip_address_zone';
      end if;
      if exists (select from ip_block where coalesce(parent_id, routing_domain_id, tenant_id) = new.block_id and prefix >>= new.address) then
        raise check_violation using message = 'an inner block covers the address', constraint = 'ip_address_clear';
      end if;
    end if;
    if new.assigned_to is not null and (
      exists (select from keeper_of(new.block_id, new.address))
      or exists (select from range_keeping(new.block_id, new.address, new.operation_id is not null))
    ) then
      raise check_violation using message = 'a block keeps the address', constraint = 'ip_address_kept';
    end if;
    return new;
  end $$;
  drop trigger ip_address_fits on ip_address;
  create trigger ip_address_fits
    before insert or update of block_id, zone, address, instance_id, assigned_to on ip_address
    for each row execute function ip_address_fits();

  create or replace function lowest_free_address(giver text) returns inet language plpgsql stable
  set search_path from current as $$
  declare
    block ip_block;
    block_zone text;
    candidate inet;
    range_end inet;
  begin
    select * into block from ip_block where id = giver;
    block_zone := zone_of(block);
    candidate := first_usable(block.prefix);
    while candidate <= last_usable(block.prefix) loop
      if exists (select from ip_address where zone = block_zone and address = candidate) then
        select next_address(address) into candidate from ip_address
          where zone = block_zone and address >= candidate and ends_run order by address limit 1;
      elsif exists (select from keeper_of(giver, candidate)) or cooling(block_zone, candidate) is not null then
        candidate := next_address(candidate);
      else
        select max("to") into range_end from range_keeping(giver, candidate, true);
        if range_end is null then
          return candidate;
        end if;
        candidate := next_address(range_end);
      end if;
    end loop;
    return null;
  end $$;
  `,
);
