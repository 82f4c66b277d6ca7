import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The encodings in which a secret may be stored by accident. */
export function tracesOf(secret: string, username = ''): Buffer[] {
  const bytes = Buffer.from(secret);
  // Base64 of a text that holds the secret, at each of the three places it can begin; the edges depend on neighbours.
  const base64 = [0, 1, 2].map((offset) =>
    Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .slice(4, -4),
  );
  return [
    secret,
    bytes.toString('hex'),
    ...base64,
    ...(username === '' ? [] : [Buffer.from(`${username}:${secret}`).toString('base64')]),
  ].map((text) => Buffer.from(text));
}

export function holds(content: Buffer | string, traces: readonly Buffer[]): boolean {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return traces.some((trace) => bytes.includes(trace));
}

/** All files under a folder by their path in it. */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) files.set(relative(folder, path), await readFile(path));
  }
  return files;
}

/** Paths of the files that hold any of the traces. */
export function filesHolding(files: ReadonlyMap<string, Buffer>, traces: readonly Buffer[]): string[] {
  return [...files].filter(([, content]) => holds(content, traces)).map(([path]) => path);
}
