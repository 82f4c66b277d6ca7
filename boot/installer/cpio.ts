/** One entry of an initial file system. Everything belongs to root and has no time, so that a build repeats itself. */
export type CpioEntry =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'link'; readonly path: string; readonly target: string }
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly content: Uint8Array;
      readonly executable: boolean;
    };

const MODES = { folder: 0o040755, link: 0o120777, executable: 0o100755, plain: 0o100644 } as const;
const END = 'TRAILER!!!';

/**
 * An archive in cpio's "newc" format, which is the one that Linux unpacks into its initial file system
 * (Documentation/driver-api/early-userspace/buffer-format.rst). Folders must come before what lies in them.
 */
export function packCpio(entries: readonly CpioEntry[]): Buffer {
  const members = entries.map((entry, index) =>
    member(entry.path, modeOf(entry), contentOf(entry), index + 1),
  );
  return Buffer.concat([...members, member(END, 0, Buffer.alloc(0), 0)]);
}

function member(path: string, mode: number, content: Uint8Array, inode: number): Buffer {
  const name = Buffer.from(`${path}\0`);
  const fields = [inode, mode, 0, 0, 1, 0, content.length, 0, 0, 0, 0, name.length, 0];
  const header = `070701${fields.map((field) => field.toString(16).padStart(8, '0')).join('')}`;
  return Buffer.concat([padded(Buffer.concat([Buffer.from(header), name])), padded(content)]);
}

/** Header with name, and content, each end on a multiple of four bytes. */
function padded(bytes: Uint8Array): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
}

function modeOf(entry: CpioEntry): number {
  if (entry.kind !== 'file') return MODES[entry.kind];
  return entry.executable ? MODES.executable : MODES.plain;
}

function contentOf(entry: CpioEntry): Uint8Array {
  if (entry.kind === 'file') return entry.content;
  return Buffer.from(entry.kind === 'link' ? entry.target : '');
}
