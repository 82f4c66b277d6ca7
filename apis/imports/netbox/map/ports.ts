import type { PortKind } from '#contracts/hardware/port-kinds.ts';
import type { PortEntry } from '#contracts/site-file/ports.ts';
import { cleanText } from '#platform/text/characters.ts';
import type { Lists, ObjectOf } from '../read/objects.ts';
import { annotate } from './annotation.ts';
import type { DeviceEntry } from './devices.ts';
import type { Lookup } from './lookup.ts';
import type { MappedFile, Mapping } from './mapping.ts';
import { rearPortOf } from './models.ts';
import { namesOfScope, noteOf } from './names.ts';

/** A port as cables and addresses name it. */
export interface PortAt {
  readonly file: MappedFile;
  readonly device: string;
  readonly port: string;
  readonly kind: PortKind;
}

/** Ports by the type that NetBox's references name, e.g. `dcim.interface`, and id. */
export type Ports = Map<string, PortAt>;

/** Lists of ports, in an order in which each comes after those that it names. */
export const PORT_LISTS = [
  ['dcim/interfaces', 'dcim.interface', 'NETWORK'],
  ['dcim/rear-ports', 'dcim.rearport', 'REAR'],
  ['dcim/front-ports', 'dcim.frontport', 'FRONT'],
  ['dcim/console-ports', 'dcim.consoleport', 'CONSOLE'],
  ['dcim/console-server-ports', 'dcim.consoleserverport', 'CONSOLE_SERVER'],
  ['dcim/power-ports', 'dcim.powerport', 'POWER'],
  ['dcim/power-outlets', 'dcim.poweroutlet', 'POWER_OUTLET'],
] as const;

export type PortLists = {
  readonly [Path in (typeof PORT_LISTS)[number][0]]: ReadonlyMap<number | null, readonly ObjectOf<Path>[]>;
};

/** The lists of ports by their devices. */
export function portsByDevice(lists: Lists): PortLists {
  const grouped = PORT_LISTS.map(([path]) => [
    path,
    Map.groupBy<number | null, { readonly device: number | null }>(lists[path], ({ device }) => device),
  ]);
  return Object.fromEntries(grouped);
}

export interface PortScope {
  readonly mapping: Mapping;
  readonly file: MappedFile;
  readonly lookup: Lookup;
  readonly byDevice: PortLists;
  readonly vlans: ReadonlyMap<number, string>;
  readonly ports: Ports;
}

/** Gives a device its ports. */
export function mapPorts(
  scope: PortScope,
  deviceId: number,
  entry: DeviceEntry,
  devicePath: readonly PropertyKey[],
): void {
  const entries: PortEntry[] = [];
  for (const [path, type, kind] of PORT_LISTS) {
    const nameIn = namesOfScope(100);
    for (const port of scope.byDevice[path].get(deviceId) ?? []) {
      const object = scope.mapping.find(path, port.id);
      if (object === undefined) continue;
      const name = nameIn(object);
      scope.ports.set(`${type} ${port.id}`, { file: scope.file, device: entry.name, port: name, kind });
      scope.mapping.describe(object, scope.file, 'devicePort', [...devicePath, 'ports', entries.length]);
      entries.push({ name, kind, type: noteOf(port.type, 100), ...described(port.description) });
    }
  }
  addDetails(scope, deviceId, entry.name, entries);
  if (entries.length > 0) entry.ports = entries;
}

function described(description: string): Pick<PortEntry, 'description'> {
  return { description: noteOf(cleanText(description).replaceAll(/\s+/g, ' '), 255) };
}

/** What ports say of others, which have their names by now. */
function addDetails(scope: PortScope, deviceId: number, deviceName: string, entries: PortEntry[]): void {
  let index = 0;
  for (const [path, type] of PORT_LISTS) {
    for (const port of scope.byDevice[path].get(deviceId) ?? []) {
      const object = scope.mapping.find(path, port.id);
      const entry = entries[index];
      if (object === undefined || entry === undefined || !scope.ports.has(`${type} ${port.id}`)) continue;
      index += 1;
      const { label, custom_fields, tags, comments } = port;
      const more: Record<string, unknown> = { label, ...('color' in port ? { color: port.color } : {}) };
      const { id } = port;
      const as = scope.lookup;
      const front = path === 'dcim/front-ports' ? as.get(path, id) : undefined;
      const rearSide = path === 'dcim/rear-ports' ? as.get(path, id) : undefined;
      const asInterface = path === 'dcim/interfaces' ? as.get(path, id) : undefined;
      if (asInterface !== undefined) Object.assign(more, addInterface(scope, deviceId, asInterface, entry));
      if (typeof rearSide?.positions === 'number') entry.positions = rearSide.positions;
      const rear = front === undefined ? undefined : rearPortOf(front);
      if (rear !== undefined) {
        const behind = scope.ports.get(`dcim.rearport ${rear.id}`);
        if (behind === undefined || behind.device !== deviceName || behind.file !== scope.file)
          object.notes.push('the rear port behind it is of another device');
        else Object.assign(entry, { rearPort: behind.port, rearPosition: rear.position });
      }
      if (front !== undefined && front.rear_ports.length > 1)
        object.notes.push('it has several rear ports, of which the first is kept');
      annotate(object, { custom_fields, tags, comments }, more);
    }
  }
}

/** The fields of interfaces; answers what the graph has no field for. */
function addInterface(
  { lookup, vlans, ports, mapping }: PortScope,
  deviceId: number,
  port: ObjectOf<'dcim/interfaces'>,
  entry: PortEntry,
): Record<string, unknown> {
  const object = mapping.find('dcim/interfaces', port.id);
  const lag = lookup.get('dcim/interfaces', port.lag);
  if (lag !== undefined && lag.device === deviceId)
    entry.lag = ports.get(`dcim.interface ${lag.id}`)?.port ?? null;
  else if (lag !== undefined)
    object?.notes.push('the port that bundles it is of another device of the virtual chassis');
  // NetBox counts in kilobits.
  const speed = Math.floor((port.speed ?? 0) / 1_000);
  const mac = port.mac_address.toLowerCase();
  const untagged = vlans.get(port.untagged_vlan ?? 0);
  const tagged = port.tagged_vlans.flatMap((id) => vlans.get(id) ?? []).filter((path) => path !== untagged);
  Object.assign(entry, {
    enabled: port.enabled,
    managementOnly: port.mgmt_only,
    ...(speed > 0 ? { speed } : {}),
    ...(mac === '' ? {} : { macAddress: mac }),
    ...(port.mtu === null ? {} : { mtu: port.mtu }),
    ...modeOf(port.mode),
    ...(untagged === undefined ? {} : { untaggedVlan: untagged }),
    ...(tagged.length === 0 || port.mode === 'access' ? {} : { taggedVlans: tagged }),
  });
  const parent = lookup.nameOf('dcim/interfaces', port.parent);
  return { parent, mode: ['access', 'tagged'].includes(port.mode) ? '' : port.mode };
}

function modeOf(mode: string): Partial<Pick<PortEntry, 'mode'>> {
  if (mode === 'access') return { mode: 'ACCESS' };
  return mode === '' ? {} : { mode: 'TRUNK' };
}
