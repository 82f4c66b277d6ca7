import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** A program of this machine with the libraries it is linked to, by path without the leading slash; empty when it is not there. */
export async function programWithLibraries(path: string): Promise<ReadonlyMap<string, Uint8Array>> {
  if (!existsSync(path)) return new Map();
  const { stdout } = await promisify(execFile)('ldd', [path]);
  // `libz.so.1 => /lib/x86_64-linux-gnu/libz.so.1 (0x…)`, and the loader by its path alone.
  const libraries = [...stdout.matchAll(/(?:=> |^\s+)(\/\S+) \(/gm)].map(([, library = '']) => library);
  const read = async (from: string, to: string): Promise<[string, Uint8Array]> => [to, await readFile(from)];
  return new Map(
    await Promise.all([
      read(path, `bin/${path.slice(path.lastIndexOf('/') + 1)}`),
      ...libraries.map((library) => read(library, library.slice(1))),
    ]),
  );
}
