import { NativeConnection, type ActivityInboundCallsInterceptor } from '@temporalio/worker';
import { readFile } from 'node:fs/promises';
import { createBalancerActivities } from '#activities/services/balancer-activities.ts';
import { createLeaseActivities } from '#activities/services/lease-activities.ts';
import { createNameActivities } from '#activities/services/name-activities.ts';
import { createBootActivities } from '#activities/boot/boot-activities.ts';
import { createConsoleHub } from '#activities/console/console-hub.ts';
import { createConsoleActivities } from '#activities/console/console-activities.ts';
import type { ConsoleSessions } from '#activities/console/console-session.ts';
import { createConsoleServer } from '#worker/console/console-server.ts';
import { createGraphActivities } from '#activities/graph/graph-activities.ts';
import { createGraphClient } from '#activities/graph/graph-client.ts';
import { createRunSteps } from '#activities/hardware/run-steps.ts';
import { holdMachine } from '#activities/hardware/with-target.ts';
import { createBmcCredentials } from '#activities/hardware/bmc-credential.ts';
import { createHardwareActivities } from '#activities/hardware/hardware-activities.ts';
import { createTargetLock } from '#activities/hardware/target-lock.ts';
import { createImageActivities } from '#activities/images/image-activities.ts';
import { createLedgerActivities } from '#activities/ledger/ledger-activities.ts';
import { createStepEvents } from '#activities/ledger/step-events.ts';
import { createServiceWatch } from '#worker/services/service-watch.ts';
import { createSiteMonitors } from '#worker/monitoring/site-monitors.ts';
import { currentCalls } from '#activities/current-calls.ts';
import { readableFailures } from '#activities/readable-failures.ts';
import { deviceSecretsBy } from '#activities/network/device-secrets.ts';
import { createNetworkActivities } from '#activities/network/network-activities.ts';
import { withFormerNames } from '#contracts/activities/former-names.ts';
import { startImagesWorker, startOperationsWorker } from '#worker/operations-worker.ts';
import { startSiteWorkers } from '#worker/site-workers.ts';
import { serviceTokens } from '#platform/auth/service-settings.ts';
import { parseConfig } from '#platform/config/parse-config.ts';
import { busOptions } from '#platform/events/bus-settings.ts';
import { connectEventBus } from '#platform/events/event-bus.ts';
import { busPart } from '#platform/http/health-parts.ts';
import { createHealthApp, startPart } from '#platform/http/health.ts';
import type { RunningProcess } from '#platform/http/run-process.ts';
import { serveHttp } from '#platform/http/serve.ts';
import { createOpener, createSealer, publicHalf } from '#platform/secrets/seal.ts';
import { secretsBy } from '#platform/secrets/store/secrets-settings.ts';
import { createLogger } from '#platform/telemetry/logger.ts';
import { connectTemporal } from '#platform/temporal/connect.ts';
import { ipmiProvider } from '#providers/ipmi/definition.ts';
import { netbootWithTokens } from '#providers/netboot/definition.ts';
import { loadProvider } from '#providers/package/load.ts';
import { netconfJunosProvider } from '#providers/netconf-junos/definition.ts';
import { noneProvider } from '#providers/none/definition.ts';
import { redfishProvider } from '#providers/redfish/definition.ts';
import { openvswitchProvider } from '#providers/openvswitch/definition.ts';
import { createRegistry } from '#providers/registry.ts';
import { createSiteServices } from './site-services.ts';
import { simulatorProvider } from '#providers/simulator/definition.ts';
import { taskQueueProvider } from '#providers/task-queue/definition.ts';
import { workerSettings } from './worker-settings.ts';

export interface WorkerProcessOptions {
  /** Wraps every activity, inside the interceptor that reports to the ledger; for injecting faults in tests. */
  readonly around?: ActivityInboundCallsInterceptor;
}

/** Runs workflows and their activities, and the hardware activities of the sites it can reach. */
export async function startWorker({ around }: WorkerProcessOptions = {}): Promise<RunningProcess> {
  const config = parseConfig(workerSettings);
  const log = createLogger('worker', config.LOG_LEVEL);
  const bus = await connectEventBus({ ...busOptions(config), name: 'worker', log });
  const connection = await NativeConnection.connect({ address: config.TEMPORAL_ADDRESS });
  const temporal = connectTemporal({
    address: config.TEMPORAL_ADDRESS,
    namespace: config.TEMPORAL_NAMESPACE,
  });
  const secrets = secretsBy(config, log);
  const tokens = serviceTokens(config, secrets, log);
  const graph = createGraphClient({ url: config.GRAPH_URL, tokens });
  const publicGraph = createGraphClient({ url: config.PUBLIC_GRAPH_URL, tokens });
  const registry = await createRegistry([
    { definition: redfishProvider, config: {} },
    { definition: ipmiProvider, config: config.IPMI_SETTINGS },
    { definition: noneProvider, config: {} },
    { definition: openvswitchProvider, config: {} },
    { definition: netconfJunosProvider, config: { knownHosts: config.DEVICE_KNOWN_HOSTS } },
    { definition: simulatorProvider, config: { controlUrl: config.SIMULATOR_CONTROL } },
    { definition: netbootWithTokens(tokens), config: { url: config.BOOT_URL } },
    ...(await Promise.all(config.PROVIDER_PACKAGES.map(loadProvider))),
    ...config.REMOTE_PROVIDERS.map(({ rest, ...remote }) => ({
      definition: taskQueueProvider(remote.id),
      config: {
        temporalAddress: config.TEMPORAL_ADDRESS,
        namespace: config.TEMPORAL_NAMESPACE,
        ...remote,
      },
      rest,
    })),
  ]);
  const services = await createSiteServices(config.SITE_SERVICES);
  const opener = await createOpener(config.SECRETS_PRIVATE_JWK);
  const sealer = await createSealer(publicHalf(config.SECRETS_PRIVATE_JWK));
  const bmcCa = config.BMC_CA === undefined ? undefined : await readFile(config.BMC_CA, 'utf8');
  const locks = await createTargetLock(bus);
  const hub = createConsoleHub();
  const sessions: ConsoleSessions = new Map();
  const credentials = createBmcCredentials({ opener, secrets, places: config.BMC_SECRETS });
  const hardware = {
    graph,
    credentials,
    sealer,
    bmcCa,
    registry,
    locks,
    addresses: new Map<string, string>(),
  };
  const interceptors = [
    currentCalls,
    readableFailures,
    createStepEvents(bus, log),
    ...(around === undefined ? [] : [around]),
  ];
  const base = {
    connection,
    namespace: config.TEMPORAL_NAMESPACE,
    interceptors: {
      activity: interceptors.map((inbound) => () => ({ inbound })),
    },
  };

  let isReady = (): boolean => false;
  const server = await serveHttp(createHealthApp([startPart(() => isReady()), busPart(bus)]), {
    host: config.HOST,
    port: config.PORT,
    upgrade: createConsoleServer({ sessions, graph: publicGraph, log }),
  });
  const consoleUrl = (config.CONSOLE_URL ?? `ws://${config.HOST}:${server.port}`).replace(/\/$/, '');
  const operations = await startOperationsWorker({
    ...base,
    bundleFolder: config.WORKFLOW_BUNDLES,
    activities: withFormerNames({
      ...createGraphActivities(graph),
      ...createLedgerActivities({ bus, client: temporal.client }),
    }),
  });
  const images = await startImagesWorker({
    ...base,
    activities: createImageActivities({ bus, networks: config.IMAGE_NETWORKS }),
  });
  const intervalMs = config.BMC_POLL_SECONDS * 1_000;
  const monitors = createSiteMonitors({
    graph,
    bus,
    log,
    credentials,
    refused: new Map(),
    bmcCa,
    registry,
    locks,
    intervalMs,
  });
  const checkMs = config.SERVICES_CHECK_SECONDS * 1_000;
  const watch = createServiceWatch({ graph, services, log, locks, intervalMs: checkMs });
  const siteActivities = withFormerNames({
    ...createHardwareActivities(hardware),
    ...createNameActivities({ graph, services }),
    ...createNetworkActivities({
      graph,
      registry,
      locks,
      readSecret: deviceSecretsBy(secrets, config.DEVICE_SECRETS),
    }),
    ...createLeaseActivities({ graph, services, locks }),
    ...createBalancerActivities({ graph, services, locks }),
    ...createBootActivities({ graph, netboot: registry.capability('netboot', 'netboot') }),
  });
  const sites = startSiteWorkers({
    ...base,
    sites: config.WORKER_SITES,
    graph,
    log,
    onSite(siteId: string) {
      if (intervalMs > 0) monitors.serve(siteId);
      if (checkMs > 0) watch.serve(siteId);
    },
    activities: {
      ...siteActivities,
      ...createRunSteps({
        activities: siteActivities,
        interceptors,
        hold: async (serverId, work) => await holdMachine(hardware, serverId, work),
      }),
    },
    consoleActivities: createConsoleActivities({
      ...hardware,
      hub,
      sessions,
      consoleUrl,
      idleMs: config.CONSOLE_IDLE_SECONDS * 1_000,
    }),
  });
  isReady = () => operations.isRunning() && images.isRunning();
  log.info({ port: server.port }, 'ready');
  return {
    async stop() {
      await server.close();
      await Promise.all([operations.stop(), images.stop(), sites.stop(), monitors.stop(), watch.stop()]);
      await hub.close();
      await registry.close();
      await services.close();
      await graph.close();
      await publicGraph.close();
      await secrets.close();
      await temporal.close();
      await connection.close();
      await bus.close();
    },
  };
}
