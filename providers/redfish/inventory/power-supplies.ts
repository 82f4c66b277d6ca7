import type { PowerSupply } from '../../capabilities/inventory.ts';
import { lastSegment, link, objects } from '../json.ts';
import { factsOf } from './facts.ts';
import type { WithFacts } from './facts.ts';
import { distinct, isPresent, nameOf, told } from './parts.ts';
import type { Part } from './parts.ts';
import type { Reader } from './reader.ts';

/** From `Power`, one document with all of them; from `PowerSubsystem` where the older form is gone. */
export async function readPowerSupplies(
  reader: Reader,
  system: Part,
  chassis: Part | null,
): Promise<readonly WithFacts<PowerSupply>[]> {
  const [older, newer] = [link(chassis?.body['Power']), link(chassis?.body['PowerSubsystem'])];
  if (older === null && newer === null)
    reader.warn((chassis ?? system).path, 'tells nothing about power supplies');
  const power = await reader.one(older);
  const parts = power === null ? await fromSubsystem(reader, newer) : fromPower(power);
  return distinct(parts.filter(isPresent), (part) => ({
    name: nameOf(part),
    model: told(part.body['Model']),
    serialNumber: told(part.body['SerialNumber']),
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
