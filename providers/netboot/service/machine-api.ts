import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import type { Database } from '#platform/database/database.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { metaDataOf, userDataOf } from './cloud-init.ts';
import { entryOfOperation, type StoredEntry } from './entries.ts';
import { INSTALLER_FILES } from './installer-files.ts';
import { note } from './journal.ts';
import { refusal, refuseLongBody } from './refusal.ts';
import { passOn, reportSchema, type ReportOutcome, type SignalReport } from './report.ts';
import { findToken, mintToken, type Token } from './tokens.ts';

const BODY_LIMIT = 64 * 1024;

const progressSchema = z.object({
  percent: z.number().min(0).max(100),
  message: z.string().max(1_000).default(''),
});

interface Authorized {
  readonly token: Token;
  /** The token as the machine sent it. */
  readonly secret: string;
}

/** What a machine that boots asks for, once its script has given it a token. */
export function createMachineApi(deps: {
  readonly database: Database;
  readonly signal: SignalReport;
  readonly bootUrl: string;
  readonly log: Logger;
}): Hono<{ Variables: Authorized }> {
  const { database, bootUrl } = deps;
  const app = new Hono<{ Variables: Authorized }>();

  app.use(async (c, next) => {
    const secret = /^Bearer (\S{1,128})$/i.exec(c.req.header('authorization') ?? '')?.[1];
    const token = secret === undefined ? undefined : await findToken(database.fork(), secret);
    if (secret === undefined || token === undefined) {
      return refusal(
        c,
        401,
        'UNAUTHENTICATED',
        'The token is unknown, expired, or replaced by a later boot.',
      );
    }
    c.set('token', token);
    c.set('secret', secret);
    return await next();
  });
  app.use(bodyLimit({ maxSize: BODY_LIMIT, onError: refuseLongBody }));

  /** The entry, for an installer whose token is still good. */
  const installing = async (c: Context<{ Variables: Authorized }>): Promise<StoredEntry | Response> => {
    const { operationId, purpose, consumedBy } = c.get('token');
    const entry = purpose === 'INSTALL' ? await entryOfOperation(database.fork(), operationId) : undefined;
    if (entry === undefined)
      return refusal(c, 403, 'FORBIDDEN', 'This token is for reporting the first boot only.');
    if (consumedBy !== null) return refusal(c, 410, 'GONE', `This installer has reported ${consumedBy}.`);
    return entry;
  };

  app.get('/install', async (c) => {
    const entry = await installing(c);
    if (entry instanceof Response) return entry;
    const { action, image } = entry.ordered;
    await note(database.fork(), entry.operationId, 'installer asked for its task');
    return c.json({
      task: action === 'WIPE' ? 'wipe' : 'install',
      operationId: entry.operationId,
      ...(image === null ? {} : { image: { name: image.name, url: image.url, sha256: image.sha256 } }),
      userDataUrl: `${bootUrl}/boot/user-data`,
      metaDataUrl: `${bootUrl}/boot/meta-data`,
    });
  });

  app.get('/user-data', async (c) => {
    const entry = await installing(c);
    if (entry instanceof Response) return entry;
    await note(database.fork(), entry.operationId, 'installer fetched the user-data');
    return c.text(userDataOf(entry.ordered), 200, { 'cache-control': 'no-store' });
  });

  app.get('/meta-data', async (c) => {
    const entry = await installing(c);
    if (entry instanceof Response) return entry;
    const { operationId, mac } = c.get('token');
    const token = await database.transact(async ({ em }) => {
      await note(em, operationId, 'installer fetched the meta-data');
      return await mintToken(em, { operationId, purpose: 'BOOT', mac });
    });
    if (token === undefined) return refusal(c, 410, 'GONE', 'Nothing is planned for this machine any more.');
    return c.json(metaDataOf(entry.ordered, { bootUrl, token }), 200, { 'cache-control': 'no-store' });
  });

  app.post('/progress', async (c) => {
    const parsed = progressSchema.safeParse(await c.req.json().catch(() => undefined));
    if (!parsed.success) return refusal(c, 400, 'INVALID_INPUT', z.prettifyError(parsed.error));
    const { percent, message } = parsed.data;
    await note(database.fork(), c.get('token').operationId, `${Math.round(percent)} % ${message}`.trim());
    return c.body(null, 204);
  });

  app.post('/phone-home', async (c) => {
    const parsed = reportSchema.safeParse(await c.req.json().catch(() => undefined));
    if (!parsed.success) return refusal(c, 400, 'INVALID_INPUT', z.prettifyError(parsed.error));
    const { token, secret } = c.var;
    return answer(c, await passOn(deps, { token, secret, report: parsed.data }), parsed.data.event);
  });
  return app;
}

function answer(c: Context, outcome: ReportOutcome, event: string): Response {
  switch (outcome) {
    case 'told':
      return c.json({ repeated: false });
    case 'repeated':
      return c.json({ repeated: true });
    case 'unfit':
      return refusal(c, 409, 'CONFLICT', `${event} does not fit what this machine was told to do.`);
    case 'ended':
      return refusal(c, 410, 'GONE', 'The operation has ended.');
    case 'later':
      c.header('retry-after', '2');
      return refusal(c, 503, 'UNAVAILABLE', 'The operation cannot be told now. Report again.');
  }
}

export function serveInstallerFile(c: Context, name: string): Response {
  const file = INSTALLER_FILES[name];
  if (file === undefined) return refusal(c, 404, 'NOT_FOUND', 'There is no such file.');
  return c.body(file, 200, {
    'content-type': 'application/octet-stream',
    'content-length': String(file.length),
  });
}
