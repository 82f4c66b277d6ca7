import { Hono, type Context } from 'hono';
import type { TokenVerifier } from '#platform/auth/verifier.ts';
import type { Database } from '#platform/database/database.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import { createHealthApp, type HealthPart } from '#platform/http/health.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { normalizeMac } from '#contracts/boot/mac.ts';
import { createAdminApi } from './admin-api.ts';
import { taskOf } from './assignment.ts';
import { entryOfMachine, takeScript } from './entries.ts';
import { STAND_INS, type InstallerFiles } from './installer-files.ts';
import { note } from './journal.ts';
import type { ImageCache } from '../images/image-cache.ts';
import { createImagesApi } from './images-api.ts';
import { createMediaApi } from './media-api.ts';
import { createMachineApi, serveInstallerFile } from './machine-api.ts';
import { createMetadataApi } from './metadata/metadata-api.ts';
import { createNoCloudApi } from './nocloud-api.ts';
import type { SignalProgress } from './progress.ts';
import { createRateLimit, type RateLimit } from './rate-limit.ts';
import { refusal } from './refusal.ts';
import { addressOf } from './request-address.ts';
import type { SignalReport } from './report.ts';
import { diskScript, installerScript, malformedScript, waitScript } from './script.ts';
import { mintToken } from './tokens.ts';

export interface BootServiceOptions {
  readonly database: Database;
  readonly verifier: TokenVerifier;
  /** Passes what a machine reported to its operation's workflow. */
  readonly signal: SignalReport;
  /** Passes the machine's progress to it. */
  readonly signalProgress: SignalProgress;
  /** Base URL under which machines reach this service; scripts name it. */
  readonly bootUrl: string;
  /** Base URL under which BMCs reach it; `bootUrl` when not given. */
  readonly mediaUrl?: string | undefined;
  /** Kernel and initial file system of the installer; stand-ins for simulated machines when not given. */
  readonly installer?: InstallerFiles | undefined;
  /** Name servers of the machines' network; without one machines are instructed to ask by DHCP for everything. */
  readonly nameServers?: readonly string[] | undefined;
  /** Images that machines of this site share; each fetches its image itself when not given. */
  readonly images?: ImageCache | undefined;
  readonly log: Logger;
  /** What it needs to do its work. */
  readonly health: readonly HealthPart[];
}

/** Decides what machines get when they boot from the network, and receives their reports of the result. */
export function createBootService(options: BootServiceOptions): Hono {
  const { database, log, health, installer = STAND_INS, nameServers = [] } = options;
  const bootUrl = options.bootUrl.replace(/\/+$/, '');
  const mediaUrl = options.mediaUrl?.replace(/\/+$/, '') ?? bootUrl;
  const { iso } = installer;
  // Fails now rather than when the first ISO is asked for.
  iso?.order({ task: 'install', bootUrl, token: '-'.repeat(43) });
  const perMachine = createRateLimit({ perSecond: 2, burst: 20 });
  // A rack behind one relay shares an address, so this only stops what no rack would do.
  const perAddress = createRateLimit({ perSecond: 200, burst: 2_000 });

  const app = new Hono();
  app.onError((error, c) => {
    log.error({ path: withoutToken(c.req.path), reason: describeError(error) }, 'request failed');
    c.header('retry-after', '2');
    return refusal(c, 503, 'UNAVAILABLE', 'The boot service cannot answer now. Try again.');
  });
  app.route('/', createHealthApp(health));
  app.route(
    '/',
    createAdminApi({
      ...options,
      media: iso === undefined ? undefined : { url: mediaUrl, machineUrl: bootUrl },
    }),
  );

  app.use('/boot/*', async (c, next) => (perAddress.admit(addressOf(c)) ? await next() : tooMany(c)));
  app.get('/boot/ipxe', async (c) => await serveScript(c, { database, bootUrl, perMachine }));
  app.get('/boot/files/:name', (c) => serveInstallerFile(c, installer, c.req.param('name')));
  app.route('/boot/nocloud', createNoCloudApi({ database, bootUrl, nameServers }));
  app.route('/boot', createMediaApi({ database, bootUrl, iso }));
  const { images } = options;
  if (images !== undefined) app.route('/boot', createImagesApi({ database, cache: images }));
  app.route(
    '/boot',
    createMachineApi({ ...options, bootUrl, nameServers, cachesImages: images !== undefined }),
  );
  app.route('/', createMetadataApi(options));
  return app;
}

async function serveScript(
  c: Context,
  { database, bootUrl, perMachine }: { database: Database; bootUrl: string; perMachine: RateLimit },
): Promise<Response> {
  c.header('cache-control', 'no-store');
  const mac = normalizeMac(c.req.query('mac') ?? '');
  if (mac === undefined) return c.text(malformedScript());
  if (!perMachine.admit(mac)) return tooMany(c);
  const script = await database.transact(async ({ em }) => {
    const entry = await entryOfMachine(em, mac);
    if (entry === undefined) return waitScript(bootUrl, mac);
    const { operationId, action, ordered } = entry;
    const task = taskOf(action);
    if (task === undefined) {
      await note(em, operationId, `${mac} booted from the network: sent to its disk`);
      return diskScript();
    }
    const address = addressOf(c);
    if (!(await takeScript(em, operationId, address))) {
      const why = entry.isArmed
        ? 'another address has the script of this power cycle'
        : 'the machine was not switched on yet';
      await note(em, operationId, `${mac} asked from ${address} and got no script: ${why}`);
      return waitScript(bootUrl, mac);
    }
    const token = await mintToken(em, { operationId, purpose: 'INSTALL', mac });
    if (token === undefined) return waitScript(bootUrl, mac);
    await note(em, operationId, `${mac} booted from the network: got the installer to ${task}`);
    return installerScript({
      bootUrl,
      task,
      token,
      image: ordered.image,
      seed: ordered.userData?.trimStart().startsWith('{') === true ? 'IGNITION' : 'NOCLOUD',
    });
  });
  return c.text(script);
}

function tooMany(c: Context): Response {
  c.header('retry-after', '1');
  return refusal(c, 429, 'RATE_LIMITED', 'Ask less often.');
}

/** Some addresses hold the token of a boot. */
function withoutToken(path: string): string {
  return path.replace(/(?<=\/(?:nocloud|media|images)\/)[^/]+/, '…');
}
