import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packInitialFileSystem } from '#providers/netboot/installer/initial-file-system.ts';
import { readModules } from '#providers/netboot/installer/kernel-modules.ts';
import type { InstallerParts } from '#providers/netboot/installer/parts.ts';

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

/** In MiB. The gap between them holds the pattern, where no file system writes. */
const LAYOUT = {
  boot: { at: 1, size: 18 },
  pattern: 19,
  seed: { at: 20, size: 1 },
  data: { at: 21, size: 2 },
  end: 23,
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

/**
 * Builds an image with a boot loader (syslinux), the installer's kernel, a small system of its own, an empty partition
 * labelled CIDATA, and last an ext4. Needs the packages syslinux, syslinux-common, mtools and e2fsprogs.
 * @param folder for temporary files
 */
export async function buildBootableImage(
  name: string,
  parts: InstallerParts,
  folder: string,
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
    await writeBare(file('disk'), pattern);
    await format(LAYOUT.boot, 'BOOT');
    await format(LAYOUT.seed, 'CIDATA');
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
async function writeBare(path: string, pattern: Buffer): Promise<void> {
  const record = Buffer.alloc(SECTOR);
  (await readFile('/usr/lib/syslinux/mbr/mbr.bin')).copy(record);
  [LAYOUT.boot, LAYOUT.seed, LAYOUT.data].forEach(({ at, size }, index) => {
    const entry = 446 + 16 * index;
    record.writeUInt8(index === 0 ? 0x80 : 0, entry);
    // FAT16 by block addresses, and Linux; addresses by cylinder are not used.
    record.writeUInt8(index === 2 ? 0x83 : 0x0e, entry + 4);
    record.writeUInt32LE((at * MEBIBYTE) / SECTOR, entry + 8);
    record.writeUInt32LE((size * MEBIBYTE) / SECTOR, entry + 12);
  });
  record.writeUInt16LE(0xaa55, 510);
  const disk = await open(path, 'w');
  await disk.truncate(LAYOUT.end * MEBIBYTE);
  await disk.write(record, 0, record.length, 0);
  await disk.write(pattern, 0, pattern.length, LAYOUT.pattern * MEBIBYTE);
  await disk.close();
}

async function systemInitrd(parts: InstallerParts): Promise<Buffer> {
  const steps = join(import.meta.dirname, '..', '..', 'providers', 'netboot', 'installer', 'steps');
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
