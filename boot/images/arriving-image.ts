import { createHash, type Hash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { fetchBytes, type FetchOptions } from '#platform/networks/fetch-bytes.ts';

/** An image by what it must be, and where it is published. */
export interface ImageSource {
  /** SHA-256 of the file, in lower-case hexadecimal digits. */
  readonly sha256: string;
  readonly url: string;
}

/** The image is larger than the folder may become. */
export class ImageTooLarge extends Error {}

/** An image that is being fetched into a file. */
export interface ArrivingImage {
  /** How many bytes have arrived. */
  readonly received: number;
  /** Null where its server does not say how long it is. */
  readonly total: number | null;
  /** Resolves once it is whole and its SHA-256 is right; rejects with the reason why it never will be. */
  readonly whole: Promise<void>;
  /** Resolves once the server has begun to send it; rejects as `whole` does. */
  readonly begun: Promise<void>;
  /** Resolves with the next piece that arrives, and at the end. */
  next(): Promise<void>;
}

export interface ArrivingOptions extends FetchOptions {
  readonly file: string;
  /** Makes room for so many bytes; throws ImageTooLarge where there never will be. */
  makeRoom(bytes: number): Promise<void>;
}

/** Fetches the image into the file, which the caller removes where `whole` rejects. */
export function fetchImage({ sha256, url }: ImageSource, options: ArrivingOptions): ArrivingImage {
  const begun = Promise.withResolvers<void>();
  let arrival = Promise.withResolvers<void>();
  let [received, hash]: [number, Hash] = [0, createHash('sha256')];
  let total: number | null = null;
  const announce = (): void => {
    const arrived = arrival;
    arrival = Promise.withResolvers();
    arrived.resolve();
  };

  async function fetchInto(file: FileHandle): Promise<void> {
    // A fault of the disk is no fault of the connection, after which the fetch would continue.
    let fault: unknown;
    const stopping = async (work: () => Promise<void>): Promise<boolean> => {
      try {
        await work();
        return true;
      } catch (error) {
        fault = error;
        return false;
      }
    };
    const isWhole = await fetchBytes(
      url,
      {
        begin: async (from, announced) =>
          await stopping(async () => {
            if (from === 0) [hash, received] = [createHash('sha256'), 0];
            total = announced;
            await options.makeRoom(total ?? received);
            begun.resolve();
          }),
        write: async (bytes) =>
          await stopping(async () => {
            if (total === null) await options.makeRoom(received + bytes.length);
            await file.write(bytes, 0, bytes.length, received);
            hash.update(bytes);
            received += bytes.length;
            announce();
          }),
      },
      options,
    );
    if (!isWhole) throw fault;
    const found = hash.digest('hex');
    if (found !== sha256) throw new Error(`what its URL serves has the SHA-256 ${found}, expected ${sha256}`);
    await file.truncate(received);
    await file.sync();
  }

  async function run(): Promise<void> {
    const file = await open(options.file, 'w');
    try {
      await fetchInto(file);
    } finally {
      await file.close();
    }
  }

  const whole = run().finally(announce);
  whole.catch((error: unknown) => begun.reject(error));
  // Both may be without a reader at the moment.
  begun.promise.catch(() => undefined);
  return {
    get received() {
      return received;
    },
    get total() {
      return total;
    },
    whole,
    begun: begun.promise,
    next: async () => await arrival.promise,
  };
}
