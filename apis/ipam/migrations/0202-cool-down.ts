import { migration, type DomainMigration } from '#platform/database/migration.ts';

/** For how long an address is not given again after it was given back. */
export const coolDown: DomainMigration = migration(
  '0202-cool-down',
  `
  alter table ip_block add column cool_down_seconds integer not null default 0
    constraint ip_block_cool_down check (cool_down_seconds between 0 and 86400);

  create table cooling_address (
    zone text not null,
    address inet not null,
    block_id text not null references ip_block (id) on delete cascade,
    released_at timestamptz not null default now(),
    primary key (zone, address)
  );
  create index cooling_address_by_block on cooling_address (block_id);
  create index cooling_address_by_release on cooling_address (released_at);

  -- Until when an address is not given again, or null. A block whose cool-down is shortened gives it sooner.
  create function cooling(of_zone text, wanted inet) returns timestamptz language sql stable
  set search_path from current as $$
    select released_at + make_interval(secs => cool_down_seconds)
    from cooling_address join ip_block on ip_block.id = block_id
    where zone = of_zone and address = wanted and released_at + make_interval(secs => cool_down_seconds) > now()
  $$;

  create function ip_address_cools() returns trigger language plpgsql set search_path from current as $$
  begin
    insert into cooling_address (zone, address, block_id)
      select old.zone, old.address, id from ip_block where id = old.block_id and cool_down_seconds > 0
      on conflict (zone, address) do update set block_id = excluded.block_id, released_at = excluded.released_at;
    return null;
  end $$;
  create trigger ip_address_cools after delete on ip_address
    for each row execute function ip_address_cools();
  `,
);
