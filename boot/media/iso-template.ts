import { createHash } from 'node:crypto';
import { ORDER_PLACEHOLDER, orderLine, type MediaOrder } from './order.ts';

/** An ISO for one order, without a copy of the whole. */
export interface OrderedIso {
  readonly length: number;
  /** Strong, as HTTP has it: the same for the same bytes. */
  readonly etag: string;
  /** The bytes from `start` up to and without `end`. */
  pieces(start: number, end: number): Iterable<Uint8Array>;
}

/** An ISO that lacks its order. */
export interface IsoTemplate {
  order(order: MediaOrder): OrderedIso;
}

/** How much is handed out at a time. */
const PIECE = 256 * 1024;

/** Fails unless the ISO has the placeholder of an order, once. */
export function createIsoTemplate(template: Uint8Array): IsoTemplate {
  const bytes = Buffer.from(template.buffer, template.byteOffset, template.byteLength);
  const at = bytes.indexOf(ORDER_PLACEHOLDER);
  const after = at + ORDER_PLACEHOLDER.length;
  if (at < 0 || bytes.includes(ORDER_PLACEHOLDER, after)) {
    throw new Error('the ISO is not of this installer: it must have one place for its order');
  }
  const digest = createHash('sha256').update(bytes).digest();
  return {
    order(order) {
      const line = orderLine(order);
      const parts = [
        { from: 0, content: bytes.subarray(0, at) },
        { from: at, content: line },
        { from: after, content: bytes.subarray(after) },
      ];
      return {
        length: bytes.length,
        etag: `"${createHash('sha256').update(digest).update(line).digest('base64url')}"`,
        *pieces(start, end) {
          for (const { from, content } of parts) {
            const stop = Math.min(content.length, end - from);
            for (let place = Math.max(0, start - from); place < stop; place += PIECE) {
              yield content.subarray(place, Math.min(place + PIECE, stop));
            }
          }
        },
      };
    },
  };
}
