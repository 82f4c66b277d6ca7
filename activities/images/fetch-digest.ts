import { createHash } from 'node:crypto';
import type { FetchedImage } from '#contracts/images/verification.ts';
import { fetchBytes, type FetchOptions } from '#platform/networks/fetch-bytes.ts';

export interface DigestOptions extends FetchOptions {
  /** The size that it must have; null where any will do. */
  readonly sizeBytes: number | null;
  /** Called for each piece: bytes so far, and of all, where that is known. */
  onProgress(received: number, total: number | null): void;
}

/**
 * Fetches what is at the URL, and computes its size and SHA-256 without keeping it. Stops as soon as the size is another
 * one than given.
 */
export async function fetchDigest(
  url: string,
  { sizeBytes, onProgress, ...options }: DigestOptions,
): Promise<FetchedImage> {
  let hash = createHash('sha256');
  let received = 0;
  let total: number | null = null;
  const isWhole = await fetchBytes(
    url,
    {
      begin(from, announced) {
        if (from === 0) [hash, received] = [createHash('sha256'), 0];
        total = announced;
        return sizeBytes === null || total === null || total === sizeBytes;
      },
      write(bytes) {
        hash.update(bytes);
        received += bytes.length;
        onProgress(received, total ?? sizeBytes);
        return sizeBytes === null || received <= sizeBytes;
      },
    },
    options,
  );
  if (isWhole) return { sha256: hash.digest('hex'), sizeBytes: received };
  return { sha256: null, sizeBytes: Math.max(received, total ?? 0) };
}
