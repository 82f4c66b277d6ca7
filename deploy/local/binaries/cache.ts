import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { describeError } from '#platform/errors/describe-error.ts';
import type { Source } from './fetched.ts';
import type { BinaryPin, Platform } from './pins.ts';

/** A fetched binary is not the one that was pinned. It is never run. */
export class ChecksumMismatch extends Error {
  override readonly name = 'ChecksumMismatch';
}

/** The folder of one binary in the cache: the binary and its checksum beside it. */
export function cacheFolder(root: string, pin: BinaryPin, platform: Platform): string {
  return join(root, `${pin.name}-${pin.version}-${platform}`);
}

/** The cached binary, when it is there and is still what was put there. */
export async function readCache(folder: string, pin: BinaryPin): Promise<string> {
  const file = join(folder, pin.name);
  const recorded = await readFile(join(folder, 'sha256'), 'utf8').catch(() => undefined);
  if (recorded === undefined) throw new Error(`nothing in ${folder}`);
  const found = await sha256Of(file).catch((error: unknown) => {
    throw new Error(`unreadable: ${describeError(error)}`, { cause: error });
  });
  if (found !== recorded.trim()) throw new Error(`${file} has changed since it was fetched`);
  return file;
}

/** Fetches into a folder of its own and moves it into place whole. Returns the binary and how it was checked. */
export async function fillCache(
  folder: string,
  pin: BinaryPin,
  platform: Platform,
  source: Source,
  report: (progress: string) => void,
): Promise<{ file: string; checked: string }> {
  await mkdir(dirname(folder), { recursive: true });
  const work = await mkdtemp(`${folder}.`);
  try {
    const fetched = await source.fetch(work, report);
    const sha256 = await sha256Of(fetched.file);
    const pinned = pin.sha256[platform]?.[source.channel];
    if (pinned !== undefined && pinned !== sha256) {
      throw new ChecksumMismatch(`refused: SHA-256 is ${sha256}, pinned is ${pinned}`);
    }
    const finished = join(work, 'finished');
    await mkdir(finished);
    await rename(fetched.file, join(finished, pin.name));
    await chmod(join(finished, pin.name), 0o755);
    await writeFile(join(finished, 'sha256'), `${sha256}\n`);
    await rm(folder, { recursive: true, force: true });
    await rename(finished, folder);
    const checked =
      pinned === undefined ? `no pinned checksum for ${platform}; ${fetched.vouched}` : 'SHA-256 as pinned';
    return { file: join(folder, pin.name), checked };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1024 * 1024 }), hash);
  return hash.digest('hex');
}
