import { Hono } from 'hono';
import type { Database } from '#platform/database/database.ts';
import { refusal } from './refusal.ts';
import { addressOf } from './request-address.ts';
import { readSeed, SEED_FILES } from './seed.ts';
import { findToken } from './tokens.ts';

/**
 * NoCloud over HTTP, and Ignition's `ignition.config.url`, for systems that boot by a kernel of their own and get
 * the address on its command line. Neither can send a header, so the token of the boot is part of the path.
 */
export function createNoCloudApi(deps: {
  readonly database: Database;
  readonly bootUrl: string;
  readonly nameServers: readonly string[];
}): Hono {
  const app = new Hono();
  for (const file of SEED_FILES) {
    app.get(`/:token/${file}`, async (c) => {
      const secret = c.req.param('token');
      const token =
        secret.length > 128 ? undefined : await findToken(deps.database.fork(), secret, addressOf(c));
      if (token?.purpose !== 'INSTALL') return refusal(c, 404, 'NOT_FOUND', 'There is no such file.');
      if (token.consumedBy !== null)
        return refusal(c, 410, 'GONE', `This machine has reported ${token.consumedBy}.`);
      const content = await readSeed(deps, token, file);
      if (content === undefined)
        return refusal(c, 410, 'GONE', 'Nothing is planned for this machine any more.');
      return c.text(content, 200, { 'cache-control': 'no-store' });
    });
  }
  return app;
}
