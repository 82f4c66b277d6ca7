import type { SiteFile } from '#contracts/site-file/site-file.ts';
import { pathOf } from '#contracts/site-file/texts.ts';
import type { ObjectOf } from '../read/objects.ts';
import { annotate, filled } from './annotation.ts';
import { kindOfRole, type RoleKinds } from './device-kinds.ts';
import type { Lookup } from './lookup.ts';
import type { MappedFile, Mapping } from './mapping.ts';
import { namesOfScope, noteOf, type NameIn } from './names.ts';

export type DeviceEntry = NonNullable<SiteFile['networkDevices']>[number];
type Device = ObjectOf<'dcim/devices'>;

const STATUSES: Readonly<Record<string, NonNullable<DeviceEntry['status']>>> = {
  active: 'ACTIVE',
  planned: 'PLANNED',
  staged: 'PLANNED',
  inventory: 'PLANNED',
  offline: 'OFFLINE',
  failed: 'OFFLINE',
  decommissioning: 'DECOMMISSIONED',
};

export interface DeviceScope {
  readonly lookup: Lookup;
  readonly roles: RoleKinds;
  /** Paths of device types. */
  readonly types: ReadonlyMap<number, string>;
  /** Names of racks. */
  readonly racks: ReadonlyMap<number, string>;
  readonly modules: ReadonlyMap<number | null, readonly ObjectOf<'dcim/modules'>[]>;
  readonly moduleBays: ReadonlyMap<number | null, readonly ObjectOf<'dcim/module-bays'>[]>;
  readonly deviceBays: ReadonlyMap<number | null, readonly ObjectOf<'dcim/device-bays'>[]>;
}

/** Devices of a site, without their ports; answers the name of each, and gives names to more. */
export function mapDevices(
  mapping: Mapping,
  file: MappedFile,
  devices: readonly Device[],
  scope: DeviceScope,
): { readonly names: ReadonlyMap<number, string>; readonly nameIn: NameIn; readonly entries: DeviceEntry[] } {
  const nameIn = namesOfScope();
  const names = new Map<number, string>();
  const entries: DeviceEntry[] = [];
  for (const device of devices) {
    const object = mapping.find('dcim/devices', device.id);
    if (object === undefined) continue;
    const name = nameIn(object);
    names.set(device.id, name);
    mapping.describe(object, file, 'networkDevice', ['networkDevices', entries.length]);
    const role = scope.lookup.get('dcim/device-roles', device.role);
    const kind = kindOfRole(scope.roles, role);
    if (kind.isServer)
      object.notes.push(
        'it is a server, which NetBox has no BMC of: it is kept as a device of kind OTHER. To operate it, enrol it as a server',
      );
    annotate(object, device, extrasOf(mapping, device, scope), true);
    entries.push(entryOf(device, { name, kind: kind.kind }, scope));
  }
  return { names, nameIn, entries };
}

function entryOf(
  device: Device,
  own: Pick<DeviceEntry, 'name' | 'kind'>,
  { lookup, types, racks }: DeviceScope,
): DeviceEntry {
  const type = types.get(device.device_type ?? 0);
  const rack = racks.get(device.rack ?? 0) ?? null;
  const address = [device.oob_ip, device.primary_ip4, device.primary_ip6]
    .map((id) => lookup.get('ipam/ip-addresses', id)?.address.split('/')[0])
    .find((one) => one !== undefined);
  return {
    ...own,
    status: STATUSES[device.status] ?? 'ACTIVE',
    ...(type === undefined ? {} : { deviceType: type }),
    platform: noteOf(lookup.nameOf('dcim/platforms', device.platform) ?? '', 100),
    rack,
    ...positionOf(device, rack, lookup),
    serialNumber: noteOf(device.serial, 100),
    assetTag: noteOf(device.asset_tag, 100),
    managementAddress: address ?? null,
  };
}

/** A device without a position is in its rack somewhere; one without height is mounted beside the units. */
function positionOf(device: Device, rack: string | null, lookup: Lookup): Pick<DeviceEntry, 'position'> {
  if (rack === null) return {};
  const height = lookup.get('dcim/device-types', device.device_type)?.u_height ?? 1;
  const face = device.face === 'rear' ? 'REAR' : 'FRONT';
  if (device.position !== null) return { position: { unit: device.position, face } };
  return height === 0 ? { position: { unit: null, face } } : {};
}

/** What a device has that the graph keeps no field for; what says it is imported with the device. */
function extrasOf(mapping: Mapping, device: Device, scope: DeviceScope): Record<string, unknown> {
  const { lookup } = scope;
  const { vc_position, airflow, latitude, longitude, status } = device;
  const chassis = lookup.nameOf('dcim/virtual-chassis', device.virtual_chassis);
  return {
    status: STATUSES[status]?.toLowerCase() === status ? '' : status,
    role: lookup.nameOf('dcim/device-roles', device.role),
    tenant: lookup.nameOf('tenancy/tenants', device.tenant),
    location: lookup.nameOf('dcim/locations', device.location),
    virtual_chassis: chassis === undefined ? undefined : filled({ name: chassis, position: vc_position }),
    airflow,
    latitude,
    longitude,
    device_bays: (scope.deviceBays.get(device.id) ?? []).map(({ name, installed_device }) =>
      filled({ name, installed: lookup.nameOf('dcim/devices', installed_device) }),
    ),
    module_bays: (scope.moduleBays.get(device.id) ?? []).map((bay) => {
      const modules = (scope.modules.get(device.id) ?? []).filter(({ module_bay }) => module_bay === bay.id);
      return filled({ name: bay.name, position: bay.position, module: moduleOf(modules[0], lookup) });
    }),
  };
}

function moduleOf(module: ObjectOf<'dcim/modules'> | undefined, lookup: Lookup): object | undefined {
  if (module === undefined) return undefined;
  const type = lookup.get('dcim/module-types', module.module_type);
  const { status, serial, asset_tag, description } = module;
  return filled({
    manufacturer: lookup.nameOf('dcim/manufacturers', type?.manufacturer ?? null),
    model: type?.model,
    status,
    serial,
    asset_tag,
    description,
  });
}

/** The path of each device type. */
export function pathsOfTypes(
  types: readonly {
    readonly object: { readonly id: number };
    readonly manufacturer: string;
    readonly model: string;
  }[],
): ReadonlyMap<number, string> {
  return new Map(types.map(({ object, manufacturer, model }) => [object.id, pathOf([manufacturer, model])]));
}
