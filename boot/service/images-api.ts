import { Hono, type Context } from 'hono';
import type { Database } from '#platform/database/database.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import { FetchRefused } from '#platform/networks/fetch-bytes.ts';
import { ImageTooLarge } from '../images/arriving-image.ts';
import type { CachedImage, ImageCache } from '../images/image-cache.ts';
import { parseRange } from '../media/byte-range.ts';
import { entryOfOperation } from './entries.ts';
import { note } from './journal.ts';
import { refusal } from './refusal.ts';
import { addressOf } from './request-address.ts';
import { findToken } from './tokens.ts';

/** Where an installer finds its image in the cache: its token is part of the address, as wget of busybox sends no header. */
export function cachedImageUrl(bootUrl: string, token: string, sha256: string): string {
  return `${bootUrl}/boot/images/${token}/${sha256.toLowerCase()}`;
}

/** The image of a machine's operation, from the cache of this site. */
export function createImagesApi({
  database,
  cache,
}: {
  readonly database: Database;
  readonly cache: ImageCache;
}): Hono {
  const app = new Hono();
  app.get('/images/:token/:sha256', async (c) => {
    c.header('cache-control', 'no-store');
    const token = await findToken(database.fork(), c.req.param('token'), addressOf(c));
    const sha256 = c.req.param('sha256');
    const entry =
      token?.purpose === 'INSTALL' ? await entryOfOperation(database.fork(), token.operationId) : undefined;
    const image = entry?.ordered.image;
    if (token === undefined || image === undefined || image?.sha256.toLowerCase() !== sha256)
      return refusal(
        c,
        404,
        'NOT_FOUND',
        'This token is for no such image, has expired, or a later boot has replaced it.',
      );
    if (token.consumedBy !== null)
      return refusal(c, 410, 'GONE', `This installer has reported ${token.consumedBy}.`);
    try {
      return send(c, await cache.open({ sha256, url: image.url }), sha256);
    } catch (error) {
      await note(
        database.fork(),
        token.operationId,
        `the image is not in the cache: ${describeError(error)}`,
      );
      // The machine fetches it itself.
      if (error instanceof ImageTooLarge) return c.redirect(image.url, 307);
      if (error instanceof FetchRefused) return refusal(c, 404, 'NOT_FOUND', error.message);
      throw error;
    }
  });
  return app;
}

function send(c: Context, image: CachedImage, sha256: string): Response {
  const { length } = image;
  c.header('etag', `"${sha256}"`);
  c.header('content-type', 'application/octet-stream');
  if (length === null) return c.body(streamOf(image.read(0)));
  c.header('accept-ranges', 'bytes');
  const range = parseRange(c.req.header('range'), length);
  if (range === 'unsatisfiable') {
    c.header('content-range', `bytes */${length}`);
    return refusal(c, 416, 'INVALID_INPUT', `The image has ${length} bytes.`);
  }
  const { start, end } = range ?? { start: 0, end: length };
  if (range !== undefined) c.header('content-range', `bytes ${start}-${end - 1}/${length}`);
  c.header('content-length', String(end - start));
  return c.body(streamOf(image.read(start, end)), range === undefined ? 200 : 206);
}

/** Ends the connection early where the image does not arrive: the installer sees that bytes are missing. */
function streamOf(pieces: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const rest = pieces[Symbol.asyncIterator]();
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      const { done, value } = await rest.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await rest.return?.();
    },
  };
  // Nothing is read ahead: a stream without a reader, as after HEAD, leaves no file open.
  return new ReadableStream(source, { highWaterMark: 0 });
}
