import { migration, type DomainMigration } from '#platform/database/migration.ts';

/**
 * What must hold of blocks and addresses holds in the database, whoever writes: blocks lie inside their parent and
 * clear of their siblings; addresses lie in their block, outside its inner blocks, and exist once per site.
 * Both triggers lock the outer block, so that an address and an inner block cannot cross unseen.
 */
export const ipam: DomainMigration = migration(
  '0001-ipam',
  `
  create extension if not exists btree_gist with schema public;

  create table ip_block (
    id text primary key,
    tenant_id text not null,
    site_id text,
    parent_id text references ip_block (id) on delete restrict,
    prefix cidr not null,
    allocatable boolean not null default true,
    gateway inet,
    version integer not null default 1,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now(),
    constraint ip_block_gateway check (gateway = host(gateway)::inet and gateway <<= prefix),
    constraint ip_block_siblings
      exclude using gist ((coalesce(parent_id, tenant_id)) with =, prefix inet_ops with &&)
  );
  create index ip_block_by_site on ip_block (site_id);
  create index ip_block_by_parent on ip_block (parent_id);
  create index ip_block_by_tenant on ip_block (tenant_id);

  create table ip_address (
    id text primary key,
    block_id text not null references ip_block (id) on delete restrict,
    zone text not null,
    tenant_id text not null,
    address inet not null,
    instance_id text,
    operation_id text,
    created_at timestamptz(3) not null default now(),
    constraint ip_address_once unique (zone, address)
  );
  create unique index ip_address_instance on ip_address (instance_id) where instance_id is not null;
  create index ip_address_by_block on ip_address (block_id, address);

  create function ip_block_fits() returns trigger language plpgsql set search_path from current as $$
  declare
    outside cidr;
  begin
    if tg_op = 'UPDATE' then
      if (new.prefix, new.parent_id, new.site_id) is distinct from (old.prefix, old.parent_id, old.site_id) then
        raise check_violation using message = 'a block never moves', constraint = 'ip_block_fixed';
      end if;
      return new;
    end if;
    if new.parent_id is null then
      return new;
    end if;
    select prefix into outside from ip_block where id = new.parent_id for update;
    if not new.prefix << outside then
      raise check_violation using message = 'a block lies inside its parent', constraint = 'ip_block_inside';
    end if;
    if exists (select from ip_address where block_id = new.parent_id and address <<= new.prefix) then
      raise check_violation using message = 'the parent holds addresses there', constraint = 'ip_block_clear';
    end if;
    return new;
  end $$;
  create trigger ip_block_fits before insert or update on ip_block for each row execute function ip_block_fits();

  create function ip_address_fits() returns trigger language plpgsql set search_path from current as $$
  declare
    block ip_block;
  begin
    select * into block from ip_block where id = new.block_id for share;
    if not new.address <<= block.prefix or new.address <> host(new.address)::inet then
      raise check_violation using message = 'an address lies in its block', constraint = 'ip_address_inside';
    end if;
    if new.zone <> coalesce(block.site_id, block.id) then
      raise check_violation using message = 'an address is of its block''s zone', constraint = 'ip_address_zone';
    end if;
    if exists (select from ip_block where parent_id = new.block_id and prefix >>= new.address) then
      raise check_violation using message = 'an inner block covers the address', constraint = 'ip_address_clear';
    end if;
    return new;
  end $$;
  create trigger ip_address_fits before insert or update on ip_address
    for each row execute function ip_address_fits();

  -- IPv4 keeps network and broadcast address back, except in /31 (RFC 3021) and /32; IPv6 the subnet-router anycast
  -- address (RFC 4291 2.6.1), except in /127 (RFC 6164) and /128.
  create function first_usable(block cidr) returns inet language sql immutable parallel safe
    return host(network(block))::inet
      + case when masklen(block) >= case family(block) when 4 then 31 else 127 end then 0 else 1 end;
  create function last_usable(block cidr) returns inet language sql immutable parallel safe
    return host(broadcast(block))::inet - case when family(block) = 4 and masklen(block) < 31 then 1 else 0 end;

  -- Operations that have given their addresses back; see operation-fence.ts.
  create table ended_operation (
    operation_id text primary key,
    at timestamptz not null default now()
  );
  `,
);
