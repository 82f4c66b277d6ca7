import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packInitialFileSystem } from '#boot/installer/initial-file-system.ts';
import { readModules } from '#boot/installer/kernel-modules.ts';
import type { InstallerParts } from '#boot/installer/parts.ts';

/** A raw disk image that boots on a BIOS machine. */
export interface BootableImage {
  readonly name: string;
  readonly content: Buffer;
  readonly sha256: string;
  /** Bytes that are nowhere else, to be looked for on a disk. */
  readonly pattern: Buffer;
}

const run = promisify(execFile);
const SECTOR = 512;
const MEBIBYTE = 1024 * 1024;

/**
 * In MiB. The gap between them holds the pattern, where no file system writes, and the one at the end the copy of a
 * GUID partition table.
 */
const LAYOUT = {
  boot: { at: 1, size: 18 },
  pattern: 19,
  seed: { at: 20, size: 1 },
  data: { at: 21, size: 2 },
  end: 24,
} as const;

const SYSTEM_MODULES = [
  'virtio_pci',
  'virtio_blk',
  'virtio_net',
  'nls_cp437',
  'nls_ascii',
  'vfat',
  'button',
  'evdev',
];

/** How a table of partitions is made: its kind, the words for its parts, and the boot code that reads it. */
const TABLES = {
  mbr: { label: 'dos', active: 'type=e, bootable', fat: 'type=e', linux: 'type=83', code: 'mbr.bin' },
  gpt: {
    label: 'gpt',
    active: 'type=EBD0A0A2-B9E5-4433-87C0-68B6B72699C7, attrs="LegacyBIOSBootable"',
    fat: 'type=EBD0A0A2-B9E5-4433-87C0-68B6B72699C7',
    linux: 'type=linux',
    code: 'gptmbr.bin',
  },
} as const;

/**
 * Builds an image with a boot loader (syslinux), the installer's kernel, a small system of its own, an empty partition
 * labelled CIDATA, and last an ext4. Needs the packages syslinux, syslinux-common, mtools, fdisk and
 * e2fsprogs.
 * @param table the kind of its partition table
 * @param folder for temporary files
 * @param hasSeed without it the image is as stock cloud images are: without a partition CIDATA
 */
export async function buildBootableImage(
  name: string,
  table: keyof typeof TABLES,
  parts: InstallerParts,
  folder: string,
  { hasSeed = true }: { readonly hasSeed?: boolean } = {},
): Promise<BootableImage> {
  const work = await mkdtemp(join(folder, `${name}-`));
  const file = (path: string): string => join(work, path);
  const tool = async (command: string, ...args: string[]): Promise<void> => {
    await run(command, args, { env: { ...process.env, MTOOLS_SKIP_CHECK: '1' } });
  };
  const format = async ({ at, size }: { at: number; size: number }, label: string): Promise<void> => {
    const sectors = (mebibytes: number): string => String((mebibytes * MEBIBYTE) / SECTOR);
    const target = ['-i', `${file('disk')}@@${at}M`, '-T', sectors(size), '-H', sectors(at)];
    await tool('mformat', ...target, '-h', '16', '-s', '63', '-v', label, '::');
  };
  try {
    const pattern = createHash('shake256', { outputLength: 64 }).update(`pattern of ${name}`).digest();
    await writeBare(file('disk'), table, pattern, hasSeed);
    await format(LAYOUT.boot, 'BOOT');
    if (hasSeed) await format(LAYOUT.seed, 'CIDATA');
    const { at, size } = LAYOUT.data;
    await tool(
      'mke2fs',
      '-q',
      '-t',
      'ext4',
      '-O',
      '^has_journal',
      '-E',
      `offset=${at * MEBIBYTE}`,
      file('disk'),
      `${size}M`,
    );
    await copyFile(parts.kernel, file('kernel'));
    await writeFile(file('initrd'), await systemInitrd(parts));
    await writeFile(file('syslinux.cfg'), bootLoaderConfig(name));
    const boot = `${file('disk')}@@${LAYOUT.boot.at}M`;
    await tool('mcopy', '-i', boot, file('kernel'), file('initrd'), file('syslinux.cfg'), '::/');
    await tool('syslinux', '--install', '--offset', String(LAYOUT.boot.at * MEBIBYTE), file('disk'));
    const content = await readFile(file('disk'));
    return { name, content, sha256: createHash('sha256').update(content).digest('hex'), pattern };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Boot code that starts the active partition, the table of partitions, and the pattern. */
async function writeBare(
  path: string,
  table: keyof typeof TABLES,
  pattern: Buffer,
  hasSeed: boolean,
): Promise<void> {
  const { label, active, fat, linux, code } = TABLES[table];
  const disk = await open(path, 'w');
  await disk.truncate(LAYOUT.end * MEBIBYTE);
  await disk.close();
  const partition = ({ at, size }: { at: number; size: number }, type: string): string =>
    `start=${at}MiB, size=${size}MiB, ${type}`;
  const partitions = [
    partition(LAYOUT.boot, active),
    ...(hasSeed ? [partition(LAYOUT.seed, fat)] : []),
    partition(LAYOUT.data, linux),
  ];
  const making = run('sfdisk', ['--quiet', path]);
  making.child.stdin?.end([`label: ${label}`, ...partitions, ''].join('\n'));
  await making;
  const begun = await open(path, 'r+');
  const bootCode = await readFile(join('/usr/lib/syslinux/mbr', code));
  await begun.write(bootCode, 0, bootCode.length, 0);
  await begun.write(pattern, 0, pattern.length, LAYOUT.pattern * MEBIBYTE);
  await begun.close();
}

async function systemInitrd(parts: InstallerParts): Promise<Buffer> {
  const steps = join(import.meta.dirname, '..', '..', 'boot', 'installer', 'steps');
  const files = new Map([['init', await readFile(join(import.meta.dirname, 'system', 'init'))]]);
  for (const name of ['machine.sh', 'network.sh', 'lease.sh']) {
    files.set(`steps/${name}`, await readFile(join(steps, name)));
  }
  return packInitialFileSystem({
    busybox: await readFile(parts.busybox),
    modules: await readModules(parts.modules, SYSTEM_MODULES),
    files,
  });
}

/** The same image as QEMU keeps it. Needs the package qemu-utils. */
export async function asQcow2({ name, content }: BootableImage, folder: string): Promise<Buffer> {
  const work = await mkdtemp(join(folder, `${name}-`));
  try {
    await writeFile(join(work, 'raw'), content);
    await run('qemu-img', ['convert', '-f', 'raw', '-O', 'qcow2', join(work, 'raw'), join(work, 'qcow2')]);
    return await readFile(join(work, 'qcow2'));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function bootLoaderConfig(name: string): string {
  return `DEFAULT system
LABEL system
  KERNEL /kernel
  INITRD /initrd
  APPEND console=ttyS0,115200 system=${name}
`;
}
