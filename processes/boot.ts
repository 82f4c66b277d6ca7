import { WorkflowNotFoundError } from '@temporalio/client';
import { z } from 'zod';
import { authSettings, verifierOptions } from '#platform/auth/settings.ts';
import { createTokenVerifier } from '#platform/auth/verifier.ts';
import { parseConfig } from '#platform/config/parse-config.ts';
import { settings } from '#platform/config/settings.ts';
import { databaseAddress, databaseOptions, databaseSettings } from '#platform/database/database-settings.ts';
import { connectDatabase, connectProbe } from '#platform/database/database.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import { allowedNetworks } from '#platform/networks/allowed-networks.ts';
import { runProcess } from '#platform/http/run-process.ts';
import { serveHttp } from '#platform/http/serve.ts';
import { createLogger } from '#platform/telemetry/logger.ts';
import { connectTemporal, type TemporalClient } from '#platform/temporal/connect.ts';
import { proxyDhcpSettings, startProxyDhcpIfSet } from '#boot/dhcp/settings.ts';
import { createImageCache } from '#boot/images/image-cache.ts';
import { createBootService } from '#boot/service/boot-service.ts';
import { bootDomain } from '#boot/service/database.ts';
import { readInstallerFiles } from '#boot/service/installer-files.ts';
import { schemaPart, tidyHourly } from '#boot/service/readiness.ts';
import type { SignalProgress } from '#boot/service/progress.ts';
import type { SignalReport } from '#boot/service/report.ts';
import { watchInstallers, type SignalSilence } from '#boot/service/silence.ts';
import {
  HOST_PROGRESSED,
  HOST_REPORTED,
  type HostProgress,
  type HostReport,
} from '#contracts/operations/messages.ts';

const { HOST, TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE } = settings;
const { LOG_LEVEL, KEEP_ALIVE_SECONDS } = settings;

const schema = z.object({
  HOST,
  /** Fixed, because it is part of the address that machines receive: BOOT_URL names it when absent. */
  PORT: z.coerce.number().int().min(1).max(65535),
  ...databaseSettings,
  TEMPORAL_ADDRESS,
  TEMPORAL_NAMESPACE,
  ...authSettings,
  LOG_LEVEL,
  KEEP_ALIVE_SECONDS,
  /** Base URL under which machines reach this process; `http://HOST:PORT` when absent. */
  BOOT_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Base URL under which BMCs reach this process, to read ISOs; BOOT_URL when absent. */
  BOOT_MEDIA_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Folder with the installer's `kernel`, `initrd` and, for virtual media, `installer.iso`; without one machines get stand-ins, which suit simulated ones. */
  INSTALLER_DIR: z.string().min(1).optional(),
  /** Name servers of the machines' network, with commas: machines get fixed addresses where the gateway is known too. */
  NAME_SERVERS: z
    .string()
    .default('')
    .transform((text) => text.split(',').filter((address) => address !== ''))
    .pipe(z.array(z.union([z.ipv4(), z.ipv6()], 'must be IP addresses with commas between them'))),
  /** Folder in which images are kept for the machines of this site; each machine fetches its image itself when absent. */
  IMAGE_CACHE_DIR: z.string().min(1).optional(),
  /** What the images in it may take together, in GiB. */
  IMAGE_CACHE_GIB: z.coerce.number().min(0.001).max(1_000_000).default(100),
  /** Where images may be fetched from for it. */
  IMAGE_NETWORKS: allowedNetworks,
  ...proxyDhcpSettings,
  /** How long an installer that had begun may be silent before its operation is informed that it has died. */
  INSTALLER_SILENCE_SECONDS: z.coerce.number().int().min(2).max(3_600).default(60),
});

/** A machine repeats its report; it gets its answer before its timeout. */
const SIGNAL_MS = 5_000;

await runProcess('boot', async () => {
  const config = parseConfig(schema);
  const log = createLogger('boot', config.LOG_LEVEL);
  const database = await connectDatabase({ ...databaseOptions(config), ...bootDomain });
  const probe = await connectProbe(databaseAddress(config), bootDomain.schema);
  const temporal = connectTemporal({
    address: config.TEMPORAL_ADDRESS,
    namespace: config.TEMPORAL_NAMESPACE,
  });
  const tidying = tidyHourly(database, log);
  const { INSTALLER_DIR } = config;
  const installer = INSTALLER_DIR === undefined ? undefined : await readInstallerFiles(INSTALLER_DIR);
  const signal = signalWorkflow(temporal);
  const bootUrl = config.BOOT_URL ?? `http://${config.HOST}:${config.PORT}`;
  const signalProgress: SignalProgress = (operationId, progress) => {
    const { client } = temporal;
    const signalling = client.withDeadline(
      Date.now() + SIGNAL_MS,
      async () =>
        await client.workflow.getHandle(operationId).signal<[HostProgress]>(HOST_PROGRESSED, { ...progress }),
    );
    signalling.catch((error: unknown) => {
      log.debug(
        { operationId, reason: describeError(error) },
        'progress could not be signalled to the workflow',
      );
    });
  };
  const { IMAGE_CACHE_DIR: imageFolder, IMAGE_CACHE_GIB, IMAGE_NETWORKS: networks } = config;
  const maxBytes = IMAGE_CACHE_GIB * 1024 ** 3;
  const images =
    imageFolder === undefined
      ? undefined
      : await createImageCache({ folder: imageFolder, maxBytes, networks, log });
  const service = createBootService({
    database,
    verifier: await createTokenVerifier({ ...verifierOptions(config), log }),
    signal,
    signalProgress,
    bootUrl,
    mediaUrl: config.BOOT_MEDIA_URL,
    installer,
    images,
    nameServers: config.NAME_SERVERS,
    log,
    health: [schemaPart(probe)],
  });
  const watch = watchInstallers({
    database,
    signal,
    log,
    silenceSeconds: config.INSTALLER_SILENCE_SECONDS,
  });
  const server = await serveHttp(service, {
    host: config.HOST,
    port: config.PORT,
    keepAliveSeconds: config.KEEP_ALIVE_SECONDS,
  });
  log.info({ port: server.port }, 'serving boot scripts');
  const hasLoader = installer?.['ipxe.efi'] !== undefined;
  const proxyDhcp = await startProxyDhcpIfSet(config, {
    database,
    bootUrl,
    hasLoader,
    signalProgress,
    log,
  });
  return {
    async stop() {
      await proxyDhcp?.close();
      await images?.stop();
      await server.close();
      await tidying.stop();
      await watch.stop();
      await temporal.close();
      await database.close();
      await probe.close();
    },
  };
});

function signalWorkflow({ client }: TemporalClient): SignalReport & SignalSilence {
  return async (operationId, report) => {
    try {
      await client.withDeadline(
        Date.now() + SIGNAL_MS,
        async () => await client.workflow.getHandle(operationId).signal<[HostReport]>(HOST_REPORTED, report),
      );
      return 'accepted';
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return 'ended';
      throw error;
    }
  };
}
