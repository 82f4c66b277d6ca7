import { createHash } from 'node:crypto';

/** A disk image that stands in for an operating system: simulated hosts fetch, check and "install" it. */
export interface DemoImage {
  readonly name: string;
  /** Path on the mirror. */
  readonly path: string;
  readonly content: Buffer;
  readonly sha256: string;
}

const MEBIBYTE = 1024 * 1024;

/** The images the mirror serves; the same bytes at every start, so that recorded checksums stay true. */
export const DEMO_IMAGES: readonly DemoImage[] = ['demo-linux-1', 'demo-linux-2'].map((name) => {
  const content = createHash('shake256', { outputLength: MEBIBYTE }).update(name).digest();
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { name, path: `/images/${name}.raw`, content, sha256 };
});
