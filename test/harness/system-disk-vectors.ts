/** Which disk a rule names. The workflow's side and the installer's read the same table. */

export interface VectorDisk {
  readonly name: string;
  readonly serialNumber: string | null;
  readonly wwn: string | null;
  readonly type: 'NVME' | 'SSD' | 'HDD';
  readonly sizeBytes: number;
  readonly path: string | null;
}

interface Vector {
  readonly what: string;
  /** As it is stored; undefined where none was given. */
  readonly rule:
    | {
        readonly serialNumber?: string;
        readonly wwn?: string;
        readonly type?: 'NVME' | 'SSD' | 'HDD';
        readonly minSizeBytes?: number;
        readonly maxSizeBytes?: number;
        readonly path?: string;
        readonly choose?: 'FIRST' | 'SMALLEST' | 'LARGEST';
      }
    | undefined;
  /** Of the usual server where it says nothing. */
  readonly disks?: readonly VectorDisk[];
  /** A disk by its name. */
  readonly is: string;
}

const GB = 1_000_000_000;

/** Two mirrored system SSDs, two large HDDs, an NVMe drive, an SD card of the BMC, in the order of the kernel. */
export const USUAL_DISKS: readonly VectorDisk[] = [
  disk('nvme0n1', 'PHLN1', 'eui.0025385b71b00001', 'NVME', 3_840 * GB, 'pci-0000:65:00.0-nvme-1'),
  disk(
    'sda',
    'ZC1A0001',
    '5000c500a1b2c301',
    'HDD',
    16_000 * GB,
    'pci-0000:3b:00.0-sas-0x5000c500a1b2c302-lun-0',
  ),
  disk(
    'sdb',
    'ZC1A0002',
    '5000c500a1b2c303',
    'HDD',
    16_000 * GB,
    'pci-0000:3b:00.0-sas-0x5000c500a1b2c304-lun-0',
  ),
  disk('sdc', 'S45PNA0M1', null, 'SSD', 480 * GB, 'pci-0000:00:17.0-ata-1'),
  disk('sdd', 'S45PNA0M2', '5002538e40a00002', 'SSD', 480 * GB, 'pci-0000:00:17.0-ata-2'),
  disk('sde', '012345678901', null, 'HDD', 16 * GB, 'pci-0000:00:14.0-usb-0:3.1:1.0-scsi-0:0:0'),
];

const TWINS = [
  disk('nvme0n1', 'SAME', '0025385b71b00001', 'NVME', 100 * GB, 'pci-0000:65:00.0-nvme-1'),
  disk('nvme0n2', 'SAME', '0025385b71b00002', 'NVME', 100 * GB, 'pci-0000:65:00.0-nvme-2'),
];

function disk(
  name: string,
  serialNumber: string | null,
  wwn: string | null,
  type: VectorDisk['type'],
  sizeBytes: number,
  path: string | null,
): VectorDisk {
  return { name, serialNumber, wwn: wwn?.replace('eui.', '') ?? null, type, sizeBytes, path };
}

export const SYSTEM_DISK_VECTORS: readonly Vector[] = [
  { what: 'no rule: NVMe comes first', rule: undefined, is: 'nvme0n1' },
  {
    what: 'no rule, without NVMe: the lowest path, not the first name',
    rule: undefined,
    disks: USUAL_DISKS.slice(1),
    is: 'sdc',
  },
  {
    what: 'no rule: a USB disk comes last, whatever its path',
    rule: undefined,
    disks: USUAL_DISKS.filter(({ name }) => name === 'sde' || name === 'sda'),
    is: 'sda',
  },
  { what: 'no rule and no disk', rule: undefined, disks: [], is: 'NONE' },
  { what: 'a serial number', rule: { serialNumber: 'ZC1A0002' }, is: 'sdb' },
  { what: 'a serial number in other letters, with spaces', rule: { serialNumber: 'zc1a 0002' }, is: 'sdb' },
  { what: 'a part of a serial number', rule: { serialNumber: 'ZC1A' }, is: 'NONE' },
  { what: 'a WWN', rule: { wwn: '5002538e40a00002' }, is: 'sdd' },
  {
    what: 'a serial number and the WWN of another',
    rule: { serialNumber: 'S45PNA0M1', wwn: '5002538e40a00002' },
    is: 'NONE',
  },
  { what: 'a type that one has', rule: { type: 'NVME' }, is: 'nvme0n1' },
  { what: 'a type that two have', rule: { type: 'SSD' }, is: 'AMBIGUOUS' },
  { what: 'the first of a type', rule: { type: 'SSD', choose: 'FIRST' }, is: 'sdc' },
  { what: 'the smallest', rule: { choose: 'SMALLEST' }, is: 'sde' },
  {
    what: 'the smallest that is large enough; of two, the first by place',
    rule: { minSizeBytes: 17 * GB, choose: 'SMALLEST' },
    is: 'sdc',
  },
  { what: 'the largest; of two, the first by place', rule: { choose: 'LARGEST' }, is: 'sda' },
  {
    what: 'a range that one fits',
    rule: { minSizeBytes: 3_840 * GB, maxSizeBytes: 3_840 * GB },
    is: 'nvme0n1',
  },
  { what: 'a byte too small', rule: { minSizeBytes: 16_000 * GB + 1 }, is: 'NONE' },
  { what: 'a byte too large', rule: { maxSizeBytes: 16 * GB - 1 }, is: 'NONE' },
  { what: 'a size that several have', rule: { maxSizeBytes: 480 * GB }, is: 'AMBIGUOUS' },
  { what: 'a path', rule: { path: 'pci-0000:00:17.0-ata-2' }, is: 'sdd' },
  { what: 'a path that begins like two', rule: { path: 'pci-0000:00:17.0-ata' }, is: 'NONE' },
  {
    what: 'a serial number that two namespaces share',
    rule: { serialNumber: 'SAME' },
    disks: TWINS,
    is: 'AMBIGUOUS',
  },
  {
    what: 'their WWN beside it',
    rule: { serialNumber: 'SAME', wwn: '0025385b71b00002' },
    disks: TWINS,
    is: 'nvme0n2',
  },
];
