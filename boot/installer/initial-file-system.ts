import { gzipSync } from 'node:zlib';
import { packCpio, type CpioEntry } from './cpio.ts';
import type { KernelModule } from './kernel-modules.ts';

/** What an initial file system is made of. */
export interface InitialFiles {
  /** A statically linked busybox. */
  readonly busybox: Uint8Array;
  /** In the order in which they are to be loaded. */
  readonly modules: readonly KernelModule[];
  /** Further files by their path, without a leading slash: scripts, programs, libraries. All are executable. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const FOLDERS = ['bin', 'dev', 'etc', 'mnt', 'modules', 'proc', 'run', 'sys'];

/** A gzipped cpio archive, the same for the same parts: busybox, `/modules` with their order, and the files. */
export function packInitialFileSystem({ busybox, modules, files }: InitialFiles): Buffer {
  const order = modules.map(({ name }) => `${name}\n`).join('');
  const content = new Map<string, Uint8Array>([
    ['bin/busybox', busybox],
    ['modules/order', Buffer.from(order)],
    ...modules.map((module): [string, Uint8Array] => [`modules/${module.name}`, module.content]),
    ...files,
  ]);
  const paths = [...content.keys()].toSorted();
  const folders = new Set([...FOLDERS, ...paths.flatMap(foldersOf)]);
  const entries: CpioEntry[] = [
    ...[...folders].toSorted().map((path): CpioEntry => ({ kind: 'folder', path })),
    ...paths.map((path): CpioEntry => ({
      kind: 'file',
      path,
      content: content.get(path) ?? new Uint8Array(),
      executable: !path.startsWith('modules/'),
    })),
  ];
  return gzipSync(packCpio(entries), { level: 9 });
}

/** `a/b/c` lies in `a` and `a/b`. */
function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
