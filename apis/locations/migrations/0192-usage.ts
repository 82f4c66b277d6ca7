import { migration, type DomainMigration } from '#platform/database/migration.ts';

/** What device types say of things in racks: the size by which a placement is compared, and the weight. */
export const usage: DomainMigration = migration(
  '0192-usage',
  `
  create function half(value jsonb) returns double precision language sql immutable strict parallel safe
    return case jsonb_typeof(value) when 'number' then value::double precision / 2 end;

  create function kilograms(type jsonb) returns double precision language sql immutable strict parallel safe
    return case jsonb_typeof(type->'weight') when 'number' then (type->'weight')::double precision end
      * case type->>'weightUnit' when 'KG' then 1 when 'G' then 0.001 when 'LB' then 0.45359237
        when 'OZ' then 0.028349523125 end;

  create view mounted_things as
    select mounted.*, kilograms(type.data) as weight_kg,
      placement_id is not null and (thing.data->>'rackId' <> rack_id
        or (thing.data->>'rackId' is not null and jsonb_typeof(thing.data->'position') = 'number')) as elsewhere,
      placement_id is not null and (half(type.data->'heightHalfUnits') <> height
        or (type.data->>'fullDepth')::boolean <> full_depth) as resized
    from mounted
    left join reference thing on thing.id = occupant_id and not thing.deleted
    left join reference type on type.id = thing.data->>'deviceTypeId' and not type.deleted;
  `,
);
