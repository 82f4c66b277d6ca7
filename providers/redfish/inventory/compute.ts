import type { MemoryModule, Processor } from '../../capabilities/inventory.ts';
import { link, text } from '../json.ts';
import { linkedFrom } from './chassis.ts';
import { factsOf } from './facts.ts';
import type { WithFacts } from './facts.ts';
import { further } from './further.ts';
import { amount, distinct, isPresent, nameOf, reportedText } from './parts.ts';
import type { Part } from './parts.ts';
import type { Reader } from './reader.ts';

export async function readProcessors(reader: Reader, { path, body }: Part): Promise<readonly Part[]> {
  const collection = link(body['Processors']);
  if (collection === null) reader.warn(path, 'reports nothing about processors');
  return reader.members(collection);
}

/** Modules of the system, and those that only a chassis lists: some services keep expansion boards there. */
export async function readMemory(
  reader: Reader,
  { path, body }: Part,
  chassis: readonly Part[],
): Promise<readonly Part[]> {
  const own = link(body['Memory']);
  const others = linkedFrom(chassis, 'Memory', own === null ? [] : [own]);
  if (own === null && others.length === 0) reader.warn(path, 'reports nothing about memory');
  const before = reader.warnings.length;
  let modules = (await reader.members(own)).filter(isFitted);
  for (const collection of others) {
    const listed = (await reader.members(collection)).filter(isFitted);
    modules = [...further(modules, listed, reader.warnings.length === before)];
  }
  return modules;
}

const isFitted = (part: Part): boolean => isPresent(part) && part.body['CapacityMiB'] !== 0;

export function processorsOf(parts: readonly Part[]): readonly WithFacts<Processor>[] {
  return distinct(parts.filter(isPresent), (part) => ({
    name: nameOf(part),
    kind: reportedText(part.body['ProcessorType']),
    model: reportedText(part.body['Model']),
    cores: amount(part.body['TotalCores']),
    facts: factsOf('PROCESSOR', part),
  }));
}

export function memoryOf(parts: readonly Part[]): readonly WithFacts<MemoryModule>[] {
  return distinct(parts.filter(isFitted), (part) => ({
    name: nameOf(part),
    capacityMiB: amount(part.body['CapacityMiB']),
    serialNumber: reportedText(part.body['SerialNumber']),
    facts: factsOf('MEMORY', part),
  }));
}

const architectures: Readonly<Record<string, string>> = {
  'x86-64': 'x86_64',
  x86: 'x86_64',
  'ARM-A64': 'aarch64',
  ARM: 'aarch64',
};

/** Of the first CPU; GPUs are listed among the processors too. */
export function architectureOf(parts: readonly Part[]): string | null {
  const cpu = parts.find(({ body }) => (text(body['ProcessorType']) ?? 'CPU') === 'CPU');
  const named = text(cpu?.body['InstructionSet']) ?? text(cpu?.body['ProcessorArchitecture']);
  return architectures[named ?? ''] ?? null;
}
