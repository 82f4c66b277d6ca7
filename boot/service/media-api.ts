import { Hono, type Context } from 'hono';
import type { Database } from '#platform/database/database.ts';
import type { IsoTemplate, OrderedIso } from '../media/iso-template.ts';
import { parseRange } from '../media/byte-range.ts';
import type { MediaOrder } from '../media/order.ts';
import { taskOf } from './assignment.ts';
import { entryOfOperation } from './entries.ts';
import { note } from './journal.ts';
import { refusal } from './refusal.ts';
import { lookUpToken, installTokenOf, type Token } from './tokens.ts';

/**
 * The ISO of one operation's machine, for the BMC that shows it. Its address is the secret; it carries the
 * current order: once the installer has reported, a machine that boots the ISO again continues to its disk.
 */
export function createMediaApi(deps: {
  readonly database: Database;
  readonly bootUrl: string;
  readonly iso: IsoTemplate | undefined;
}): Hono {
  const { database, bootUrl, iso } = deps;
  const app = new Hono();

  app.get('/media/:file', async (c) => {
    c.header('cache-control', 'no-store');
    const secret = /^([\w-]{43})\.iso$/.exec(c.req.param('file'))?.[1];
    const token = secret === undefined ? undefined : await lookUpToken(database.fork(), secret);
    if (secret === undefined || token?.purpose !== 'MEDIA' || iso === undefined) {
      return refusal(
        c,
        404,
        'NOT_FOUND',
        'There is no such ISO, or it has expired, or a later one replaced it.',
      );
    }
    const order = await orderOf(token, installTokenOf(secret));
    if (order === undefined) {
      return refusal(
        c,
        410,
        'GONE',
        'This ISO orders nothing any more: its time is up, or a later boot has the order.',
      );
    }
    const ordered = iso.order(order);
    const range = rangeOf(c, ordered);
    // A BMC reads in pieces; only the first of them is worth a line.
    if (c.req.method === 'GET' && (range === undefined || (range !== 'unsatisfiable' && range.start === 0))) {
      await note(database.fork(), token.operationId, `ISO was read from its beginning: orders ${order.task}`);
    }
    return send(c, ordered, range);
  });

  /** Undefined where the installer on the ISO has lost its token to another boot. */
  async function orderOf({ operationId }: Token, installToken: string): Promise<MediaOrder | undefined> {
    const entry = await entryOfOperation(database.fork(), operationId);
    const installer = await lookUpToken(database.fork(), installToken);
    if (entry === undefined || installer === undefined) return undefined;
    const task = installer.consumedBy === null ? taskOf(entry.action) : undefined;
    return task === undefined ? { task: 'disk' } : { task, bootUrl, token: installToken };
  }
  return app;
}

/** What is asked for; the whole where the asker has pieces of another ISO (RFC 9110, section 13.1.5). */
function rangeOf(c: Context, { length, etag }: OrderedIso): ReturnType<typeof parseRange> {
  const condition = c.req.header('if-range');
  return condition === undefined || condition === etag
    ? parseRange(c.req.header('range'), length)
    : undefined;
}

function send(c: Context, iso: OrderedIso, range: ReturnType<typeof parseRange>): Response {
  const { length, etag } = iso;
  c.header('accept-ranges', 'bytes');
  if (range === 'unsatisfiable') {
    c.header('content-range', `bytes */${length}`);
    return refusal(c, 416, 'INVALID_INPUT', `The ISO has ${length} bytes.`);
  }
  const { start, end } = range ?? { start: 0, end: length };
  if (range !== undefined) c.header('content-range', `bytes ${start}-${end - 1}/${length}`);
  c.header('etag', etag);
  c.header('content-type', 'application/x-iso9660-image');
  c.header('content-length', String(end - start));
  return c.body(streamOf(iso.pieces(start, end)), range === undefined ? 200 : 206);
}

/** Piece by piece, as fast as it is read. */
function streamOf(pieces: Iterable<Uint8Array>): ReadableStream<Uint8Array> {
  const rest = pieces[Symbol.iterator]();
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = rest.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
  });
}
