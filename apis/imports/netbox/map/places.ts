import { INNER_KINDS, type LocationEntry, type RegionEntry } from '#contracts/site-file/places.ts';
import { pathOf } from '#contracts/site-file/texts.ts';
import type { Lists, ObjectOf } from '../read/objects.ts';
import { annotate } from './annotation.ts';
import type { Lookup } from './lookup.ts';
import type { MappedFile, Mapping } from './mapping.ts';
import { namesOfScope, noteOf, type NameIn } from './names.ts';
import { nested } from './tree.ts';

/** Regions; answers the path of names to each. */
export function mapRegions(mapping: Mapping, base: MappedFile, lists: Lists): ReadonlyMap<number, string> {
  const type = 'dcim/regions';
  const paths = new Map<number, readonly string[]>();
  for (const one of lists[type]) mapping.object(type, one, one.name);
  const names = new Map<number | null, NameIn>();
  const entries = nested(
    lists[type],
    {
      parentOf: ({ parent }) => parent,
      objectOf: ({ id }) => mapping.find(type, id),
      build: (item, { path, parent }, inside): RegionEntry | undefined => {
        const object = mapping.find(type, item.id);
        if (object === undefined) return undefined;
        const nameIn = names.get(parent) ?? namesOfScope();
        names.set(parent, nameIn);
        const name = nameIn(object);
        paths.set(item.id, [...(parent === null ? [] : (paths.get(parent) ?? [])), name]);
        mapping.describe(object, base, 'region', path);
        annotate(object, { ...item, description: '' });
        const regions = inside([...path, 'regions']);
        return {
          name,
          description: noteOf(item.description, 1_000),
          ...(regions.length > 0 ? { regions } : {}),
        };
      },
    },
    ['regions'],
  );
  if (entries.length > 0) base.content.regions = [...entries];
  return new Map([...paths].map(([id, path]) => [id, pathOf(path)]));
}

/** The section of a site. */
export function mapSite(
  mapping: Mapping,
  file: MappedFile,
  site: ObjectOf<'dcim/sites'>,
  {
    name,
    region,
    lookup,
  }: { readonly name: string; readonly region: string | undefined; readonly lookup: Lookup },
): void {
  const object = mapping.find('dcim/sites', site.id);
  if (object === undefined) return;
  mapping.describe(object, file, 'site', ['site']);
  file.content.site = {
    name,
    description: noteOf(site.description, 1_000),
    region: region ?? null,
  };
  const { status, facility, time_zone, physical_address, shipping_address, latitude, longitude } = site;
  const { group, tenant, asns } = site;
  const more = {
    status,
    facility,
    time_zone,
    physical_address,
    shipping_address,
    latitude,
    longitude,
    group: lookup.nameOf('dcim/site-groups', group),
    tenant: lookup.nameOf('tenancy/tenants', tenant),
    asns: asns.flatMap((id) => lookup.get('ipam/asns', id)?.asn ?? []),
  };
  annotate(object, { ...site, description: '' }, more, true);
}

/** Words in names of NetBox's locations, which have no kind. */
const WORDS: readonly (readonly [(typeof INNER_KINDS)[number], RegExp])[] = [
  ['BUILDING', /\b(building|bldg|house|block)\b/i],
  ['FLOOR', /\b(floor|level|storey)\b/i],
  ['ROW', /\b(row|aisle|pod)\b/i],
  ['CAGE', /\b(cage)\b/i],
  ['ROOM', /\b(room|hall|closet|lab|suite)\b/i],
];

/** What a location is by its name and what it lies in; undefined where nothing may lie in that. */
export function kindOfLocation(
  name: string,
  parent: (typeof INNER_KINDS)[number] | undefined,
): (typeof INNER_KINDS)[number] | undefined {
  const rank = parent === undefined ? -1 : INNER_KINDS.indexOf(parent);
  const said = WORDS.find(([, word]) => word.test(name))?.[0];
  if (said !== undefined && INNER_KINDS.indexOf(said) > rank) {
    if (said !== 'FLOOR' || parent === 'BUILDING') return said;
  }
  return INNER_KINDS[Math.max(rank + 1, INNER_KINDS.indexOf('ROOM'))];
}

/** The locations of a site; answers the path of names to each. */
export function mapLocations(
  mapping: Mapping,
  file: MappedFile,
  locations: readonly ObjectOf<'dcim/locations'>[],
  lookup: Lookup,
): ReadonlyMap<number, string> {
  const type = 'dcim/locations';
  const paths = new Map<number, readonly string[]>();
  const kinds = new Map<number, (typeof INNER_KINDS)[number]>();
  const names = new Map<number | null, NameIn>();
  const entries = nested(
    locations,
    {
      parentOf: ({ parent }) => parent,
      objectOf: ({ id }) => mapping.find(type, id),
      build: (item, { path, parent }, inside): LocationEntry | undefined => {
        const object = mapping.find(type, item.id);
        const kind = kindOfLocation(item.name, parent === null ? undefined : kinds.get(parent));
        if (object === undefined) return undefined;
        if (kind === undefined) {
          object.reason = 'nothing lies in a row';
          return undefined;
        }
        const nameIn = names.get(parent) ?? namesOfScope();
        names.set(parent, nameIn);
        const name = nameIn(object);
        paths.set(item.id, [...(parent === null ? [] : (paths.get(parent) ?? [])), name]);
        kinds.set(item.id, kind);
        mapping.describe(object, file, 'location', path);
        const { status, facility, tenant } = item;
        const more = { status: status === 'active' ? '' : status, facility };
        annotate(
          object,
          { ...item, description: '' },
          { ...more, tenant: lookup.nameOf('tenancy/tenants', tenant) },
        );
        const inner = inside([...path, 'locations']);
        const description = noteOf(item.description, 1_000);
        return { kind, name, description, ...(inner.length > 0 ? { locations: inner } : {}) };
      },
    },
    ['locations'],
  );
  if (entries.length > 0) file.content.locations = [...entries];
  return new Map([...paths].map(([id, path]) => [id, pathOf(path)]));
}
