import { lastSegment, link, object, text } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { amount } from './parts.ts';
import type { Part } from './parts.ts';
import type { Reader } from './reader.ts';

/**
 * HPE's own tree, in which an iLO lists the disks behind a Smart Array or a host bus adapter that its `Storage` may lack
 * (HPE iLO 5 reference, HpeSmartStorage and HpeSmartStorageDiskDrive). Null where there is none.
 */
export function smartStorageOf(system: JsonObject): string | null {
  const oem = object(system['Oem']);
  const own = object(oem['Hpe'] ?? oem['Hp']);
  return link(object(own['Links'])['SmartStorage']) ?? link(own['SmartStorage']);
}

/** Its disks, with the property names of the standard. */
export async function readSmartStorage(reader: Reader, path: string | null): Promise<readonly Part[]> {
  const root = await reader.one(path);
  if (root === null) return [];
  const drives: Part[] = [];
  for (const name of ['ArrayControllers', 'HostBusAdapters']) {
    const linked = link(object(root.body['Links'])[name]) ?? link(root.body[name]);
    for (const controller of await reader.members(linked)) {
      const places = object(controller.body['Links'] ?? controller.body['links']);
      const collection = link(places['PhysicalDrives']) ?? link(places['DiskDrives']);
      drives.push(...(await reader.members(collection)));
    }
  }
  return drives.map(standardised);
}

/** Sizes are reported in units of their own, and the name is the same for all: the bay distinguishes them. */
function standardised({ path, body }: Part): Part {
  const mebibytes = amount(body['CapacityMiB']);
  const gigabytes = amount(body['CapacityGB']);
  const bytes =
    mebibytes !== null ? mebibytes * 2 ** 20 : gigabytes === null ? null : gigabytes * 1_000_000_000;
  const bay = text(body['Location']);
  return {
    path,
    body: {
      ...body,
      Name: bay === null ? `Drive ${lastSegment(path)}` : `Drive ${bay}`,
      CapacityBytes: bytes,
      Protocol: body['InterfaceType'],
      RotationSpeedRPM: body['RotationalSpeedRpm'],
    },
  };
}
