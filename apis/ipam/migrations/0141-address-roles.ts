import { migration, type DomainMigration } from '#platform/database/migration.ts';

/**
 * Blocks nest in any order of creation, and the addresses that a block keeps for itself (network, broadcast, gateway)
 * are given to no machine from any block of its tree, or of its site; see docs/decisions/0048-address-blocks.md.
 *
 * Everything that depends on how blocks lie takes one lock for the part of the address space that the range is in: who
 * changes blocks alone, who adds addresses together. All blocks of a tree, and all that overlap, are in one part, as no
 * block is wider than it.
 */
export const addressRoles: DomainMigration = migration(
  '0141-address-roles',
  `
  alter table ip_block add constraint ip_block_width
    check (masklen(prefix) >= case family(prefix) when 4 then 8 else 12 end);

  -- A block that takes others in is written after them.
  alter table ip_block drop constraint ip_block_parent_id_fkey;
  alter table ip_block add constraint ip_block_parent_id_fkey
    foreign key (parent_id) references ip_block (id) on delete restrict deferrable initially deferred;

  create index ip_block_around on ip_block using gist (prefix inet_ops);
  create index ip_block_at_site on ip_block using gist (site_id, prefix inet_ops);

  create function address_part(range inet) returns text language sql immutable parallel safe as $$
    select network(set_masklen(range, case family(range) when 4 then 8 else 12 end))::text
  $$;

  create function lock_addresses(range inet, alone boolean) returns void language plpgsql
  set search_path from current as $$
  declare
    key bigint := hashtextextended('ip addresses ' || address_part(range), 0);
  begin
    if alone then
      perform pg_advisory_xact_lock(key);
    else
      perform pg_advisory_xact_lock_shared(key);
    end if;
  end $$;

  -- What a block keeps: IPv4 its network and broadcast address, except in /31 (RFC 3021) and /32; IPv6 its
  -- subnet-router anycast address (RFC 4291 2.6.1), except in /127 (RFC 6164) and /128; both the gateway.
  create function kept_addresses(block cidr, gateway inet) returns inet[] language sql immutable parallel safe as $$
    select array_remove(array[
      case when masklen(block) < case family(block) when 4 then 31 else 127 end then host(network(block))::inet end,
      case when family(block) = 4 and masklen(block) < 31 then host(broadcast(block))::inet end,
      gateway
    ], null)
  $$;

  -- Whether addresses are given out from a block.
  create function gives(giver text) returns boolean language sql stable set search_path from current as $$
    select allocatable and deletion->>'state' is distinct from 'PENDING'
      and not exists (select from ip_block where parent_id = giver)
    from ip_block where id = giver
  $$;

  -- The blocks that decide whether an address of this one may be given to a machine: itself, those around it, and
  -- those of other trees at its site that cover it.
  create function blocks_over(giver text, part inet) returns setof ip_block language sql stable
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
      and beside.id not in (select id from chain)
  $$;

  -- The smallest block that keeps an address which would come from this one.
  create function keeper_of(giver text, wanted inet) returns setof ip_block language sql stable
  set search_path from current as $$
    select * from blocks_over(giver, wanted)
    where wanted = any (kept_addresses(prefix, gateway)) order by masklen(prefix) desc limit 1
  $$;

  -- An address that a machine has though this block keeps it: from itself, from a block inside, or at its site.
  create function given_though_kept(keeper text, site text, block cidr, gateway inet) returns setof ip_address
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
          where coalesce(parent_id, tenant_id) = innermost and parent_id is not null and prefix >>= wanted;
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
      if (new.prefix, new.tenant_id) is distinct from (old.prefix, old.tenant_id) then
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
  create trigger ip_block_fits before insert or update of prefix, tenant_id, parent_id, site_id, gateway on ip_block
    for each row execute function ip_block_fits();

  -- At the end of the transaction, when the blocks inside a new one have been moved into it.
  create function ip_block_placed() returns trigger language plpgsql set search_path from current as $$
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
    if around.site_id is not null and block.site_id is distinct from around.site_id
      or block.site_id is not null and exists (
        select from ip_block inner_block
        where inner_block.parent_id = block.id and inner_block.site_id is distinct from block.site_id
      )
    then
      raise check_violation using message = 'blocks inside a block are at its site', constraint = 'ip_block_site';
    end if;
    while block.id is not null and block.id is distinct from known loop
      if exists (select from given_though_kept(block.id, block.site_id, block.prefix, block.gateway)) then
        raise check_violation using message = 'a machine has an address that the block keeps', constraint = 'ip_block_keeps';
      end if;
      exit when tg_op = 'INSERT' or new.parent_id is not distinct from old.parent_id;
      select * into block from ip_block where id = block.parent_id;
    end loop;
    return null;
  end $$;
  create constraint trigger ip_block_placed after insert or update of parent_id, site_id, gateway on ip_block
    deferrable initially deferred for each row execute function ip_block_placed();

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
      new.zone := coalesce(new.zone, block.site_id, block.id);
      if new.zone <> coalesce(block.site_id, block.id) then
        raise check_violation using message = 'an address is of its block''s zone', constraint = 'ip_address_zone';
      end if;
      if exists (select from ip_block where coalesce(parent_id, tenant_id) = new.block_id and prefix >>= new.address) then
        raise check_violation using message = 'an inner block covers the address', constraint = 'ip_address_clear';
      end if;
    end if;
    if new.instance_id is not null and exists (select from keeper_of(new.block_id, new.address)) then
      raise check_violation using message = 'a block keeps the address', constraint = 'ip_address_kept';
    end if;
    return new;
  end $$;
  drop trigger ip_address_fits on ip_address;
  create trigger ip_address_fits before insert or update of block_id, zone, address, instance_id on ip_address
    for each row execute function ip_address_fits();
  `,
);
