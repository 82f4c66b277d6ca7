import type { PowerSupply } from '../../capabilities/inventory.ts';
import { lastSegment, link, objects, text } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { distinct, isPresent, nameOf } from './reader.ts';
import type { Part, Reader } from './reader.ts';

/** From `Power`, one document with all of them; from `PowerSubsystem` where the older form is gone. */
export async function readPowerSupplies(
  reader: Reader,
  chassis: JsonObject | null,
): Promise<readonly PowerSupply[]> {
  const power = await reader.one(link(chassis?.['Power']));
  const parts =
    power === null ? await fromSubsystem(reader, link(chassis?.['PowerSubsystem'])) : fromPower(power);
  return distinct(parts.filter(isPresent), (part) => ({
    name: nameOf(part),
    model: text(part.body['Model']),
    serialNumber: text(part.body['SerialNumber']),
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
