import { z } from 'zod';
import { createGraphClient } from '#activities/graph/graph-client.ts';
import { startDispatch } from '#workflows/dispatcher/dispatch.ts';
import { dispatchWhenSafe } from '#workflows/dispatcher/retention-guard.ts';
import { startReconciler } from '#workflows/dispatcher/reconciler.ts';
import { createOperationStarter } from '#workflows/dispatcher/start-operation.ts';
import { serviceSettings, serviceTokens } from '#platform/auth/service-settings.ts';
import { parseConfig } from '#platform/config/parse-config.ts';
import { settings } from '#platform/config/settings.ts';
import { busOptions, busSettings } from '#platform/events/bus-settings.ts';
import { connectEventBus } from '#platform/events/event-bus.ts';
import { busPart, consumerParts } from '#platform/http/health-parts.ts';
import { createHealthApp } from '#platform/http/health.ts';
import { runProcess } from '#platform/http/run-process.ts';
import { serveHttp } from '#platform/http/serve.ts';
import { secretsBy, secretsSettings } from '#platform/secrets/store/secrets-settings.ts';
import { createLogger } from '#platform/telemetry/logger.ts';
import { connectTemporal } from '#platform/temporal/connect.ts';

const { HOST, PORT, TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, GRAPH_URL, LOG_LEVEL } = settings;

/** Starts workflows for accepted requests, and repairs what is in progress without a living operation. */
await runProcess('dispatcher', async () => {
  const config = parseConfig(
    z.object({
      HOST,
      PORT,
      ...busSettings,
      TEMPORAL_ADDRESS,
      TEMPORAL_NAMESPACE,
      GRAPH_URL,
      ...serviceSettings,
      ...secretsSettings,
      LOG_LEVEL,
    }),
  );
  const log = createLogger('dispatcher', config.LOG_LEVEL);
  const bus = await connectEventBus({ ...busOptions(config), name: 'dispatcher', log });
  const temporal = connectTemporal({
    address: config.TEMPORAL_ADDRESS,
    namespace: config.TEMPORAL_NAMESPACE,
  });
  const secrets = secretsBy(config, log);
  const graph = createGraphClient({ url: config.GRAPH_URL, tokens: serviceTokens(config, secrets, log) });
  const starter = createOperationStarter(temporal.client);

  const dispatch = await dispatchWhenSafe(
    { bus, client: temporal.client, namespace: config.TEMPORAL_NAMESPACE, log },
    () => startDispatch({ bus, starter, graph, log }),
  );
  const reconciler = startReconciler({ graph, client: temporal.client, starter, log });
  const server = await serveHttp(createHealthApp([busPart(bus), ...consumerParts([dispatch])]), {
    host: config.HOST,
    port: config.PORT,
  });
  log.info({ port: server.port }, 'ready');
  return {
    async stop() {
      await server.close();
      await reconciler.stop();
      await dispatch.stop();
      await graph.close();
      await secrets.close();
      await bus.close();
      await temporal.close();
    },
  };
});
