import type { MemoryModule, Processor } from '../../capabilities/inventory.ts';
import { number, text } from '../json.ts';
import { distinct, isPresent, nameOf } from './reader.ts';
import type { Part } from './reader.ts';

export function processorsOf(parts: readonly Part[]): readonly Processor[] {
  return distinct(parts.filter(isPresent), (part) => ({
    name: nameOf(part),
    kind: text(part.body['ProcessorType']),
    model: text(part.body['Model']),
    cores: number(part.body['TotalCores']),
  }));
}

export function memoryOf(parts: readonly Part[]): readonly MemoryModule[] {
  return distinct(
    parts.filter((part) => isPresent(part) && part.body['CapacityMiB'] !== 0),
    (part) => ({
      name: nameOf(part),
      capacityMiB: number(part.body['CapacityMiB']),
      serialNumber: text(part.body['SerialNumber']),
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
