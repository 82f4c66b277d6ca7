import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** Where a request comes from; unknown when no socket is behind it. */
export function addressOf(c: Context): string {
  return c.env === undefined || !('incoming' in c.env)
    ? 'unknown'
    : (getConnInfo(c).remote.address ?? 'unknown');
}
