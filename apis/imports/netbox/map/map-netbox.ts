import type { NetBoxContent } from '../read/read-netbox.ts';
import type { ListPath, Lists, ObjectOf } from '../read/objects.ts';
import { mapAddresses, mapRanges } from './addresses.ts';
import { mapBlocks } from './blocks.ts';
import { mapCables } from './cables.ts';
import { mapCarried } from './carried.ts';
import type { RoleKinds } from './device-kinds.ts';
import { mapDevices, pathsOfTypes, type DeviceScope } from './devices.ts';
import { createLookup, type Lookup } from './lookup.ts';
import { createMapping, type MappedFile, type MappedObject, type Mapping } from './mapping.ts';
import { mapModels, type Models } from './models.ts';
import { namesOfScope } from './names.ts';
import { mapLocations, mapRegions, mapSite } from './places.ts';
import { mapPorts, PORT_LISTS, portsByDevice, type Ports } from './ports.ts';
import { mapPower } from './power.ts';
import { mapRacks } from './racks.ts';
import { mapTenants } from './tenants.ts';
import { mapVlans } from './vlans.ts';

/** What a NetBox is as site files: one of the tenant, two of each site (places, then devices), one of the rest. */
export interface MappedNetBox {
  readonly files: readonly MappedFile[];
  readonly models: Models;
  readonly objects: readonly MappedObject[];
}

export function mapNetBox(
  { lists }: Pick<NetBoxContent, 'lists'>,
  roles: RoleKinds = new Map(),
): MappedNetBox {
  const mapping = createMapping();
  const lookup = createLookup(lists);
  const base = mapping.file({});
  mapTenants(mapping, base, lists);
  const regions = mapRegions(mapping, base, lists);
  const vlans = mapVlans(mapping, base, lists, lookup);
  const models = mapModels(mapping, lists, lookup);
  const sites = mapSites(mapping, lists, { lookup, regions });
  const fileOfSite = new Map(sites.map(({ site, places }) => [site.id, places]));
  const blocks = mapBlocks(mapping, { base, fileOfSite }, lists, lookup);
  const ports: Ports = new Map();
  mapEquipment(mapping, lists, { lookup, roles, models, sites, vlans, ports });
  mapCables(mapping, lists, ports);
  const last = mapping.file({});
  const scope = { mapping, lookup, blocks, ports, last };
  mapRanges(scope, lists);
  mapAddresses(scope, lists);
  mapCarried(mapping, lists, lookup);
  return { files: mapping.files, models, objects: mapping.objects };
}

/** A site with its places, and the file of its devices. */
interface MappedSite {
  readonly site: ObjectOf<'dcim/sites'>;
  readonly name: string;
  readonly places: MappedFile;
  readonly racks: ReadonlyMap<number, string>;
}

function mapSites(
  mapping: Mapping,
  lists: Lists,
  { lookup, regions }: { readonly lookup: Lookup; readonly regions: ReadonlyMap<number, string> },
): MappedSite[] {
  const nameIn = namesOfScope();
  noteAll(mapping, lists, [
    'dcim/sites',
    'dcim/locations',
    'dcim/racks',
    'dcim/power-panels',
    'dcim/power-feeds',
  ]);
  for (const one of lists['dcim/rack-reservations']) {
    const object = mapping.object('dcim/rack-reservations', one, one.description);
    object.reason = 'its rack was left out';
  }
  const locations = Map.groupBy(lists['dcim/locations'], ({ site }) => site);
  const racks = Map.groupBy(lists['dcim/racks'], ({ site }) => site);
  const reservations = Map.groupBy(lists['dcim/rack-reservations'], ({ rack }) => rack);
  return lists['dcim/sites'].map((site) => {
    const object = mapping.find('dcim/sites', site.id);
    const name = object === undefined ? site.name : nameIn(object);
    const places = mapping.file({});
    mapSite(mapping, places, site, { name, region: regions.get(site.region ?? 0), lookup });
    const paths = mapLocations(mapping, places, locations.get(site.id) ?? [], lookup);
    const scope = { lookup, locations: paths, reservations };
    return { site, name, places, racks: mapRacks(mapping, places, racks.get(site.id) ?? [], scope) };
  });
}

function mapEquipment(
  mapping: Mapping,
  lists: Lists,
  {
    lookup,
    roles,
    models,
    sites,
    vlans,
    ports,
  }: {
    readonly lookup: Lookup;
    readonly roles: RoleKinds;
    readonly models: Models;
    readonly sites: readonly MappedSite[];
    readonly vlans: ReadonlyMap<number, string>;
    readonly ports: Ports;
  },
): void {
  for (const device of lists['dcim/devices'])
    mapping.object('dcim/devices', device, device.name || nameOfUnnamed(device, lookup));
  noteAll(
    mapping,
    lists,
    PORT_LISTS.map(([path]) => path),
  );
  const devices = Map.groupBy(lists['dcim/devices'], ({ site }) => site);
  const panels = Map.groupBy(lists['dcim/power-panels'], ({ site }) => site);
  const byDevice = portsByDevice(lists);
  const scope: Omit<DeviceScope, 'racks'> = {
    lookup,
    roles,
    types: pathsOfTypes(models.types),
    modules: Map.groupBy(lists['dcim/modules'], ({ device }) => device),
    moduleBays: Map.groupBy(lists['dcim/module-bays'], ({ device }) => device),
    deviceBays: Map.groupBy(lists['dcim/device-bays'], ({ device }) => device),
  };
  const feeds = Map.groupBy(lists['dcim/power-feeds'], ({ power_panel }) => power_panel);
  for (const { site, name, racks } of sites) {
    const ofSite = devices.get(site.id) ?? [];
    const ofPower = panels.get(site.id) ?? [];
    if (ofSite.length + ofPower.length === 0) continue;
    const file = mapping.file({ site: { name } });
    const { nameIn, entries, names } = mapDevices(mapping, file, ofSite, { ...scope, racks });
    file.content.networkDevices = entries;
    [...names.keys()].forEach((id, index) => {
      const entry = entries[index];
      const path = ['networkDevices', index];
      if (entry !== undefined) mapPorts({ mapping, file, lookup, byDevice, vlans, ports }, id, entry, path);
    });
    mapPower(mapping, file, { panels: ofPower, feeds, entries, nameIn, lookup, ports });
  }
}

type Named = {
  [Path in ListPath]: ObjectOf<Path> extends { readonly name: string } ? Path : never;
}[ListPath];

function noteAll(mapping: Mapping, lists: Lists, paths: readonly Named[]): void {
  for (const path of paths) for (const one of lists[path]) mapping.object(path, one, one.name);
}

/** NetBox has devices without names; here each has one. */
function nameOfUnnamed(device: ObjectOf<'dcim/devices'>, lookup: Lookup): string {
  const model = lookup.get('dcim/device-types', device.device_type)?.model ?? 'device';
  return device.asset_tag || device.serial || `${model} #${device.id}`;
}
