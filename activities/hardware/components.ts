import type { InventoryReport } from '#providers/capabilities/inventory.ts';
import type { ServerComponentInput } from '../generated/graph.ts';

/** An inventory as the graph stores it: one list of parts, each with the one figure that matters for its kind. */
export function componentsOf(report: InventoryReport): ServerComponentInput[] {
  return distinct([
    ...report.processors.map(({ name, model, cores }) => ({
      kind: 'PROCESSOR' as const,
      name,
      model,
      capacity: cores,
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
