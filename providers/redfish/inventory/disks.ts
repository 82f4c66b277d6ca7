import type { Disk } from '../../capabilities/inventory.ts';
import { lastSegment, link, links, object, objects, texts } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { linkedFrom } from './chassis.ts';
import { factsOf } from './facts.ts';
import type { WithFacts } from './facts.ts';
import { further } from './further.ts';
import { amount, distinct, isPresent, nameOf, plainPath, reportedText } from './parts.ts';
import type { Part } from './parts.ts';
import type { Reader } from './reader.ts';
import { readSmartStorage, smartStorageOf } from './smart-storage.ts';

/**
 * Disks of all storage subsystems, of HPE's own tree and of the chassis; of SimpleStorage, which reports no serial
 * numbers, where there is nothing else.
 */
export async function readDisks(
  reader: Reader,
  { path, body }: Part,
  chassis: readonly Part[],
): Promise<readonly WithFacts<Disk>[]> {
  const [storage, simple] = [link(body['Storage']), link(body['SimpleStorage'])];
  const smart = smartStorageOf(body);
  const inChassis = linkedFrom(chassis, 'Drives');
  if ([storage, simple, smart, ...inChassis].every((one) => one === null))
    reader.warn(path, 'reports nothing about disks');
  const before = reader.warnings.length;
  const isComplete = () => reader.warnings.length === before;
  const protocols = new Map<Part, string | null>();
  const seen = new Set<string>();
  for (const unit of await reader.members(storage)) {
    const references = objects(unit.body['Drives']).filter((drive) => fresh(drive, seen));
    const drives = await reader.each(await inlined(reader, unit.path, references));
    for (const drive of drives) protocols.set(drive, onlyProtocol(unit.body));
  }
  let drives: readonly Part[] = [...protocols.keys()].filter(isPresent);
  const ownTree = (await readSmartStorage(reader, smart)).filter(isPresent);
  drives = further(drives, ownTree, isComplete());
  drives = further(
    drives,
    (await chassisDrives(reader, chassis, inChassis, seen)).filter(isPresent),
    isComplete(),
  );
  if (drives.length === 0 && isComplete())
    drives = simpleDisks(await reader.members(simple)).filter(isPresent);
  return distinct(drives, (drive) => toDisk(drive, protocols.get(drive) ?? null));
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
  if (path === null || seen.has(plainPath(path))) return false;
  seen.add(plainPath(path));
  return true;
}

/** Drives that a chassis lists, as a collection or as links, and no storage subsystem does. */
async function chassisDrives(
  reader: Reader,
  chassis: readonly Part[],
  collections: readonly string[],
  seen: Set<string>,
): Promise<readonly Part[]> {
  const listed = chassis.flatMap(({ body }) => links(object(body['Links'])['Drives']));
  const inCollections: JsonObject[] = [];
  for (const path of collections) {
    // Unexpanded: mostly these are drives that a subsystem has listed already.
    for (const reference of await reader.references(path)) inCollections.push(reference);
  }
  const references = [...inCollections, ...listed.map((path) => ({ '@odata.id': path }))];
  return reader.each(references.filter((drive) => fresh(drive, seen)));
}

/** Of controllers that speak a single one to their drives; Supermicro says it here only. */
function onlyProtocol(storage: JsonObject): string | null {
  const spoken = objects(storage['StorageControllers']).flatMap((one) =>
    texts(one['SupportedDeviceProtocols']),
  );
  const protocols = new Set(spoken);
  return protocols.size === 1 ? reportedText(spoken[0]) : null;
}

function toDisk(part: Part, spoken: string | null): WithFacts<Disk> {
  const { body } = part;
  const protocol = reportedText(body['Protocol']) ?? spoken;
  return {
    name: nameOf(part),
    model: reportedText(body['Model']),
    serialNumber: reportedText(body['SerialNumber']),
    capacityBytes: amount(body['CapacityBytes']),
    protocol,
    facts: { ...factsOf('DISK', part), ...(protocol !== null && { protocol }) },
  };
}

function simpleDisks(controllers: readonly Part[]): readonly Part[] {
  return controllers.flatMap(({ path, body }) =>
    objects(body['Devices']).map((device, index) => ({
      path: `${path}#/Devices/${index}`,
      body: { MemberId: `${lastSegment(path)}-${index}`, ...device },
    })),
  );
}
