import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packInitialFileSystem } from './initial-file-system.ts';
import { FILE_SYSTEMS } from './drivers.ts';
import { findModules } from './kernel-modules.ts';
import type { InstallerParts } from './parts.ts';
import { rescueModules } from './rescue-parts.ts';

/** What a machine loads to be installed, wiped or rescued. */
export interface Installer {
  readonly kernel: Buffer;
  /** Gzipped cpio archive. */
  readonly initrd: Buffer;
  /** Drivers that were wanted, and that the kernel does not have. */
  readonly missingDrivers: readonly string[];
  /** Drivers of devices that may need firmware, which the installer does not have. */
  readonly wantFirmware: readonly string[];
}

/** Puts the installer together; the same parts make the same bytes. */
export async function buildInstaller(parts: InstallerParts): Promise<Installer> {
  const steps = join(import.meta.dirname, 'steps');
  const files = new Map<string, Uint8Array>([['init', await readFile(join(import.meta.dirname, 'init'))]]);
  for (const name of await readdir(steps)) {
    // oxlint-disable-next-line no-await-in-loop -- a handful of small files
    files.set(`steps/${name}`, await readFile(join(steps, name)));
  }
  const more = [parts.programs, parts.rescue, await rescueModules(parts.modules)];
  for (const [path, content] of more.flatMap((part) => [...part])) files.set(path, content);
  const { modules, missing } = await findModules(parts.modules, [...parts.drivers, ...FILE_SYSTEMS]);
  return {
    missingDrivers: missing.filter((name) => parts.drivers.includes(name)),
    wantFirmware: modules
      .filter(({ firmware }) => firmware.length > 0)
      .map(({ name }) => name.replace(/\.ko$/, '')),
    kernel: await readFile(parts.kernel),
    initrd: packInitialFileSystem({
      busybox: await readFile(parts.busybox),
      modules,
      files,
    }),
  };
}
