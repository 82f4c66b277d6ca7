import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createIsoTemplate, type IsoTemplate } from '../media/iso-template.ts';
import { ORDER_PLACEHOLDER } from '../media/order.ts';

/** What machines load to be installed or wiped. */
export interface InstallerFiles {
  /** By the name in their script. */
  readonly boot: Readonly<Record<'kernel' | 'initrd', Uint8Array<ArrayBuffer>>>;
  /** iPXE, for firmware that boots by HTTP alone; undefined where it was not there when the installer was built. */
  readonly 'ipxe.efi'?: Uint8Array<ArrayBuffer> | undefined;
  /** The same for BMCs; undefined where the installer was built without the tools for it. */
  readonly iso: IsoTemplate | undefined;
}

/** Stand-ins, for machines that only pretend to run them. */
export const STAND_INS: InstallerFiles = {
  boot: { kernel: filler('kernel', 64 * 1024), initrd: filler('initrd', 256 * 1024) },
  iso: createIsoTemplate(
    Buffer.concat([filler('iso', 128 * 1024), Buffer.from(ORDER_PLACEHOLDER), filler('iso', 128 * 1024)]),
  ),
};

/**
 * Reads `kernel`, `initrd` and, if they are there, `installer.iso` and `ipxe.efi` as `boot/installer` builds them. Rejects
 * when one of the others is not there.
 */
export async function readInstallerFiles(folder: string): Promise<InstallerFiles> {
  const read = async (name: string): Promise<Uint8Array<ArrayBuffer>> =>
    new Uint8Array(await readFile(join(folder, name)));
  const readIfThere = async (name: string): Promise<Uint8Array<ArrayBuffer> | undefined> =>
    existsSync(join(folder, name)) ? await read(name) : undefined;
  const [kernel, initrd, iso, loader] = await Promise.all([
    read('kernel'),
    read('initrd'),
    readIfThere('installer.iso'),
    readIfThere('ipxe.efi'),
  ]);
  return {
    boot: { kernel, initrd },
    'ipxe.efi': loader,
    iso: iso === undefined ? undefined : createIsoTemplate(iso),
  };
}

function filler(name: string, length: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    createHash('shake256', { outputLength: length }).update(`infratographer ${name}`).digest(),
  );
}
