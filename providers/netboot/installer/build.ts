import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packInitialFileSystem } from './initial-file-system.ts';
import { readModules } from './kernel-modules.ts';
import type { InstallerParts } from './parts.ts';
import { rescueModules } from './rescue-parts.ts';

/** What a machine loads to be installed, wiped or rescued. */
export interface Installer {
  readonly kernel: Buffer;
  /** Gzipped cpio archive. */
  readonly initrd: Buffer;
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
  return {
    kernel: await readFile(parts.kernel),
    initrd: packInitialFileSystem({
      busybox: await readFile(parts.busybox),
      modules: await readModules(parts.modules),
      files,
    }),
  };
}
