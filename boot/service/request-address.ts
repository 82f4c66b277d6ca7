import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * Where a request comes from, as the socket says: headers that a proxy sets can be forged. Unknown when no socket
 * is behind it.
 */
export function addressOf(c: Context): string {
  if (c.env === undefined || !('incoming' in c.env)) return 'unknown';
  // An IPv4 address on a socket of both families is written as IPv6; a link-local one has its interface behind it.
  const address = getConnInfo(c).remote.address ?? 'unknown';
  return address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
}
