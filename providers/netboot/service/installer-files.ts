import { createHash } from 'node:crypto';

/** Stand-ins for an installer's kernel and initial file system, for machines that only pretend to run them. */
export const INSTALLER_FILES: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
  kernel: filler('kernel', 64 * 1024),
  initrd: filler('initrd', 256 * 1024),
};

function filler(name: string, length: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    createHash('shake256', { outputLength: length }).update(`infratographer ${name}`).digest(),
  );
}
