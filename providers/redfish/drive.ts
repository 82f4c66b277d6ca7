import type { StorageDisk } from '../capabilities/storage.ts';
import { ProviderError } from '../provider-error.ts';
import type { Bmc } from './bmc.ts';
import { readMembers, resolve } from './collection.ts';
import type { Member } from './collection.ts';
import { eraseOf } from './erase-method.ts';
import { isPresent, nameOf } from './inventory/parts.ts';
import { link, number, objects, text } from './json.ts';
import type { JsonObject } from './json.ts';

/** The drives of all storage subsystems. One that cannot be read fails the list: a disk left out would stay unerased. */
export async function readDrives(bmc: Bmc, system: JsonObject): Promise<readonly Member[]> {
  const storages = await readMembers(bmc, link(system['Storage']));
  const references = storages.flatMap(({ body }) => objects(body['Drives']));
  const once = new Map(references.map((reference) => [link(reference), reference]));
  return (await resolve(bmc, [...once.values()])).filter(isPresent);
}

export async function toStorageDisk(bmc: Bmc, drive: Member): Promise<StorageDisk> {
  const { body, path } = drive;
  const { methods } = await eraseOf(bmc, body);
  return {
    id: path,
    name: nameOf(drive),
    model: text(body['Model']),
    serialNumber: text(body['SerialNumber']),
    capacityBytes: number(body['CapacityBytes']),
    kind: kindOf(body),
    eraseMethods: methods,
  };
}

/** iDRAC calls the protocol of an NVMe disk `PCIe`. */
function kindOf(drive: JsonObject): StorageDisk['kind'] {
  if (['NVMe', 'PCIe', 'NVMeOverFabrics'].includes(text(drive['Protocol']) ?? '')) return 'NVME';
  const media = text(drive['MediaType']);
  return media === 'HDD' || media === 'SSD' ? media : 'OTHER';
}

/** Fails unless the drive carries the serial number of the one that is meant. */
export function verifyDrive(bmc: Bmc, drive: Member, serialNumber: string, effect: ProviderError['effect']) {
  const shown = text(drive.body['SerialNumber']);
  if (shown !== null && shown.toLowerCase() === serialNumber.trim().toLowerCase()) return;
  throw new ProviderError(
    `another disk is at ${drive.path} of ${bmc.target.address}: its serial number is ${shown ?? 'not reported'}, not ${serialNumber}`,
    { code: 'IDENTITY_MISMATCH', retry: 'operator', effect, target: bmc.target.id },
  );
}
