import { diskBy, wordsOf, type KnownDisk, type SystemDiskChoice } from '#contracts/instances/disk-plan.ts';
import type { SystemDiskOrder } from '#contracts/boot/entry.ts';
import type { DisksOnRecordQuery } from '../generated/graph.ts';

type Component = NonNullable<DisksOnRecordQuery['server']>['components'][number];

/**
 * The rule as the boot service receives it, with the disk that it names by the inventory. The installer decides on the
 * machine itself: it may see volumes where the inventory has drives.
 */
export function systemDiskOrder(choice: SystemDiskChoice, components: readonly Component[]): SystemDiskOrder {
  const disks = components.filter(({ kind }) => kind === 'DISK').map(toKnown);
  return { ...choice.rule, words: wordsOf(choice), onRecord: recordOf(choice, disks) };
}

function recordOf({ rule }: SystemDiskChoice, disks: readonly KnownDisk[]): string {
  // A BMC reports neither paths nor WWNs of the system.
  const found = rule.path === undefined && rule.wwn === undefined ? diskBy(rule, disks) : 'UNKNOWN';
  if (found === 'NONE') return 'the inventory has no such disk';
  if (found === 'AMBIGUOUS') return 'the inventory has more than one such disk';
  if (found === 'UNKNOWN') return 'the inventory does not say which that is';
  const { name, serialNumber, sizeBytes } = found;
  const size = sizeBytes === null ? '' : `, ${sizeBytes} bytes`;
  return `by the inventory ${name} (serial ${serialNumber ?? 'unknown'}${size})`;
}

function toKnown({ name, serialNumber, capacity, attributes }: Component): KnownDisk {
  const values = new Map(attributes.map((attribute) => [attribute.name, textOf(attribute.value)]));
  const isNvme = values.get('protocol')?.toUpperCase() === 'NVME';
  const medium = values.get('mediaType')?.toUpperCase();
  return {
    name,
    serialNumber,
    wwn: null,
    type: isNvme ? 'NVME' : medium === 'SSD' || medium === 'HDD' ? medium : null,
    sizeBytes: capacity,
    path: null,
  };
}

/** Attributes are JSON. */
function textOf(value: string | null): string | undefined {
  const parsed: unknown = value === null ? undefined : JSON.parse(value);
  return typeof parsed === 'string' ? parsed : undefined;
}
