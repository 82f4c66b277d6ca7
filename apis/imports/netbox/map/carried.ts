import type { Lists, ListPath } from '../read/objects.ts';
import type { Lookup } from './lookup.ts';
import type { MappedObject, Mapping } from './mapping.ts';

const UNUSED = 'nothing that is imported refers to it';

/** Objects that are words of others: they are imported where an object that refers to them is. */
export function mapCarried(mapping: Mapping, lists: Lists, lookup: Lookup): void {
  const roots = groupsAbove(lists);
  const users: Readonly<Record<string, readonly (readonly [ListPath, string])[]>> = {
    'dcim/rack-roles': [['dcim/racks', 'role']],
    'dcim/rack-types': [['dcim/racks', 'rack_type']],
    'dcim/device-roles': [['dcim/devices', 'role']],
    'dcim/platforms': [['dcim/devices', 'platform']],
    'dcim/virtual-chassis': [['dcim/devices', 'virtual_chassis']],
    'ipam/rirs': [['ipam/aggregates', 'rir']],
    'ipam/roles': [
      ['ipam/vlans', 'role'],
      ['ipam/prefixes', 'role'],
      ['ipam/ip-ranges', 'role'],
    ],
    'ipam/asns': [['dcim/sites', 'asns']],
    'ipam/route-targets': [
      ['ipam/vrfs', 'import_targets'],
      ['ipam/vrfs', 'export_targets'],
    ],
  };
  for (const [type, from] of Object.entries(users)) carry(mapping, lists, type as ListPath, from);
  for (const group of lists['dcim/site-groups']) {
    const object = mapping.object('dcim/site-groups', group, group.name);
    const sites = lists['dcim/sites'].filter((site) => roots(site.group).has(group.id));
    setCarriers(
      object,
      sites.flatMap(({ id }) => mapping.find('dcim/sites', id) ?? []),
    );
  }
  for (const mac of lists['dcim/mac-addresses']) {
    const object = mapping.object('dcim/mac-addresses', mac, mac.mac_address);
    const port = lookup.get(
      'dcim/interfaces',
      mac.assigned_object_type === 'dcim.interface' ? mac.assigned_object_id : null,
    );
    const isPrimary = port?.mac_address.toLowerCase() === mac.mac_address.toLowerCase();
    if (port === undefined || !isPrimary)
      object.reason = 'it is the primary address of no interface; a port has one';
    else
      setCarriers(
        object,
        [mapping.find('dcim/interfaces', port.id)].flatMap((one) => one ?? []),
      );
  }
  for (const [path, device] of [
    ['dcim/module-bays', 'device'],
    ['dcim/modules', 'device'],
    ['dcim/device-bays', 'device'],
  ] as const) {
    for (const one of lists[path]) {
      const name = 'name' in one ? one.name : one.serial;
      const object = mapping.object(path, one, name);
      setCarriers(
        object,
        [mapping.find('dcim/devices', one[device])].flatMap((found) => found ?? []),
      );
    }
  }
  mapTags(mapping, lists);
}

function carry(
  mapping: Mapping,
  lists: Lists,
  type: ListPath,
  from: readonly (readonly [ListPath, string])[],
): void {
  const carriers = new Map<number, MappedObject[]>();
  for (const [path, field] of from) {
    for (const one of lists[path]) {
      const named = (one as Readonly<Record<string, unknown>>)[field];
      const user = mapping.find(path, one.id);
      if (user === undefined) continue;
      for (const id of Array.isArray(named) ? named : [named]) {
        const known = carriers.get(Number(id)) ?? [];
        carriers.set(Number(id), known);
        known.push(user);
      }
    }
  }
  for (const one of lists[type]) {
    const name = 'name' in one ? one.name : 'asn' in one ? `AS${one.asn}` : 'model' in one ? one.model : '';
    setCarriers(mapping.object(type, one, name), carriers.get(one.id) ?? []);
  }
}

function setCarriers(object: MappedObject, carriers: readonly MappedObject[]): void {
  if (carriers.length === 0) object.reason = UNUSED;
  else object.carriers = carriers;
}

/** The groups that a site is in by its own: that one and those above it. */
function groupsAbove(lists: Lists): (group: number | null) => ReadonlySet<number> {
  const parents = new Map(lists['dcim/site-groups'].map(({ id, parent }) => [id, parent]));
  return (group) => {
    const found = new Set<number>();
    for (let id = group; id !== null && !found.has(id); id = parents.get(id) ?? null) found.add(id);
    return found;
  };
}

/** Tags: of resources that have tags in files, else in the annotation. */
function mapTags(mapping: Mapping, lists: Lists): void {
  const carriers = new Map<number, MappedObject[]>();
  for (const [path, objects] of Object.entries(lists)) {
    for (const one of objects) {
      if (!('tags' in one)) continue;
      const object = mapping.find(path, one.id);
      for (const tag of one.tags) {
        if (object?.entry === undefined) continue;
        const known = carriers.get(tag.id) ?? [];
        carriers.set(tag.id, known);
        known.push(object);
      }
    }
  }
  for (const tag of lists['extras/tags'])
    setCarriers(mapping.object('extras/tags', tag, tag.name), carriers.get(tag.id) ?? []);
}
