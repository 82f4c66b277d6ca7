import { ApplicationFailure } from '@temporalio/activity';
import { diskBy, wordsOf, type KnownDisk, type SystemDiskChoice } from '#contracts/instances/disk-plan.ts';
import type { SystemDiskOrder } from '#contracts/boot/entry.ts';
import type { DisksOnRecordQuery } from '../generated/graph.ts';

type Component = NonNullable<DisksOnRecordQuery['server']>['components'][number];

/**
 * The rule as the boot service receives it, with the disk that it names by the inventory. The installer decides on the
 * machine itself: it may see volumes where the inventory has drives. Throws where the inventory shows that no disk fits, or
 * several, before anything is done to the machine.
 */
export function systemDiskOrder(
  choice: SystemDiskChoice,
  { server, instance }: DisksOnRecordQuery,
): SystemDiskOrder {
  const components = (server?.components ?? []).filter(({ kind }) => kind === 'DISK');
  const disks = components.map(toKnown);
  const installed = instance?.systemDisk?.serialNumber ?? null;
  if (typeof server?.storageReadAt === 'string' && areAsInstalled(components, installed))
    refuseUnfit(choice, server.name, disks);
  return { ...choice.rule, words: wordsOf(choice), onRecord: recordOf(choice, disks) };
}

/** Whether the installer sees the disks on record: NVMe drives, or those among which its last installation chose. */
function areAsInstalled(components: readonly Component[], installed: string | null): boolean {
  if (components.length === 0) return false;
  return (
    components.every((disk) => attributeOf(disk, 'protocol') === 'NVME') ||
    (installed !== null &&
      components.some(({ serialNumber }) => plain(serialNumber ?? '') === plain(installed)))
  );
}

/** BMCs round sizes; erasure/coverage.ts of the servers domain allows the same. */
const ROUNDING = 0.01;

function refuseUnfit(choice: SystemDiskChoice, serverName: string, disks: readonly KnownDisk[]): void {
  const { rule } = choice;
  if (!areDecisive(rule, disks)) return;
  const sized = (wider: number): SystemDiskChoice['rule'] => ({
    ...rule,
    ...(rule.minSizeBytes === undefined ? {} : { minSizeBytes: rule.minSizeBytes * (1 - wider) }),
    ...(rule.maxSizeBytes === undefined ? {} : { maxSizeBytes: rule.maxSizeBytes * (1 + wider) }),
  });
  const fault =
    diskBy(sized(ROUNDING), disks) === 'NONE'
      ? (['NO_SUCH_DISK', 'No disk'] as const)
      : diskBy(sized(-ROUNDING), disks) === 'AMBIGUOUS'
        ? (['DISK_AMBIGUOUS', 'More than one disk'] as const)
        : undefined;
  if (fault === undefined) return;
  const [code, subject] = fault;
  throw ApplicationFailure.nonRetryable(
    `${subject} of ${serverName} is ${wordsOf(choice)}. By its inventory it has ${disks.map(describe).join(', ')}. Nothing was done to it. Name another disk by systemDisk, or inspect the server again. A disk that its BMC does not report can be named by wwn or path.`,
    code,
    { effect: 'none' },
  );
}

/** Whether the inventory has what the rule asks for, of every disk. A BMC reports neither paths nor WWNs of the system. */
function areDecisive(rule: SystemDiskChoice['rule'], disks: readonly KnownDisk[]): boolean {
  const isSized = rule.minSizeBytes !== undefined || rule.maxSizeBytes !== undefined;
  return (
    rule.path === undefined &&
    rule.wwn === undefined &&
    disks.every(
      ({ serialNumber, type, sizeBytes }) =>
        (rule.serialNumber === undefined || serialNumber !== null) &&
        (rule.type === undefined || type !== null) &&
        (!isSized || sizeBytes !== null),
    )
  );
}

function describe({ name, serialNumber, type, sizeBytes }: KnownDisk): string {
  const facts = [
    `serial ${serialNumber ?? 'unknown'}`,
    ...(type === null ? [] : [type]),
    ...(sizeBytes === null ? [] : [`${sizeBytes} bytes`]),
  ];
  return `${name} (${facts.join(', ')})`;
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
  const protocol = attributeOf({ attributes }, 'protocol');
  const medium = attributeOf({ attributes }, 'mediaType');
  // Some BMCs report PCIe for NVMe drives, and the medium alone does not say by what a disk is attached.
  const isMedium = protocol !== 'PCIE' && (medium === 'SSD' || medium === 'HDD');
  return {
    name,
    serialNumber,
    wwn: null,
    type: protocol === 'NVME' ? 'NVME' : isMedium ? medium : null,
    sizeBytes: capacity,
    path: null,
  };
}

function attributeOf({ attributes }: Pick<Component, 'attributes'>, name: string): string | undefined {
  return textOf(attributes.find((attribute) => attribute.name === name)?.value ?? null)?.toUpperCase();
}

function plain(serialNumber: string): string {
  return serialNumber.replaceAll(/\s/g, '').toLowerCase();
}

/** Attributes are JSON. */
function textOf(value: string | null): string | undefined {
  const parsed: unknown = value === null ? undefined : JSON.parse(value);
  return typeof parsed === 'string' ? parsed : undefined;
}
