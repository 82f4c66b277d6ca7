import { Hono, type Context } from 'hono';
import type { Database } from '#platform/database/database.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { createRateLimit } from '../rate-limit.ts';
import { addressOf } from '../request-address.ts';
import { isMetadataToken, mintMetadataToken } from './metadata-tokens.ts';
import { metadataOfAddress, type MetadataRecord } from './records.ts';
import { listingOf, lookUp, treeOf } from './tree.ts';

/** Versions that clients ask for by name: cloud-init, Ignition, the SDKs. All are answered with the same. */
const VERSIONS = ['2009-04-04', '2016-09-02', '2018-09-24', '2019-10-01', '2021-03-23', 'latest'];
const TTL_HEADER = 'x-aws-ec2-metadata-token-ttl-seconds';
const LONGEST_SECONDS = 21_600;

type Machine = { Variables: { record: MetadataRecord } };

/**
 * The metadata service in EC2's form, version 2 alone: a session token first, then questions that carry it. A machine is
 * known by the address it asks from; no machine learns anything about another one, nor whether it exists.
 */
export function createMetadataApi(deps: {
  readonly database: Database;
  readonly log: Logger;
}): Hono<Machine> {
  const { database, log } = deps;
  const perMachine = createRateLimit({ perSecond: 10, burst: 200 });
  const app = new Hono<Machine>();

  const machine = new Hono<Machine>();
  machine.use(async (c, next) => {
    c.header('cache-control', 'no-store');
    // A proxy asks on behalf of another machine, which must not be mistaken for the one that the proxy runs on.
    if (c.req.header('x-forwarded-for') !== undefined) return c.text('Forbidden', 403);
    const address = addressOf(c);
    if (!perMachine.admit(address)) return c.text('Too many requests', 429, { 'retry-after': '1' });
    const record = await metadataOfAddress(database.fork(), address);
    if (record === undefined) return c.text('Not found', 404);
    c.set('record', record);
    return await next();
  });

  for (const version of VERSIONS) {
    machine.put(`/${version}/api/token`, async (c) => {
      const given = c.req.header(TTL_HEADER) ?? '';
      const seconds = /^\d{1,5}$/.test(given) ? Number(given) : 0;
      if (seconds < 1 || seconds > LONGEST_SECONDS) return c.text(`${TTL_HEADER} must be 1 to 21600`, 400);
      const { instanceId } = c.get('record');
      const token = await database.transact(
        async ({ em }) => await mintMetadataToken(em, instanceId, seconds),
      );
      if (token === undefined) return c.text('Not found', 404);
      log.debug({ instanceId }, 'metadata session begun');
      return c.text(token, 200, { [TTL_HEADER]: String(seconds) });
    });
  }

  const authorized = async (c: Context<Machine>): Promise<boolean> => {
    const token = c.req.header('x-aws-ec2-metadata-token') ?? '';
    return (
      token.length > 0 &&
      token.length <= 128 &&
      (await isMetadataToken(database.fork(), c.get('record').instanceId, token))
    );
  };
  const answer =
    (prefix: string) =>
    async (c: Context<Machine>): Promise<Response> => {
      if (!(await authorized(c))) return c.text('Unauthorized', 401);
      const found = lookUp(treeOf(c.get('record')), c.req.path.slice(prefix.length));
      if (found === undefined) return c.text('Not found', 404);
      return c.text(typeof found === 'string' ? found : listingOf(found));
    };
  machine.get('/', async (c) =>
    (await authorized(c)) ? c.text(VERSIONS.join('\n')) : c.text('Unauthorized', 401),
  );
  for (const version of VERSIONS) {
    machine.get(`/${version}`, answer(`/${version}`));
    machine.get(`/${version}/*`, answer(`/${version}`));
  }

  // Mounted path by path: what else the boot service serves is not for machines to be known by.
  for (const path of ['/', ...VERSIONS.flatMap((version) => [`/${version}`, `/${version}/*`])])
    app.all(path, async (c) => await machine.fetch(c.req.raw, c.env));
  return app;
}
