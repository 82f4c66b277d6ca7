import type { SiteFile } from '#contracts/site-file/site-file.ts';
import type { ObjectOf } from '../read/objects.ts';
import { annotate } from './annotation.ts';
import type { Lookup } from './lookup.ts';
import type { MappedFile, Mapping } from './mapping.ts';
import { namesOfScope, noteOf } from './names.ts';

type RackEntry = NonNullable<SiteFile['racks']>[number];

const WIDTHS: Readonly<Record<string, NonNullable<RackEntry['width']>>> = {
  '10': 'INCH_10',
  '19': 'INCH_19',
  '21': 'INCH_21',
  '23': 'INCH_23',
};

const STATUSES: Readonly<Record<string, NonNullable<RackEntry['status']>>> = {
  reserved: 'PLANNED',
  planned: 'PLANNED',
  available: 'ACTIVE',
  active: 'ACTIVE',
  deprecated: 'RETIRING',
};

/** Kilograms of NetBox's units of weight. */
const KILOGRAMS: Readonly<Record<string, number>> = {
  kg: 1,
  g: 0.001,
  lb: 0.453_592_37,
  oz: 0.028_349_523_125,
};

/** The racks of a site, with their reservations; answers the name of each. */
export function mapRacks(
  mapping: Mapping,
  file: MappedFile,
  racks: readonly ObjectOf<'dcim/racks'>[],
  {
    lookup,
    locations,
    reservations,
  }: {
    readonly lookup: Lookup;
    readonly locations: ReadonlyMap<number, string>;
    readonly reservations: ReadonlyMap<number | null, readonly ObjectOf<'dcim/rack-reservations'>[]>;
  },
): ReadonlyMap<number, string> {
  const nameIn = namesOfScope();
  const names = new Map<number, string>();
  const entries = racks.flatMap((rack): RackEntry[] => {
    const object = mapping.find('dcim/racks', rack.id);
    if (object === undefined) return [];
    const name = nameIn(object);
    names.set(rack.id, name);
    mapping.describe(object, file, 'rack', ['racks', names.size - 1]);
    const kept = reservations.get(rack.id) ?? [];
    for (const one of kept) {
      const reserved = mapping.find('dcim/rack-reservations', one.id);
      if (reserved !== undefined) reserved.carriers = [object];
    }
    const { status, form_factor, airflow, facility_id } = rack;
    const more = {
      status: STATUSES[status]?.toLowerCase() === status ? '' : status,
      form_factor,
      airflow,
      facility_id,
      role: lookup.nameOf('dcim/rack-roles', rack.role),
      rack_type: lookup.get('dcim/rack-types', rack.rack_type)?.model,
      tenant: lookup.nameOf('tenancy/tenants', rack.tenant),
    };
    annotate(object, rack, more, true);
    return [entryOf(rack, name, locations.get(rack.location ?? 0), kept)];
  });
  if (entries.length > 0) file.content.racks = entries;
  return names;
}

function entryOf(
  rack: ObjectOf<'dcim/racks'>,
  name: string,
  location: string | undefined,
  kept: readonly ObjectOf<'dcim/rack-reservations'>[],
): RackEntry {
  const kilograms = (rack.max_weight ?? 0) * (KILOGRAMS[rack.weight_unit] ?? 0);
  const width = WIDTHS[rack.width];
  return {
    name,
    location: location ?? null,
    ...(rack.u_height === null ? {} : { units: rack.u_height }),
    ...(rack.starting_unit === null ? {} : { startingUnit: rack.starting_unit }),
    descending: rack.desc_units,
    ...(width === undefined ? {} : { width }),
    depthMm: rack.mounting_depth,
    status: STATUSES[rack.status] ?? 'ACTIVE',
    serialNumber: noteOf(rack.serial, 100),
    assetNumber: noteOf(rack.asset_tag, 100),
    weightBudgetKg: kilograms >= 1 ? Math.round(kilograms * 100) / 100 : null,
    reservations: kept.flatMap(({ units, description }) =>
      runsOf(units).map((run) => ({ ...run, reason: noteOf(description, 200) ?? 'reserved' })),
    ),
  };
}

/** Units in a row, as one reservation each; NetBox lists them one by one. */
export function runsOf(units: readonly number[]): { firstUnit: number; units: number }[] {
  const runs: { firstUnit: number; units: number }[] = [];
  for (const unit of [...new Set(units)].toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.firstUnit + last.units === unit) last.units += 1;
    else runs.push({ firstUnit: unit, units: 1 });
  }
  return runs;
}
