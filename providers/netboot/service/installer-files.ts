import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What machines load to be installed or wiped, by the name in their script. */
export type InstallerFiles = Readonly<Record<'kernel' | 'initrd', Uint8Array<ArrayBuffer>>>;

/** Stand-ins, for machines that only pretend to run them. */
export const STAND_INS: InstallerFiles = {
  kernel: filler('kernel', 64 * 1024),
  initrd: filler('initrd', 256 * 1024),
};

/** Reads `kernel` and `initrd` as `providers/netboot/installer` builds them. Rejects when one is not there. */
export async function readInstallerFiles(folder: string): Promise<InstallerFiles> {
  const [kernel, initrd] = await Promise.all(
    ['kernel', 'initrd'].map(async (name) => new Uint8Array(await readFile(join(folder, name)))),
  );
  if (kernel === undefined || initrd === undefined) throw new Error(`${folder} holds no installer`);
  return { kernel, initrd };
}

function filler(name: string, length: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    createHash('shake256', { outputLength: length }).update(`infratographer ${name}`).digest(),
  );
}
