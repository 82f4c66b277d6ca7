import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describeError } from '#platform/errors/describe-error.ts';
import type { FetchOptions } from '#platform/networks/fetch-bytes.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { fetchImage, ImageTooLarge, type ArrivingImage, type ImageSource } from './arriving-image.ts';

/** An image as machines read it, maybe while it still arrives. */
export interface CachedImage {
  /** In bytes; null while it arrives from a server that does not say. */
  readonly length: number | null;
  /**
   * The bytes from `start` up to and without `end`; all to its end where that is undefined. Rejects where the fetch
   * fails. The file is open from the first piece to the last: a reader that stops earlier calls `return` of the iterator.
   */
  read(start: number, end?: number): AsyncIterable<Uint8Array>;
}

/** Images in a folder of this process alone, by their SHA-256. */
export interface ImageCache {
  /** The image, fetched where it is not there. Several who ask at once share one fetch. Rejects with the reason. */
  open(source: ImageSource): Promise<CachedImage>;
  /** Ends the fetches that are under way. */
  stop(): Promise<void>;
}

export interface ImageCacheOptions extends Pick<FetchOptions, 'networks' | 'times'> {
  readonly folder: string;
  /** All images together; the one that was read longest ago makes room for another. */
  readonly maxBytes: number;
  readonly log: Logger;
}

const DIGEST = /^[0-9a-f]{64}$/;
const PART = '.part';
const PIECE_BYTES = 1024 * 1024;

/** Makes the folder, and removes what a process that was killed has left unfinished. */
export async function createImageCache({
  folder,
  maxBytes,
  log,
  ...options
}: ImageCacheOptions): Promise<ImageCache> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) if (name.endsWith(PART)) await rm(join(folder, name));
  const arriving = new Map<string, ArrivingImage>();
  const ending = new AbortController();

  /** Removes images until those that stay, those that arrive, and so many bytes fit. */
  async function makeRoom(sha256: string, bytes: number): Promise<void> {
    const others = [...arriving].filter(([one]) => one !== sha256);
    const expected = others.reduce((sum, [, { total, received }]) => sum + (total ?? received), bytes);
    if (expected > maxBytes)
      throw new ImageTooLarge(`${expected} bytes that arrive do not fit into a cache of ${maxBytes}`);
    const names = (await readdir(folder)).filter((name) => DIGEST.test(name));
    const kept = await Promise.all(
      names.map(async (name) => {
        const { size, atimeMs } = await stat(join(folder, name));
        return { name, size, atimeMs };
      }),
    );
    kept.sort((a, b) => a.atimeMs - b.atimeMs);
    let size = kept.reduce((sum, one) => sum + one.size, expected);
    for (const { name, size: freed } of kept) {
      if (size <= maxBytes) return;
      // Who reads it reads on: the file is gone once it is closed.
      await rm(join(folder, name), { force: true });
      size -= freed;
      log.info({ sha256: name, bytes: freed }, 'an image made room for another');
    }
  }

  function fetchOnce(source: ImageSource): ArrivingImage {
    const { sha256 } = source;
    const known = arriving.get(sha256);
    if (known !== undefined) return known;
    const part = join(folder, `${sha256}${PART}`);
    const image = fetchImage(source, {
      ...options,
      file: part,
      signal: ending.signal,
      makeRoom: async (bytes) => await makeRoom(sha256, bytes),
    });
    arriving.set(sha256, image);
    void image.whole
      .then(async () => {
        await rename(part, join(folder, sha256));
        log.info({ sha256, bytes: image.received }, 'an image is in the cache');
      })
      .catch(async (error: unknown) => {
        log.warn(
          { sha256, url: withoutQuery(source.url), reason: describeError(error) },
          'an image was not cached',
        );
        await rm(part, { force: true });
      })
      .finally(() => arriving.delete(sha256));
    return image;
  }

  return {
    async open(source) {
      if (!DIGEST.test(source.sha256)) throw new Error(`${source.sha256} is no SHA-256`);
      const file = join(folder, source.sha256);
      const found = await stat(file).catch(() => undefined);
      if (found !== undefined) {
        const now = new Date();
        await utimes(file, now, found.mtime);
        return { length: found.size, read: (start, end) => readFile([file], { start, end }) };
      }
      const image = fetchOnce(source);
      await image.begun;
      return {
        length: image.total,
        // It has its final name once it is whole, maybe before the first piece is read.
        read: (start, end) => readFile([`${file}${PART}`, file], { start, end, image }),
      };
    },
    async stop() {
      ending.abort(new Error('the process ends'));
      await Promise.allSettled([...arriving.values()].map(async ({ whole }) => await whole));
    },
  };
}

interface Reading {
  readonly start: number;
  readonly end: number | undefined;
  /** Where the file still grows. */
  readonly image?: ArrivingImage;
}

/** Reads the first of the files that is there. */
async function* readFile(
  [path = '', ...others]: readonly string[],
  { start, end = Infinity, image }: Reading,
): AsyncIterable<Uint8Array> {
  const file = await open(path, 'r').catch(async (error: unknown) => {
    const [other] = others;
    if (other === undefined) throw error;
    return await open(other, 'r');
  });
  try {
    const buffer = Buffer.alloc(PIECE_BYTES);
    let [position, isWhole] = [start, image === undefined];
    image?.whole.then(
      () => (isWhole = true),
      () => undefined,
    );
    while (position < end) {
      const arrived = isWhole || image === undefined ? Infinity : image.received;
      const length = Math.min(PIECE_BYTES, end - position, arrived - position);
      if (length > 0) {
        const { bytesRead } = await file.read(buffer, 0, length, position);
        if (bytesRead === 0 && isWhole) return;
        position += bytesRead;
        if (bytesRead > 0) yield new Uint8Array(buffer.subarray(0, bytesRead));
      } else if (image !== undefined) {
        await Promise.race([image.next(), image.whole]);
      }
    }
  } finally {
    await file.close();
  }
}

/** A query may be a signature. */
function withoutQuery(url: string): string {
  return url.replace(/\?.*$/s, '?…');
}
