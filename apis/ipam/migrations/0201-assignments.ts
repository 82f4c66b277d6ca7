import { migration, type DomainMigration } from '#platform/database/migration.ts';

/**
 * People give addresses to anything that has one, and instances have several; a workflow gives one of each family. Blocks
 * may have their gateway outside, and say whether they may lie in a reserved range: those that are there may.
 */
export const assignments: DomainMigration = migration(
  '0201-assignments',
  `
  alter table ip_address add column assigned_to text;
  -- It would look at every address again, and nothing that it checks has changed.
  alter table ip_address disable trigger ip_address_fits;
  update ip_address set assigned_to = instance_id where instance_id is not null;
  alter table ip_address enable trigger ip_address_fits;
  alter table ip_address drop constraint ip_address_reserved;
  alter table ip_address add constraint ip_address_reserved check (reserved = (assigned_to is null));
  alter table ip_address add constraint ip_address_of_instance check (instance_id is null or instance_id = assigned_to);
  drop index ip_address_instance;
  create index ip_address_by_instance on ip_address (instance_id) where instance_id is not null;
  create index ip_address_by_assignment on ip_address (assigned_to) where assigned_to is not null;
  create unique index ip_address_of_workflow on ip_address (instance_id, family(address))
    where operation_id is not null;

  alter table ip_block
    add column gateway_off_link boolean not null default false,
    add column allow_reserved_range boolean not null default true;
  alter table ip_block alter column allow_reserved_range set default false;
  alter table ip_block drop constraint ip_block_gateway;
  alter table ip_block add constraint ip_block_gateway check (gateway = host(gateway)::inet
    and family(gateway) = family(prefix) and (gateway_off_link or gateway <<= prefix));

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
          where block_id = innermost and address = wanted and assigned_to is not null;
        exit when given.id is not null;
        select id into innermost from ip_block
          where coalesce(parent_id, routing_domain_id, tenant_id) = innermost and parent_id is not null and prefix >>= wanted;
      end loop;
      if given.id is null then
        select * into given from ip_address where zone = site and address = wanted and assigned_to is not null;
      end if;
      if given.id is not null then
        return next given;
        return;
      end if;
    end loop;
  end $$;
  `,
);
