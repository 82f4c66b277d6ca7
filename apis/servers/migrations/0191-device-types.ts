import { migration } from '#platform/database/migration.ts';

/** The model of a server, by which it takes units of a rack; and where models are found by what an inspection found. */
export const deviceTypes = migration(
  '0191-device-types',
  `
  alter table server
    add column device_type_id text,
    add column asset_number text check (char_length(asset_number) <= 100);
  create index server_by_device_type on server (device_type_id) where device_type_id is not null;
  create index server_in_rack on server (rack_id, position) where rack_id is not null;
  create index reference_of_model on reference (lower(data->>'model')) where kind = 'deviceType';

  -- In rack units; that of a model which takes none is not known.
  create function height_of_type(type text) returns double precision language sql stable
    return coalesce((select nullif((data->'heightHalfUnits')::double precision, 0) / 2
      from reference where id = type and kind = 'deviceType'), 1);
  `,
);
