import type { PowerSupply } from '../../capabilities/inventory.ts';
import { lastSegment, link, objects } from '../json.ts';
import { factsOf } from './facts.ts';
import type { WithFacts } from './facts.ts';
import { further } from './further.ts';
import { distinct, isPresent, nameOf, reportedText } from './parts.ts';
import type { Part } from './parts.ts';
import type { Reader } from './reader.ts';

/** From `Power`, one document with all of them, and from `PowerSubsystem`, which replaces it, of every chassis. */
export async function readPowerSupplies(
  reader: Reader,
  system: Part,
  chassis: readonly Part[],
): Promise<readonly WithFacts<PowerSupply>[]> {
  const before = reader.warnings.length;
  let found: readonly Part[] = [];
  let isReported = false;
  for (const { body } of chassis) {
    const [older, newer] = [link(body['Power']), link(body['PowerSubsystem'])];
    isReported ||= older !== null || newer !== null;
    const power = await reader.one(older);
    const listed = power === null ? [] : fromPower(power).filter(isPresent);
    const isComplete = reader.warnings.length === before;
    const more = (await fromSubsystem(reader, newer)).filter(isPresent);
    const here = further(listed, more, isComplete);
    // Blades report the power supplies of their enclosure, and each chassis the same ones.
    const known = new Set(found.flatMap((part) => reportedText(part.body['SerialNumber']) ?? []));
    found = [...found, ...here.filter((part) => !known.has(reportedText(part.body['SerialNumber']) ?? ''))];
  }
  if (!isReported) reader.warn((chassis[0] ?? system).path, 'reports nothing about power supplies');
  return distinct(found, (part) => ({
    name: nameOf(part),
    model: reportedText(part.body['Model']),
    serialNumber: reportedText(part.body['SerialNumber']),
    facts: factsOf('POWER_SUPPLY', part),
  }));
}

function fromPower({ path, body }: Part): readonly Part[] {
  return objects(body['PowerSupplies']).map((supply, index) => ({
    path: `${path}#/PowerSupplies/${index}`,
    body: { MemberId: String(index), ...supply },
  }));
}

async function fromSubsystem(reader: Reader, path: string | null): Promise<readonly Part[]> {
  const subsystem = await reader.one(path);
  const supplies = link(subsystem?.body['PowerSupplies']);
  if (subsystem !== null && supplies === null)
    reader.warn(subsystem.path, `${lastSegment(subsystem.path)} lists no power supplies`);
  return reader.members(supplies);
}
