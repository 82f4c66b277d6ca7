import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SYSTEM_DISK_VECTORS, USUAL_DISKS, type VectorDisk } from '#test/harness/system-disk-vectors.ts';
import { prepareAsh, withoutBusybox, type Ash } from './testing/ash.ts';

const STEPS = ['console', 'service', 'disks', 'identify', 'controllers', 'system-disk'];
const LINES = {
  serialNumber: 'disk-serial',
  wwn: 'disk-wwn',
  type: 'disk-type',
  minSizeBytes: 'disk-min-bytes',
  maxSizeBytes: 'disk-max-bytes',
  path: 'disk-path',
  choose: 'disk-choose',
} as const;

let ash: Ash;
beforeAll(() => {
  if (withoutBusybox === '') ash = prepareAsh();
});
afterAll(() => ash?.dispose());

/** A machine with these disks, and an assignment with that rule. */
function machine(disks: readonly VectorDisk[], rule: (typeof SYSTEM_DISK_VECTORS)[number]['rule']): string {
  const lines = Object.entries(rule ?? {}).map(
    ([key, value]) => `${LINES[key as keyof typeof LINES]}=${value}`,
  );
  writeFileSync(
    join(ash.folder, 'run', 'assignment'),
    [...lines, ...(rule === undefined ? [] : ['disk-rule=the disk that is asked for']), ''].join('\n'),
  );
  const answer = (what: string, valueOf: (disk: VectorDisk) => string | number | null): string =>
    `${what}() { case "$1" in ${disks.map((disk) => `${disk.name}) echo "${String(valueOf(disk) ?? '')}" ;;`).join(' ')} esac; }`;
  return [
    `assigned() { sed -n "s/^$1=//p" ${ash.folder}/run/assignment; }`,
    `disks() { echo "${disks.map(({ name }) => name).join(' ')}"; }`,
    answer('serial_of', ({ serialNumber }) => serialNumber),
    answer('wwn_of', ({ wwn }) => wwn),
    answer('size_of', ({ sizeBytes }) => sizeBytes),
    answer('path_of', ({ path }) => path),
    answer('type_of', ({ type }) => type),
  ].join('\n');
}

describe.skipIf(withoutBusybox !== '')(`the installer's choice of the disk${withoutBusybox}`, () => {
  it.each(SYSTEM_DISK_VECTORS)('$what', ({ rule, disks = USUAL_DISKS, is }) => {
    const said = ash.run(`${machine(disks, rule)}\nchoose_disk && echo "$disk" || echo "$why"`, STEPS).trim();
    if (is === 'NONE') expect(said).toMatch(/^no disk is /);
    else if (is === 'AMBIGUOUS') expect(said).toMatch(/^more than one disk is the disk that is asked for: /);
    else expect(said).toBe(is);
  });

  it('says which disks there are where none is the one', () => {
    const said = ash.run(
      `${machine(USUAL_DISKS, { serialNumber: 'GONE' })}\nchoose_disk || echo "$why"`,
      STEPS,
    );
    for (const { name } of USUAL_DISKS) expect(said).toContain(`${name} (`);
    expect(said).toContain(
      'sdc (SSD, 480000000000 bytes, serial S45PNA0M1, WWN unknown, pci-0000:00:17.0-ata-1)',
    );
  });

  it('reports to the boot service which one it was', () => {
    const report = ash.run(`${machine(USUAL_DISKS, undefined)}\nsystem_disk_report sdc`, STEPS);
    expect(JSON.parse(report)).toEqual({
      name: 'sdc',
      serialNumber: 'S45PNA0M1',
      wwn: null,
      sizeBytes: 480_000_000_000,
      path: 'pci-0000:00:17.0-ata-1',
    });
  });

  it('refuses where another disk has a partition CIDATA, and looks at its own no further', () => {
    const seeds = 'seed_of() { case "$1" in sdc | sda) echo "/dev/${1}1" ;; esac; }';
    const choose = (rule: { serialNumber: string }): string =>
      ash.run(
        `${machine(USUAL_DISKS.slice(1, 4), rule)}\n${seeds}\nchoose_disk && require_no_other_seed && echo fine || echo "$why"`,
        STEPS,
      );
    expect(choose({ serialNumber: 'S45PNA0M1' })).toMatch(
      /^the disk sda \(serial ZC1A0001\) has a partition labelled CIDATA too/,
    );
    const alone = `${machine(USUAL_DISKS.slice(2, 4), undefined)}\n${seeds}\nchoose_disk && require_no_other_seed && echo fine || echo "$why"`;
    expect(ash.run(alone, STEPS)).toBe('fine\n');
  });
});

describe.skipIf(withoutBusybox !== '')(`what the installer distinguishes disks by${withoutBusybox}`, () => {
  /** Puts files of sysfs into the place of the steps; a link where the content is `-> target`. */
  function sysfs(files: Readonly<Record<string, string>>): void {
    for (const [path, content] of Object.entries(files)) {
      const file = join(ash.folder, 'sys', path);
      mkdirSync(dirname(file), { recursive: true });
      if (content.startsWith('-> ')) symlinkSync(join(ash.folder, 'sys', content.slice(3)), file);
      else writeFileSync(file, content, 'latin1');
    }
  }
  const PCI = 'devices/pci0000:00';

  it('is found where each kind of disk has it', () => {
    sysfs({
      'block/vda': `-> ${PCI}/0000:00:04.0/virtio1/block/vda`,
      [`${PCI}/0000:00:04.0/virtio1/block/vda/serial`]: 'VIRT 1\n',
      [`${PCI}/0000:00:04.0/virtio1/block/vda/queue/rotational`]: '1\n',
      'block/nvme0n1': `-> ${PCI}/0000:00:1d.0/0000:65:00.0/nvme/nvme0/nvme0n1`,
      [`${PCI}/0000:00:1d.0/0000:65:00.0/nvme/nvme0/nvme0n1/device/serial`]: 'PHLN0001   \n',
      [`${PCI}/0000:00:1d.0/0000:65:00.0/nvme/nvme0/nvme0n1/wwid`]: 'eui.0025385B71B00001\n',
      [`${PCI}/0000:00:1d.0/0000:65:00.0/nvme/nvme0/nvme0n1/nsid`]: '1\n',
      'block/sda': `-> ${PCI}/0000:00:17.0/ata3/host2/target2:0:0/2:0:0:0/block/sda`,
      [`${PCI}/0000:00:17.0/ata3/host2/target2:0:0/2:0:0:0/block/sda/device/vpd_pg80`]:
        '\u0000\u0080\u0000\u0014     S45PNA0M100001  ',
      [`${PCI}/0000:00:17.0/ata3/host2/target2:0:0/2:0:0:0/block/sda/device/wwid`]: 'naa.5002538e40a00001\n',
      [`${PCI}/0000:00:17.0/ata3/host2/target2:0:0/2:0:0:0/block/sda/queue/rotational`]: '0\n',
      'class/ata_port/ata3/port_no': '1\n',
      'block/sdb': `-> ${PCI}/0000:3a:00.0/0000:3b:00.0/host0/port-0:0/end_device-0:4/target0:0:4/0:0:4:0/block/sdb`,
      [`${PCI}/0000:3a:00.0/0000:3b:00.0/host0/port-0:0/end_device-0:4/target0:0:4/0:0:4:0/block/sdb/device/wwid`]:
        't10.ATA     QEMU HARDDISK   QM00001 \n',
      'class/sas_device/end_device-0:4/sas_address': '0x5000c500a1b2c302\n',
    });
    const rows = ash.run(
      'size_of() { echo 7; }\nfor one in vda nvme0n1 sda sdb; do row_of $one; done',
      STEPS,
    );
    expect(rows.split('\n')).toEqual([
      'vda|VIRT1||HDD|7|pci-0000:00:04.0|2',
      'nvme0n1|PHLN0001|0025385b71b00001|NVME|7|pci-0000:65:00.0-nvme-1|0',
      'sda|S45PNA0M100001|5002538e40a00001|SSD|7|pci-0000:00:17.0-ata-1|1',
      'sdb|||HDD|7|pci-0000:3b:00.0-sas-0x5000c500a1b2c302-lun-0|1',
      '',
    ]);
  });

  it('names controllers of disks that have no driver, and no other devices', () => {
    const device = (address: string, [vendor, id, pciClass]: readonly string[], driver: boolean): object => ({
      [`bus/pci/devices/${address}/vendor`]: `${vendor}\n`,
      [`bus/pci/devices/${address}/device`]: `${id}\n`,
      [`bus/pci/devices/${address}/class`]: `${pciClass}\n`,
      ...(driver ? { [`bus/pci/devices/${address}/driver/module`]: '' } : {}),
    });
    expect(ash.run('undriven_words; undriven_report', STEPS)).toBe('[]\n');
    sysfs({
      ...device('0000:00:17.0', ['0x8086', '0xa182', '0x010601'], true),
      ...device('0000:18:00.0', ['0x1000', '0x005d', '0x010400'], false),
      ...device('0000:19:00.0', ['0x8086', '0x1572', '0x020000'], false),
      ...device('0000:5e:00.0', ['0x9005', '0x028f', '0x010700'], false),
    });
    expect(ash.run('no_disk', STEPS)).toBe(
      'no disk was found; the installer has no driver for RAID controller 1000:005d at 0000:18:00.0, SAS controller 9005:028f at 0000:5e:00.0 (build it with a kernel and modules that have one)\n',
    );
    expect(JSON.parse(ash.run('undriven_report', STEPS))).toEqual([
      { address: '0000:18:00.0', id: '1000:005d', class: '010400' },
      { address: '0000:5e:00.0', id: '9005:028f', class: '010700' },
    ]);
  });
});
