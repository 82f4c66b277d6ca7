import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { StackOptions } from '#deploy/local/stack.ts';
import { freePort } from '#test/servers/free-port.ts';
import { buildInstaller } from '#boot/installer/build.ts';
import type { InstallerParts } from '#boot/installer/parts.ts';
import { writeInstaller } from '#boot/installer/write-installer.ts';
import { HOST_SEEN_FROM_GUEST, type DiskController } from './qemu-command.ts';

const SECTOR = 512;

/** How a stack is started whose only server is a virtual machine. */
export interface MachineStack {
  readonly options: Pick<StackOptions, 'ports' | 'programs' | 'environment'>;
  /** Removes the installer's files where they were made for it. */
  dispose(): Promise<void>;
}

/** The installer's files, in a folder of their own. */
export async function placeInstaller(parts: InstallerParts): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'infratographer-installer-'));
  await writeInstaller(folder, await buildInstaller(parts));
  return folder;
}

/**
 * The settings of a stack that boots a virtual machine with the installer: with that of the folder, or with one that it
 * builds and removes again. The boot service keeps images in `imageFolder`, where there is one.
 */
export async function prepareMachineStack(
  parts: InstallerParts,
  diskMebibytes: number,
  {
    installer,
    imageFolder,
  }: { readonly installer?: string | undefined; readonly imageFolder?: string | undefined },
): Promise<MachineStack> {
  const folder = installer ?? (await placeInstaller(parts));
  const boot = await freePort();
  const bootUrl = `http://${HOST_SEEN_FROM_GUEST}:${boot}`;
  return {
    options: {
      ports: { boot },
      programs: { simulator: join(import.meta.dirname, 'simulator-process.ts') },
      environment: {
        // The machine is in QEMU's network, its BMC in ours.
        boot: {
          BOOT_URL: bootUrl,
          BOOT_MEDIA_URL: `http://127.0.0.1:${boot}`,
          INSTALLER_DIR: folder,
          INSTALLER_SILENCE_SECONDS: '20',
          ...(imageFolder === undefined ? {} : { IMAGE_CACHE_DIR: imageFolder, IMAGE_NETWORKS: 'any' }),
        },
        simulator: { MACHINE_BOOT_URL: bootUrl, MACHINE_DISK_MIB: String(diskMebibytes) },
      },
    },
    dispose: async () => {
      if (installer === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** In bytes from the begin of the disk. */
export interface LastFileSystem {
  readonly partitionEnd: number;
  readonly end: number;
}

/** The virtual machine of a stack, seen from outside. */
export interface MachineFiles {
  /** The raw disk. */
  readonly disk: string;
  /** All that the machine has written on its serial line. */
  console(): Promise<string>;
  /** Of that, what installer and system said last. */
  consoleTail(): Promise<string>;
  diskHolds(pattern: Buffer): Promise<boolean>;
  /** Whether the disk holds nothing but zeros. */
  diskIsBlank(): Promise<boolean>;
  /** Whether the disk begins with something that a firmware could boot. */
  diskBegins(): Promise<boolean>;
  /** Writes a text to the disk's begin while the machine is off; nothing leaves it blank. */
  fillDisk(text: string): Promise<void>;
  /** Takes the disk out while the machine is off, and puts it back. */
  takeDiskOut(): Promise<void>;
  putDiskBack(): Promise<void>;
  /** From its next boot on, the disk hangs on that controller. */
  useController(controller: DiskController): Promise<void>;
  /** From its next boot on, the machine has one more disk, which the kernel finds before the others; answers its file. */
  addDisk(serialNumber: string, content: Uint8Array): Promise<string>;
  /** From its next boot on, the machine has that firmware. */
  useFirmware(firmware: 'bios' | 'uefi'): Promise<void>;
  /** From its next boot on, a port of the loopback interface leads to its SSH server; answers which. */
  openSsh(): Promise<number>;
  /** Ends the machine as a power failure does. */
  cutPower(): Promise<void>;
  /** Stops it where it is, as a kernel that hangs does; its power can still be switched. */
  freeze(): Promise<void>;
  /** The ext4 in the last partition of the disk: where it ends, if it is sound. */
  lastFileSystem(): Promise<LastFileSystem>;
}

export function machineFiles(dataDir: string): MachineFiles {
  const folder = join(dataDir, 'simulator', 'machine');
  const disk = join(folder, 'disk.raw');
  const console = async (): Promise<string> =>
    await readFile(join(folder, 'serial.log'), 'utf8').catch(() => '');
  const signal = async (name: NodeJS.Signals): Promise<void> =>
    void process.kill(Number(await readFile(join(folder, 'machine.pid'), 'utf8')), name);
  return {
    disk,
    console,
    consoleTail: async () => {
      const lines = (await console())
        .split('\n')
        .filter((line) => /^\[(?:installer|system)\]|panic/.test(line));
      return lines.slice(-20).join('\n');
    },
    diskHolds: async (pattern) => (await readFile(disk)).includes(pattern),
    diskIsBlank: async () => (await readFile(disk)).every((byte) => byte === 0),
    diskBegins: async () => (await readFile(disk)).subarray(0, 1024 * 1024).some((byte) => byte !== 0),
    fillDisk: async (text) => {
      const content = await readFile(disk);
      content.fill(0).write(text);
      await writeFile(disk, content);
    },
    takeDiskOut: async () => await rename(disk, `${disk}.out`),
    putDiskBack: async () => await rename(`${disk}.out`, disk),
    useController: async (controller) => await writeFile(join(folder, 'controller'), controller),
    addDisk: async (serialNumber, content) => {
      const more = join(folder, 'disks');
      await mkdir(more, { recursive: true });
      await writeFile(join(more, serialNumber), content);
      return join(more, serialNumber);
    },
    useFirmware: async (firmware) => {
      if (firmware === 'uefi') await writeFile(join(folder, 'uefi'), '');
      else await rm(join(folder, 'uefi'), { force: true });
    },
    openSsh: async () => {
      const port = await freePort();
      await writeFile(join(folder, 'ssh-port'), String(port));
      return port;
    },
    cutPower: async () => await signal('SIGKILL'),
    freeze: async () => await signal('SIGSTOP'),
    lastFileSystem: async () => await readLastFileSystem(disk),
  };
}

const PartitionTable = z.object({
  partitiontable: z.object({ partitions: z.array(z.object({ start: z.int(), size: z.int() })) }),
});

/** Of a disk with a table of partitions; rejects when e2fsck finds a fault. */
async function readLastFileSystem(disk: string): Promise<LastFileSystem> {
  const { stdout } = await promisify(execFile)('sfdisk', ['--json', disk]);
  const { partitions } = PartitionTable.parse(JSON.parse(stdout)).partitiontable;
  const last = partitions.toSorted((a, b) => b.start - a.start)[0] ?? { start: 0, size: 0 };
  const begin = last.start * SECTOR;
  const partitionEnd = begin + last.size * SECTOR;
  const content = await readFile(disk);
  await promisify(execFile)('e2fsck', ['-f', '-n', `${disk}?offset=${begin}`]);
  // Superblock (https://docs.kernel.org/filesystems/ext4/super.html): number of blocks, and their size.
  const superblock = begin + 1_024;
  const blockSize = 1_024 << content.readUInt32LE(superblock + 0x18);
  return { partitionEnd, end: begin + content.readUInt32LE(superblock + 4) * blockSize };
}
