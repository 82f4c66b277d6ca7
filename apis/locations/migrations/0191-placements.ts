import { migration, type DomainMigration } from '#platform/database/migration.ts';

/**
 * What is mounted where in racks. The exclusion constraints allow one placement in each part of a rack's face; in
 * addition there are the places that servers name in their own records, which come as facts (decision 0067).
 *
 * Spans are counted in half units of the numbers on the rails: unit 10 is [20,22).
 */
export const placements: DomainMigration = migration(
  '0191-placements',
  `
  create extension if not exists btree_gist with schema public;
  alter table rack add constraint rack_tenant unique (id, tenant_id);

  create function half_units(first double precision, height double precision) returns int4range
    language sql immutable strict parallel safe
    return int4range((first * 2)::integer, ((first + height) * 2)::integer);

  create table placement (
    id text primary key,
    tenant_id text not null,
    rack_id text not null,
    occupant_id text not null,
    unit double precision check (unit >= 1 and unit * 2 = trunc(unit * 2)),
    height double precision not null check (height between 0 and 100 and height * 2 = trunc(height * 2)),
    face text not null check (face in ('FRONT', 'REAR')),
    full_depth boolean not null,
    span int4range generated always as (half_units(unit, height)) stored,
    version integer not null default 1,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now(),
    created_by text,
    updated_by text,
    deletion jsonb,
    constraint placement_occupant unique (occupant_id),
    constraint placement_span check (span is null or not isempty(span)),
    constraint placement_rack foreign key (rack_id, tenant_id) references rack (id, tenant_id) on delete restrict,
    constraint placement_front exclude using gist (rack_id with =, span with &&) where (full_depth or face = 'FRONT'),
    constraint placement_rear exclude using gist (rack_id with =, span with &&) where (full_depth or face = 'REAR')
  );
  create index placement_by_tenant on placement (tenant_id);
  create index placement_by_rack on placement (rack_id, unit, id);
  create index placement_by_unit on placement (unit, id);
  create index placement_by_creation on placement (created_at, id);
  create index placement_by_update on placement (updated_at, id);
  create index placement_in_deletion on placement (id) where deletion->>'state' = 'PENDING';

  create index reference_in_rack on reference ((data->>'rackId')) where kind = 'server';

  create view server_place as
    select server.id as occupant_id, server.data->>'rackId' as rack_id, own.unit, own.height, 'FRONT' as face,
      coalesce(type.data->>'fullDepth' <> 'false', true) as full_depth, half_units(own.unit, own.height) as span
    from reference server
    left join reference type on type.kind = 'deviceType' and type.id = server.data->>'deviceTypeId',
    lateral (select (server.data->'position')::double precision as unit,
      coalesce(nullif((type.data->'heightHalfUnits')::double precision, 0) / 2, 1) as height) own
    where server.kind = 'server' and not server.deleted and server.data->>'rackId' is not null
      and jsonb_typeof(server.data->'position') = 'number';

  create view mounted as
    select id as placement_id, occupant_id, rack_id, unit, height, face, full_depth, span from placement
    union all
    select null, occupant_id, rack_id, unit, height, face, full_depth, span from server_place;
  `,
);
