import type { Disk } from '../../capabilities/inventory.ts';
import { lastSegment, link, objects, texts } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { factsOf } from './facts.ts';
import type { WithFacts } from './facts.ts';
import { amount, distinct, isPresent, nameOf, told } from './parts.ts';
import type { Part } from './parts.ts';
import type { Reader } from './reader.ts';

/** Disks of all storage subsystems; of SimpleStorage where a BMC has only that. */
export async function readDisks(reader: Reader, { path, body }: Part): Promise<readonly WithFacts<Disk>[]> {
  const [storage, simple] = [link(body['Storage']), link(body['SimpleStorage'])];
  if (storage === null && simple === null) reader.warn(path, 'tells nothing about disks');
  const storages = await reader.members(storage);
  const seen = new Set<string>();
  const protocols = new Map<Part, string | null>();
  for (const unit of storages) {
    const references = objects(unit.body['Drives']).filter((drive) => fresh(drive, seen));
    const drives = await reader.each(await inlined(reader, unit.path, references));
    for (const drive of drives.filter(isPresent)) protocols.set(drive, onlyProtocol(unit.body));
  }
  if (protocols.size > 0) {
    return distinct([...protocols.keys()], (drive) => toDisk(drive, protocols.get(drive) ?? null));
  }
  return simpleDisks(await reader.members(simple));
}

/** With many drives, one more request for the subsystem is cheaper than one for each drive. */
async function inlined(reader: Reader, path: string, references: readonly JsonObject[]) {
  if (references.length < 3) return references;
  const wanted = new Set(references.map(link));
  const again = await reader.expanded(path);
  const drives = objects(again?.body['Drives']).filter((drive) => wanted.has(link(drive)));
  return drives.length === references.length ? drives : references;
}

function fresh(drive: JsonObject, seen: Set<string>): boolean {
  const path = link(drive);
  if (path === null || seen.has(path)) return false;
  seen.add(path);
  return true;
}

/** Of controllers that speak a single one to their drives; Supermicro says it here only. */
function onlyProtocol(storage: JsonObject): string | null {
  const spoken = objects(storage['StorageControllers']).flatMap((one) =>
    texts(one['SupportedDeviceProtocols']),
  );
  const protocols = new Set(spoken);
  return protocols.size === 1 ? told(spoken[0]) : null;
}

function toDisk(part: Part, spoken: string | null): WithFacts<Disk> {
  const { body } = part;
  const protocol = told(body['Protocol']) ?? spoken;
  return {
    name: nameOf(part),
    model: told(body['Model']),
    serialNumber: told(body['SerialNumber']),
    capacityBytes: amount(body['CapacityBytes']),
    protocol,
    facts: { ...factsOf('DISK', part), ...(protocol !== null && { protocol }) },
  };
}

function simpleDisks(controllers: readonly Part[]): readonly WithFacts<Disk>[] {
  const parts = controllers.flatMap(({ path, body }) =>
    objects(body['Devices']).map((device, index) => ({
      path: `${path}#/Devices/${index}`,
      body: { MemberId: `${lastSegment(path)}-${index}`, ...device },
    })),
  );
  return distinct(parts.filter(isPresent), (part) => toDisk(part, null));
}
