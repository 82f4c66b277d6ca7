import { migration, type DomainMigration } from '#platform/database/migration.ts';
import { NAME_KEY_FUNCTION, uniqueNames } from '#platform/text/unique-names.ts';

/**
 * Routing domains: within one, blocks of all tenants form one tree and an address exists once. Blocks without one, as all
 * are that were there before, keep their rules; see docs/decisions/0061-routing-domains.md.
 */
export const routingDomains: DomainMigration = migration(
  '0200-routing-domains',
  `
  create table routing_domain (
    id text primary key,
    tenant_id text not null,
    name text not null,
    route_distinguisher text,
    description text,
    version integer not null default 1,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now(),
    created_by text,
    updated_by text,
    deletion jsonb
  );
  create index routing_domain_in_deletion on routing_domain (id) where deletion->>'state' = 'PENDING';
  create index routing_domain_by_update on routing_domain (updated_at, id);
  ${NAME_KEY_FUNCTION}
  ${uniqueNames('routing_domain', 'tenant_id')}

  alter table ip_block add column routing_domain_id text references routing_domain (id) on delete restrict;
  create index ip_block_by_routing_domain on ip_block (routing_domain_id) where routing_domain_id is not null;
  alter table ip_block drop constraint ip_block_siblings;
  alter table ip_block add constraint ip_block_siblings
    exclude using gist ((coalesce(parent_id, routing_domain_id, tenant_id)) with =, prefix inet_ops with &&);

  -- Within what an address of the block exists once.
  create function zone_of(block ip_block) returns text language sql immutable parallel safe as $$
    select coalesce(block.routing_domain_id, block.site_id, block.id)
  $$;

  -- In a routing domain all that overlap are in one tree; without one, those of other trees at the site count too.
  create or replace function blocks_over(giver text, part inet) returns setof ip_block language sql stable
  set search_path from current as $$
    with recursive chain as (
      select * from ip_block where id = giver
      union all
      select outer_block.* from ip_block outer_block join chain on outer_block.id = chain.parent_id
    )
    select * from chain
    union all
    select beside.* from ip_block own, ip_block beside
    where own.id = giver and beside.site_id = own.site_id and beside.prefix && part
      and beside.routing_domain_id is null and own.routing_domain_id is null
      and beside.id not in (select id from chain)
  $$;

  -- An address that a machine has though this block keeps it: from itself, from a block inside, or in its zone.
  create or replace function given_though_kept(keeper text, site text, block cidr, gateway inet) returns setof ip_address
  language plpgsql stable set search_path from current as $$
  declare
    wanted inet;
    innermost text;
    given ip_address;
  begin
    foreach wanted in array kept_addresses(block, gateway) loop
      innermost := keeper;
      while innermost is not null loop
        select * into given from ip_address
          where block_id = innermost and address = wanted and instance_id is not null;
        exit when given.id is not null;
        select id into innermost from ip_block
          where coalesce(parent_id, routing_domain_id, tenant_id) = innermost and parent_id is not null and prefix >>= wanted;
      end loop;
      if given.id is null then
        select * into given from ip_address where zone = site and address = wanted and instance_id is not null;
      end if;
      if given.id is not null then
        return next given;
        return;
      end if;
    end loop;
  end $$;

  create or replace function ip_block_fits() returns trigger language plpgsql set search_path from current as $$
  declare
    outside cidr;
  begin
    perform lock_addresses(new.prefix, true);
    if tg_op = 'UPDATE' then
      if (new.prefix, new.tenant_id, new.routing_domain_id)
        is distinct from (old.prefix, old.tenant_id, old.routing_domain_id)
      then
        raise check_violation using message = 'a block never moves', constraint = 'ip_block_fixed';
      end if;
      if new.site_id is distinct from old.site_id and exists (select from ip_address where block_id = new.id) then
        raise check_violation using message = 'a block with addresses keeps its site', constraint = 'ip_block_site_fixed';
      end if;
      return new;
    end if;
    if new.parent_id is null then
      return new;
    end if;
    select prefix into outside from ip_block where id = new.parent_id;
    if not new.prefix << outside then
      raise check_violation using message = 'a block lies inside its parent', constraint = 'ip_block_inside';
    end if;
    if exists (select from ip_address where block_id = new.parent_id and address <<= new.prefix) then
      raise check_violation using message = 'the parent holds addresses there', constraint = 'ip_block_clear';
    end if;
    return new;
  end $$;

  drop trigger ip_block_fits on ip_block;
  create trigger ip_block_fits
    before insert or update of prefix, tenant_id, parent_id, site_id, gateway, routing_domain_id on ip_block
    for each row execute function ip_block_fits();

  create or replace function ip_block_placed() returns trigger language plpgsql set search_path from current as $$
  declare
    block ip_block;
    around ip_block;
    -- Of the blocks around it, those up to its former parent are new to it.
    known text := case when tg_op = 'UPDATE' then old.parent_id end;
  begin
    select * into block from ip_block where id = new.id;
    if block.id is null then
      return null;
    end if;
    select * into around from ip_block where id = block.parent_id;
    if not block.prefix << around.prefix then
      raise check_violation using message = 'a block lies inside its parent', constraint = 'ip_block_inside';
    end if;
    if block.routing_domain_id is distinct from around.routing_domain_id and around.id is not null then
      raise check_violation using message = 'a block lies in the routing domain of its parent', constraint = 'ip_block_domain';
    end if;
    if around.site_id is not null and block.site_id is distinct from around.site_id
      or block.site_id is not null and exists (
        select from ip_block inner_block
        where inner_block.parent_id = block.id and inner_block.site_id is distinct from block.site_id
      )
    then
      raise check_violation using message = 'blocks inside a block are at its site', constraint = 'ip_block_site';
    end if;
    while block.id is not null and block.id is distinct from known loop
      if exists (select from given_though_kept(block.id, coalesce(block.routing_domain_id, block.site_id), block.prefix, block.gateway)) then
        raise check_violation using message = 'a machine has an address that the block keeps', constraint = 'ip_block_keeps';
      end if;
      exit when tg_op = 'INSERT' or new.parent_id is not distinct from old.parent_id;
      select * into block from ip_block where id = block.parent_id;
    end loop;
    return null;
  end $$;

  create or replace function ip_address_fits() returns trigger language plpgsql set search_path from current as $$
  declare
    block ip_block;
  begin
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
    if new.instance_id is not null and exists (select from keeper_of(new.block_id, new.address)) then
      raise check_violation using message = 'a block keeps the address', constraint = 'ip_address_kept';
    end if;
    return new;
  end $$;

  create or replace function lowest_free_address(giver text) returns inet language plpgsql stable
  set search_path from current as $$
  declare
    block ip_block;
    block_zone text;
    candidate inet;
  begin
    select * into block from ip_block where id = giver;
    block_zone := zone_of(block);
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
