import { expect, it } from 'vitest';
import type { SystemDiskRule } from '#contracts/instances/disk-plan.ts';
import type { DisksOnRecordQuery } from '../generated/graph.ts';
import { systemDiskOrder } from './disks-on-record.ts';

type Server = NonNullable<DisksOnRecordQuery['server']>;

const disk = (
  name: string,
  capacity: number | null,
  serialNumber: string | null = name,
  protocol = 'NVMe',
) => ({
  kind: 'DISK' as const,
  name,
  serialNumber,
  capacity,
  attributes: [
    { name: 'protocol', value: JSON.stringify(protocol) },
    { name: 'mediaType', value: '"SSD"' },
  ],
});

const onRecord = (
  components: Server['components'],
  {
    storageReadAt = '2026-11-29T12:00:00.000Z',
    installed = null,
  }: { storageReadAt?: string | null; installed?: string | null } = {},
): DisksOnRecordQuery => ({
  server: { name: 'web-1', storageReadAt, components },
  instance: { systemDisk: installed === null ? null : { serialNumber: installed } },
});

/** What becomes of a rule: the code of a refusal, or what the inventory says. */
function outcome(rule: SystemDiskRule, record: DisksOnRecordQuery): string {
  try {
    return systemDiskOrder({ rule, from: 'REQUEST' }, record).onRecord;
  } catch (error) {
    return String((error as { type?: unknown }).type);
  }
}

const two = [disk('A', 480e9), disk('B', 960e9)];

it('is the disk that the rule names', () => {
  expect(outcome({ type: 'NVME', choose: 'SMALLEST' }, onRecord(two))).toContain('by the inventory A');
  expect(outcome({ serialNumber: 'b' }, onRecord(two))).toContain('by the inventory B');
});

it('refuses a rule that fits no disk, or several, naming the disks that there are', () => {
  expect(outcome({ minSizeBytes: 2e12 }, onRecord(two))).toBe('NO_SUCH_DISK');
  expect(outcome({ serialNumber: 'GONE' }, onRecord(two))).toBe('NO_SUCH_DISK');
  expect(outcome({ type: 'NVME' }, onRecord(two))).toBe('DISK_AMBIGUOUS');
  expect(() => systemDiskOrder({ rule: { minSizeBytes: 2e12 }, from: 'PROFILE' }, onRecord(two))).toThrow(
    'No disk of web-1 is the disk of at least 2000000000000 bytes, as the profile asks. By its inventory it has A (serial A, NVME, 480000000000 bytes), B (',
  );
  expect(() => systemDiskOrder({ rule: { type: 'HDD' }, from: 'REQUEST' }, onRecord(two))).toThrow(
    'A disk that its BMC does not report can be named by wwn or path.',
  );
});

it('allows sizes that a BMC has rounded', () => {
  expect(outcome({ minSizeBytes: 480.1e9, maxSizeBytes: 500e9 }, onRecord(two))).toBe(
    'the inventory has no such disk',
  );
  expect(outcome({ maxSizeBytes: 959e9 }, onRecord(two))).toContain('by the inventory A');
});

it('leaves it to the installer where the inventory cannot know', () => {
  const rule = { minSizeBytes: 2e12 };
  const unknown = 'the inventory has no such disk';
  const sas = [disk('A', 480e9, 'A', 'SAS'), disk('B', 480e9, 'B', 'SAS')];
  // Drives of a RAID controller, of which the installer sees volumes.
  expect(outcome(rule, onRecord(sas))).toBe(unknown);
  // Another installer has chosen a disk that is on record: it sees the same ones.
  expect(outcome(rule, onRecord(sas, { installed: ' a' }))).toBe('NO_SUCH_DISK');
  expect(outcome(rule, onRecord(sas, { installed: 'VOLUME-1' }))).toBe(unknown);
  expect(outcome(rule, onRecord(two, { storageReadAt: null }))).toBe(unknown);
  expect(outcome(rule, onRecord([]))).toBe(unknown);
  expect(outcome(rule, onRecord([...two, disk('C', null)]))).toBe(unknown);
  expect(outcome({ serialNumber: 'C' }, onRecord([...two, disk('C', 1e12, null)]))).toBe(unknown);
  // A BMC may not report the disks of an AHCI controller of the board.
  expect(outcome({ wwn: '5000c500a1b2c3d4' }, onRecord(two))).toContain('does not say');
  expect(outcome({ path: 'pci-0000:00:17.0-ata-1' }, onRecord(two))).toContain('does not say');
  expect(outcome({ type: 'HDD' }, onRecord([disk('A', 480e9, 'A', 'PCIe')], { installed: 'A' }))).toBe(
    unknown,
  );
});
