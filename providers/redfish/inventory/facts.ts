import type { PartFacts, PartKind } from '../../capabilities/inventory.ts';
import { object } from '../json.ts';
import { healthOf } from '../severity.ts';
import { amount, reportedText } from './parts.ts';
import type { Part } from './parts.ts';

type Facts = PartFacts['facts'];

/** A part as the report has it, and further facts about it. */
export type WithFacts<T> = T & { readonly facts: Facts };

/**
 * Facts and the properties they are read from. Only what stays the same until a person acts or a part breaks: no
 * temperatures, no speeds of links, no wear. The firmware of a disk and of a power supply stays with it where it is moved to
 * another machine (Drive.Revision, PowerSupply.FirmwareVersion); other versions are in the firmware inventory.
 */
const properties: Readonly<Record<Exclude<PartKind, 'PORT'>, Readonly<Record<string, string>>>> = {
  PROCESSOR: {
    manufacturer: 'Manufacturer',
    type: 'ProcessorType',
    socket: 'Socket',
    threads: 'TotalThreads',
    maxSpeedMHz: 'MaxSpeedMHz',
  },
  MEMORY: {
    manufacturer: 'Manufacturer',
    partNumber: 'PartNumber',
    type: 'MemoryDeviceType',
    speedMHz: 'OperatingSpeedMhz',
  },
  DISK: {
    manufacturer: 'Manufacturer',
    partNumber: 'PartNumber',
    mediaType: 'MediaType',
    rotationSpeedRPM: 'RotationSpeedRPM',
    firmwareVersion: 'Revision',
    encryption: 'EncryptionStatus',
    failurePredicted: 'FailurePredicted',
  },
  POWER_SUPPLY: {
    manufacturer: 'Manufacturer',
    partNumber: 'PartNumber',
    type: 'PowerSupplyType',
    capacityWatts: 'PowerCapacityWatts',
    firmwareVersion: 'FirmwareVersion',
  },
};

export function factsOf(kind: keyof typeof properties, { body }: Part): Facts {
  const facts: Record<string, string | number | boolean> = {};
  for (const [name, property] of Object.entries(properties[kind])) {
    const fact = factOf(body[property]);
    if (fact !== null) facts[name] = fact;
  }
  const health = healthOf(object(body['Status'])['Health']);
  return health === null ? facts : { ...facts, health };
}

function factOf(value: unknown): string | number | boolean | null {
  return typeof value === 'boolean' ? value : (reportedText(value) ?? amount(value));
}

/** The parts as the report has them, and beside them their facts. */
export function apart<T extends { readonly name: string }>(
  kind: PartKind,
  parts: readonly WithFacts<T>[],
): { readonly parts: readonly Omit<WithFacts<T>, 'facts'>[]; readonly facts: readonly PartFacts[] } {
  return {
    parts: parts.map(({ facts: _, ...part }) => part),
    facts: parts
      .filter(({ facts }) => Object.keys(facts).length > 0)
      .map(({ name, facts }) => ({ kind, name, facts })),
  };
}
