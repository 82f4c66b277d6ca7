import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { programWithLibraries } from './program.ts';
import { findRescuePrograms } from './rescue-parts.ts';

/** What the installer is made of, as files of this machine. */
export interface InstallerParts {
  /** A Linux kernel, as boot loaders load it. */
  readonly kernel: string;
  /** Folder of the kernel's modules. */
  readonly modules: string;
  /** Names of the modules that it drives disks and networks with. */
  readonly drivers: readonly string[];
  /** A statically linked busybox. */
  readonly busybox: string;
  /** Of {@link PROGRAMS} those that are there, with their libraries, by path in the initial file system. */
  readonly programs: ReadonlyMap<string, Uint8Array>;
  /** What the rescue system has besides, in the same form. */
  readonly rescue: ReadonlyMap<string, Uint8Array>;
}

/** Something that the installer is made of is not to be had. */
export class PartMissing extends Error {
  override readonly name = 'PartMissing';
}

const run = promisify(execFile);

/** What an image may need beside busybox: to be unpacked, and to grow. */
const PROGRAMS: readonly string[] = [
  '/usr/bin/zstd',
  '/usr/bin/qemu-img',
  '/usr/sbin/sfdisk',
  '/usr/sbin/e2fsck',
  '/usr/sbin/resize2fs',
];

/** What of the parts may be chosen; see `settings.ts`. */
export interface PartsWanted {
  /** Debian package that depends on the newest kernel of its kind. */
  readonly kernelPackage: string;
  readonly drivers: readonly string[];
}

/**
 * Finds the parts on a Debian machine: busybox from package `busybox-static`, of the programs those that are installed
 * (packages `zstd`, `qemu-utils`, `fdisk`, `e2fsprogs`, `dropbear-bin`), and the kernel from its package, which is downloaded and
 * unpacked, not installed.
 * @param cache folder that keeps kernels between runs
 */
export async function findParts(
  cache: string,
  { kernelPackage, drivers }: PartsWanted,
): Promise<InstallerParts> {
  const [busybox, kernel, rescue, ...programs] = await Promise.all([
    findBusybox(),
    findKernel(join(cache, kernelPackage), kernelPackage),
    findRescuePrograms(),
    ...PROGRAMS.map(programWithLibraries),
  ]);
  return { busybox, ...kernel, drivers, programs: new Map(programs.flatMap((files) => [...files])), rescue };
}

async function findBusybox(): Promise<string> {
  const path = '/bin/busybox';
  const answer = await run('ldd', [path]).catch((error: unknown) => ({ stdout: '', stderr: String(error) }));
  if (!`${answer.stdout}${answer.stderr}`.includes('not a dynamic executable')) {
    throw new PartMissing(`${path} is not there or not statically linked: install busybox-static`);
  }
  return path;
}

async function findKernel(
  folder: string,
  kernelPackage: string,
): Promise<Pick<InstallerParts, 'kernel' | 'modules'>> {
  return (await kernelIn(folder)) ?? (await unpackKernel(folder, kernelPackage));
}

async function kernelIn(folder: string): Promise<Pick<InstallerParts, 'kernel' | 'modules'> | undefined> {
  const names = await readdir(join(folder, 'boot')).catch(() => []);
  const name = names.find((one) => one.startsWith('vmlinuz-'));
  if (name === undefined) return undefined;
  const version = name.slice('vmlinuz-'.length);
  return { kernel: join(folder, 'boot', name), modules: join(folder, 'lib', 'modules', version) };
}

/** Leaves a folder alone that another process has put there meanwhile: it may be reading it. */
async function moveThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
  }
}

/** Downloads the kernel that the package of all kernels of its kind depends on now. */
async function unpackKernel(
  folder: string,
  kernelPackage: string,
): Promise<Pick<InstallerParts, 'kernel' | 'modules'>> {
  await mkdir(join(folder, '..'), { recursive: true });
  const work = await mkdtemp(`${folder}-`);
  try {
    const { stdout } = await run('apt-cache', ['depends', kernelPackage]);
    const name = /Depends: (linux-image-\S+)/.exec(stdout)?.[1];
    if (name === undefined) throw new PartMissing(`apt has no ${kernelPackage}: run apt-get update`);
    await run('apt-get', ['download', name], { cwd: work });
    const file = (await readdir(work)).find((one) => one.endsWith('.deb'));
    if (file === undefined) throw new PartMissing(`apt-get has not downloaded ${name}`);
    await run('dpkg-deb', ['-x', file, 'tree'], { cwd: work });
    await moveThere(join(work, 'tree'), folder);
  } catch (cause) {
    if (cause instanceof PartMissing) throw cause;
    throw new PartMissing(`the kernel of ${kernelPackage} cannot be had by apt-get`, { cause });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  const found = await kernelIn(folder);
  if (found === undefined) throw new PartMissing(`${kernelPackage} holds no kernel`);
  return found;
}
