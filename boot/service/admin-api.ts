import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { IssuerUnavailable } from '#platform/auth/key-set.ts';
import { InvalidToken, type TokenVerifier } from '#platform/auth/verifier.ts';
import type { Database } from '#platform/database/database.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import type { BootEntry } from '#contracts/boot/entry.ts';
import { bootEntrySchema } from '#contracts/boot/entry.ts';
import { armEntry, entryOfOperation, listEntries, MachineHeld, removeEntry, storeEntry } from './entries.ts';
import { note, readJournal } from './journal.ts';
import { listMetadata, removeMetadata, takeAddresses } from './metadata/records.ts';
import { refusal, refuseLongBody } from './refusal.ts';
import { mintMediaToken } from './tokens.ts';

/** User-data of 64 KiB, escaped, and the rest of an entry. */
const BODY_LIMIT = 256 * 1024;

const armSchema = z.strictObject({ cycle: z.string().min(1).max(200) });

/** What our own workers ask of the boot service. */
export function createAdminApi(deps: {
  readonly database: Database;
  readonly verifier: TokenVerifier;
  /** Base URLs of the ISOs, for BMCs and for machines; undefined where there are none. */
  readonly media: { readonly url: string; readonly machineUrl: string } | undefined;
  readonly log: Logger;
}): Hono {
  const { database, verifier, media, log } = deps;
  const app = new Hono();

  const ours: MiddlewareHandler = async (c, next) => {
    const token = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    try {
      if (token === undefined) throw new InvalidToken('Send a bearer token in the Authorization header');
      const actor = await verifier.verify(token);
      if (!actor.service) return refusal(c, 403, 'FORBIDDEN', 'Only the platform itself plans boots.');
    } catch (error) {
      if (error instanceof IssuerUnavailable) return refusal(c, 503, 'UNAVAILABLE', error.message);
      if (!(error instanceof InvalidToken)) throw error;
      return refusal(c, 401, 'UNAUTHENTICATED', error.message);
    }
    return await next();
  };
  app.use('/entries/*', ours);
  app.use('/metadata/*', ours);

  const bounded = bodyLimit({ maxSize: BODY_LIMIT, onError: refuseLongBody });
  app.put('/entries/:operationId', bounded, async (c) => {
    const body: unknown = await c.req.json().catch(() => undefined);
    const parsed = bootEntrySchema.safeParse(body);
    const operationId = c.req.param('operationId');
    if (!parsed.success) return refusal(c, 400, 'INVALID_INPUT', z.prettifyError(parsed.error));
    if (parsed.data.operationId !== operationId) {
      return refusal(c, 400, 'INVALID_INPUT', 'The operationId of the entry is not the one of the address.');
    }
    try {
      const { changed } = await database.transact(async ({ em }) => {
        const outcome = await storeEntry(em, parsed.data);
        await takeAddresses(em, parsed.data);
        if (outcome.changed) for (const line of orderLines(parsed.data)) await note(em, operationId, line);
        return outcome;
      });
      if (changed) log.info({ operationId, action: parsed.data.action }, 'boot entry stored');
      return c.json({ changed });
    } catch (error) {
      if (!(error instanceof MachineHeld)) throw error;
      return refusal(
        c,
        409,
        'CONFLICT',
        `${error.message}. It must end before the machine can obey another.`,
        error.holder,
      );
    }
  });

  /** A new address each time, which revokes the one before: only its hash is kept, so it cannot be repeated. */
  app.post('/entries/:operationId/media', async (c) => {
    const operationId = c.req.param('operationId');
    if (media === undefined) {
      return refusal(
        c,
        422,
        'UNSUPPORTED',
        'The boot service has no ISO. Build the installer where grub, xorriso and mtools are.',
      );
    }
    const entry = await entryOfOperation(database.fork(), operationId);
    const mac = entry?.ordered.macs[0];
    if (entry === undefined || mac === undefined) {
      return refusal(c, 404, 'NOT_FOUND', 'Nothing is planned for this operation.');
    }
    const { image } = entry.ordered;
    if (image !== null && (image.kernelUrl !== null || image.initrdUrl !== null)) {
      const why = `The image ${image.name} brings its own kernel, which an ISO cannot hold.`;
      return refusal(c, 422, 'UNSUPPORTED', `${why} Let the server boot it from the network.`);
    }
    const token = await database.transact(async ({ em }) => {
      await note(em, operationId, 'an ISO was ordered');
      return await mintMediaToken(em, { operationId, mac });
    });
    if (token === undefined) return refusal(c, 404, 'NOT_FOUND', 'Nothing is planned for this operation.');
    const path = `/boot/media/${token}.iso`;
    return c.json({ url: `${media.url}${path}`, machineUrl: `${media.machineUrl}${path}` });
  });

  /** The machine is about to be switched on: from now on it may ask. */
  app.post('/entries/:operationId/arm', bounded, async (c) => {
    const operationId = c.req.param('operationId');
    const parsed = armSchema.safeParse(await c.req.json().catch(() => undefined));
    if (!parsed.success) return refusal(c, 400, 'INVALID_INPUT', z.prettifyError(parsed.error));
    const armed = await database.transact(async ({ em }) => {
      const outcome = await armEntry(em, operationId, parsed.data.cycle);
      if (outcome?.changed !== true) return outcome;
      await note(em, operationId, 'the machine is switched on');
      // Its system is about to be wiped: its metadata must not be served any more.
      const { action, instanceId } = outcome.ordered;
      if (action === 'WIPE' && instanceId !== null) await removeMetadata(em, instanceId);
      return outcome;
    });
    if (armed === undefined) return refusal(c, 404, 'NOT_FOUND', 'Nothing is planned for this operation.');
    return c.json({ changed: armed.changed });
  });

  app.delete('/entries/:operationId', async (c) => {
    const operationId = c.req.param('operationId');
    const { changed } = await database.transact(async ({ em }) => {
      const outcome = await removeEntry(em, operationId);
      if (outcome.changed) await note(em, operationId, 'entry removed');
      return outcome;
    });
    if (changed) log.info({ operationId }, 'boot entry removed');
    return c.json({ changed });
  });

  app.delete('/metadata/:instanceId', async (c) => {
    const instanceId = c.req.param('instanceId');
    const { changed } = await database.transact(async ({ em }) => await removeMetadata(em, instanceId));
    if (changed) log.info({ instanceId }, 'metadata removed');
    return c.json({ changed });
  });

  app.get('/metadata', async (c) => c.json({ metadata: await listMetadata(database.fork()) }));
  app.get('/entries', async (c) => c.json({ entries: await listEntries(database.fork()) }));
  app.get('/entries/:operationId/log', async (c) =>
    c.json({ log: await readJournal(database.fork(), c.req.param('operationId')) }),
  );
  return app;
}

/** What the log of the operation begins with. */
function orderLines({ action, macs, systemDisk, addresses, ports = [] }: BootEntry): string[] {
  const lines = [`ordered ${action} for ${macs.join(', ')}`];
  if (systemDisk !== undefined) lines.push(`the image goes to ${systemDisk.words}; ${systemDisk.onRecord}`);
  lines.push(...ports.map((port) => `port ${port.mac} gets ${port.addresses.join(', ')}`));
  if (addresses.length > 0 && addresses.every((address) => address.includes(':')))
    lines.push(
      'the instance has IPv6 addresses alone; to boot and install, its network needs DHCP for IPv4 too',
    );
  return lines;
}
