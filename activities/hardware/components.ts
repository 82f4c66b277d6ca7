import type { InventoryReport, Processor } from '#providers/capabilities/inventory.ts';
import type { ComponentKind, ServerComponentInput } from '../generated/graph.ts';

/** An inventory as the graph stores it: one list of parts, each with the one figure that matters for its kind. */
export function componentsOf(report: InventoryReport): ServerComponentInput[] {
  return distinct([
    ...report.processors.map((processor) => ({
      kind: componentKindOf(processor),
      name: processor.name,
      model: processor.model,
      capacity: processor.cores,
    })),
    ...report.memory.map(({ name, serialNumber, capacityMiB }) => ({
      kind: 'MEMORY' as const,
      name,
      serialNumber,
      capacity: capacityMiB,
    })),
    ...report.disks.map(({ name, model, serialNumber, capacityBytes }) => ({
      kind: 'DISK' as const,
      name,
      model,
      serialNumber,
      capacity: capacityBytes,
    })),
    ...report.ports.map(({ name, mac, speedMbps }) => ({
      kind: 'PORT' as const,
      name,
      mac,
      capacity: speedMbps,
    })),
    ...report.powerSupplies.map(({ name, model, serialNumber }) => ({
      kind: 'POWER_SUPPLY' as const,
      name,
      model,
      serialNumber,
    })),
  ]);
}

/** Redfish lists GPUs among the processors, by their ProcessorType (DSP0268, Processor). */
export function componentKindOf({ kind }: Processor): 'PROCESSOR' | 'GPU' {
  return kind === 'GPU' ? 'GPU' : 'PROCESSOR';
}

/** Kinds of which components may be missing in the report. */
export function unreadKindsOf({ unread }: InventoryReport): ComponentKind[] {
  const kinds = unread.flatMap(({ kind }) => (kind === 'PROCESSOR' ? [kind, 'GPU' as const] : [kind]));
  return [...new Set(kinds)];
}

/** BMCs repeat names ("Drive 1" behind each of two controllers); the second and later get a number. */
function distinct(components: ServerComponentInput[]): ServerComponentInput[] {
  const seen = new Map<string, number>();
  return components.map((component) => {
    const key = `${component.kind} ${component.name}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? component : { ...component, name: `${component.name} (${count})` };
  });
}
