import type { MemoryModule, Processor } from '../../capabilities/inventory.ts';
import { text } from '../json.ts';
import { factsOf } from './facts.ts';
import type { WithFacts } from './facts.ts';
import { amount, distinct, isPresent, nameOf, told } from './parts.ts';
import type { Part } from './parts.ts';

export function processorsOf(parts: readonly Part[]): readonly WithFacts<Processor>[] {
  return distinct(parts.filter(isPresent), (part) => ({
    name: nameOf(part),
    kind: told(part.body['ProcessorType']),
    model: told(part.body['Model']),
    cores: amount(part.body['TotalCores']),
    facts: factsOf('PROCESSOR', part),
  }));
}

export function memoryOf(parts: readonly Part[]): readonly WithFacts<MemoryModule>[] {
  return distinct(
    parts.filter((part) => isPresent(part) && part.body['CapacityMiB'] !== 0),
    (part) => ({
      name: nameOf(part),
      capacityMiB: amount(part.body['CapacityMiB']),
      serialNumber: told(part.body['SerialNumber']),
      facts: factsOf('MEMORY', part),
    }),
  );
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
