import { migration, type DomainMigration } from '#platform/database/migration.ts';
import { NAME_KEY_FUNCTION } from '#platform/text/unique-names.ts';

const COMMON = `
    version integer not null default 1,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now(),
    created_by text,
    updated_by text,
    deletion jsonb`;

/** Lists are sorted by these; deletions under way are looked for by the last. */
const indexes = (table: string): string => `
  create index ${table}_by_tenant on ${table} (tenant_id);
  create index ${table}_by_creation on ${table} (created_at, id);
  create index ${table}_by_update on ${table} (updated_at, id);
  create index ${table}_in_deletion on ${table} (id) where deletion->>'state' = 'PENDING';`;

/**
 * The database enforces for every writer: parts belong to the tenant of the whole, a load balancer has a
 * port number once, a pool has an origin once, and the pools of a port have its tenant and its protocol.
 */
export const loadbalancers: DomainMigration = migration(
  '0001-loadbalancers',
  `${NAME_KEY_FUNCTION}
  create table load_balancer_provider (
    id text primary key,
    tenant_id text not null,
    name text not null check (char_length(name) between 1 and 63),
    description text,${COMMON}
  );
  create unique index load_balancer_provider_name_key on load_balancer_provider (tenant_id, name_key(name));
  create index load_balancer_provider_by_name on load_balancer_provider (name, id);
  ${indexes('load_balancer_provider')}

  create table load_balancer (
    id text primary key,
    tenant_id text not null,
    name text not null check (char_length(name) between 1 and 63),
    site_id text,
    location_id text,
    provider_id text references load_balancer_provider (id) on delete restrict,
    description text,${COMMON},
    constraint load_balancer_tenant unique (id, tenant_id)
  );
  create unique index load_balancer_name_key on load_balancer (tenant_id, name_key(name));
  create index load_balancer_by_name on load_balancer (name, id);
  create index load_balancer_by_site on load_balancer (site_id);
  create index load_balancer_by_location on load_balancer (location_id);
  create index load_balancer_by_provider on load_balancer (provider_id);
  ${indexes('load_balancer')}

  create table load_balancer_pool (
    id text primary key,
    tenant_id text not null,
    name text not null check (char_length(name) between 1 and 63),
    protocol text not null check (protocol in ('TCP', 'UDP')),
    balancing text not null check (balancing in ('ROUND_ROBIN', 'LEAST_CONNECTIONS', 'SOURCE_ADDRESS')),${COMMON},
    constraint load_balancer_pool_tenant unique (id, tenant_id),
    constraint load_balancer_pool_protocol unique (id, tenant_id, protocol)
  );
  create unique index load_balancer_pool_name_key on load_balancer_pool (tenant_id, name_key(name));
  create index load_balancer_pool_by_name on load_balancer_pool (name, id);
  ${indexes('load_balancer_pool')}

  create table load_balancer_origin (
    id text primary key,
    tenant_id text not null,
    pool_id text not null,
    name text not null check (char_length(name) between 1 and 63),
    target inet not null check (target = host(target)::inet),
    port_number integer not null check (port_number between 1 and 65535),
    active boolean not null,
    weight integer not null check (weight between 0 and 100),${COMMON},
    constraint load_balancer_origin_pool foreign key (pool_id, tenant_id)
      references load_balancer_pool (id, tenant_id) on delete restrict
  );
  create unique index load_balancer_origin_name_key on load_balancer_origin (pool_id, name_key(name));
  create unique index load_balancer_origin_target on load_balancer_origin (pool_id, target, port_number);
  create index load_balancer_origin_by_name on load_balancer_origin (name, id);
  ${indexes('load_balancer_origin')}

  create table load_balancer_port (
    id text primary key,
    tenant_id text not null,
    load_balancer_id text not null,
    number integer not null check (number between 1 and 65535),
    name text check (char_length(name) between 1 and 63),
    protocol text not null check (protocol in ('TCP', 'UDP')),
    pool_ids jsonb not null check (jsonb_typeof(pool_ids) = 'array' and jsonb_array_length(pool_ids) <= 20),${COMMON},
    constraint load_balancer_port_balancer foreign key (load_balancer_id, tenant_id)
      references load_balancer (id, tenant_id) on delete restrict,
    constraint load_balancer_port_protocol unique (id, tenant_id, protocol)
  );
  create unique index load_balancer_port_number on load_balancer_port (load_balancer_id, number);
  create index load_balancer_port_by_number on load_balancer_port (number, id);
  ${indexes('load_balancer_port')}

  create table port_pool (
    port_id text not null,
    pool_id text not null,
    tenant_id text not null,
    protocol text not null,
    primary key (port_id, pool_id),
    constraint port_pool_port foreign key (port_id, tenant_id, protocol)
      references load_balancer_port (id, tenant_id, protocol) on delete cascade,
    constraint port_pool_pool foreign key (pool_id, tenant_id, protocol)
      references load_balancer_pool (id, tenant_id, protocol) on delete restrict
  );
  create index port_pool_by_pool on port_pool (pool_id, port_id);

  create function keep_pools_of_port() returns trigger language plpgsql as $$
  begin
    delete from port_pool where port_id = new.id;
    insert into port_pool (port_id, pool_id, tenant_id, protocol)
      select new.id, pool_id, new.tenant_id, new.protocol from jsonb_array_elements_text(new.pool_ids) as pool_id;
    return null;
  end $$;
  create trigger load_balancer_port_pools after insert or update of pool_ids on load_balancer_port
    for each row execute function keep_pools_of_port();
  `,
);
