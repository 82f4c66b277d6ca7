import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import type { Database } from '#platform/database/database.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { assignmentOf, linesOf } from './assignment.ts';
import { entryOfOperation, type StoredEntry } from './entries.ts';
import { cachedImageUrl } from './images-api.ts';
import type { InstallerFiles } from './installer-files.ts';
import { note } from './journal.ts';
import { createProgressReporter, progressSchema, type SignalProgress } from './progress.ts';
import { refusal, refuseLongBody } from './refusal.ts';
import { addressOf } from './request-address.ts';
import { passOn, reportSchema, type ReportOutcome, type SignalReport } from './report.ts';
import { readSeed, SEED_FILES } from './seed.ts';
import { findToken, type Token } from './tokens.ts';

/** The receipts of 256 disks. */
const BODY_LIMIT = 128 * 1024;

interface Authorized {
  readonly token: Token;
  /** The token as the machine sent it. */
  readonly secret: string;
}

/** What a machine that boots asks for, once its script has given it a token. */
export function createMachineApi(deps: {
  readonly database: Database;
  readonly signal: SignalReport;
  readonly signalProgress: SignalProgress;
  readonly bootUrl: string;
  readonly nameServers: readonly string[];
  /** Whether images come from the cache of this site. */
  readonly cachesImages: boolean;
  readonly log: Logger;
}): Hono<{ Variables: Authorized }> {
  const { database, bootUrl } = deps;
  const reportProgress = createProgressReporter(deps.signalProgress);
  const app = new Hono<{ Variables: Authorized }>();

  app.use(async (c, next) => {
    const secret = /^Bearer (\S{1,128})$/i.exec(c.req.header('authorization') ?? '')?.[1];
    const token = secret === undefined ? undefined : await findToken(database.fork(), secret, addressOf(c));
    if (secret === undefined || token === undefined || token.purpose === 'MEDIA') {
      return refusal(
        c,
        401,
        'UNAUTHENTICATED',
        'The token is unknown, expired, replaced by a later boot, or another machine’s.',
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
    await note(database.fork(), entry.operationId, 'installer asked for its task');
    const { image } = entry.ordered;
    const imageUrl =
      deps.cachesImages && image !== null
        ? cachedImageUrl(bootUrl, c.get('secret'), image.sha256)
        : undefined;
    const assignment = assignmentOf(entry, { bootUrl, imageUrl });
    const plain = c.req.header('accept')?.startsWith('text/plain') === true;
    return plain ? c.text(linesOf(assignment)) : c.json(assignment);
  });

  app.get('/authorized-keys', async (c) => {
    const entry = await installing(c);
    if (entry instanceof Response) return entry;
    await note(database.fork(), entry.operationId, 'installer fetched the SSH keys');
    return c.text(entry.ordered.sshKeys.map((key) => `${key}\n`).join(''));
  });

  for (const file of SEED_FILES) {
    app.get(`/${file}`, async (c) => {
      const entry = await installing(c);
      if (entry instanceof Response) return entry;
      const content = await readSeed(deps, c.get('token'), file);
      if (content === undefined)
        return refusal(c, 410, 'GONE', 'Nothing is planned for this machine any more.');
      return c.text(content, 200, { 'cache-control': 'no-store' });
    });
  }

  app.post('/progress', async (c) => {
    const parsed = progressSchema.safeParse(await c.req.json().catch(() => undefined));
    if (!parsed.success) return refusal(c, 400, 'INVALID_INPUT', z.prettifyError(parsed.error));
    const { percent, message } = parsed.data;
    const { operationId } = c.get('token');
    reportProgress(operationId, parsed.data);
    await note(database.fork(), operationId, `${Math.round(percent)} % ${message}`.trim());
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
    case 'delivered':
      return c.json({ repeated: false });
    case 'repeated':
      return c.json({ repeated: true });
    case 'unfit':
      return refusal(c, 409, 'CONFLICT', `${event} does not fit what this machine was asked to do.`);
    case 'ended':
      return refusal(c, 410, 'GONE', 'The operation has ended.');
    case 'later':
      c.header('retry-after', '2');
      return refusal(c, 503, 'UNAVAILABLE', 'The operation cannot be notified now. Report again.');
  }
}

export function serveInstallerFile(c: Context, files: InstallerFiles, name: string): Response {
  const { kernel, initrd } = files.boot;
  const file = new Map(Object.entries({ kernel, initrd, 'ipxe.efi': files['ipxe.efi'] })).get(name);
  if (file === undefined) return refusal(c, 404, 'NOT_FOUND', 'There is no such file.');
  return c.body(file, 200, {
    'content-type': 'application/octet-stream',
    'content-length': String(file.length),
  });
}
