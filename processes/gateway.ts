import { assembleGraphs } from '#gateway/assemble.ts';
import type { GraphName } from '#gateway/compose.ts';
import { startGateway, type Gateway } from '#gateway/gateway.ts';
import { gatewaySettings } from '#gateway/settings.ts';
import { verifierOptions } from '#platform/auth/settings.ts';
import { createTokenVerifier } from '#platform/auth/verifier.ts';
import { parseConfig } from '#platform/config/parse-config.ts';
import { runProcess } from '#platform/http/run-process.ts';
import { createLogger } from '#platform/telemetry/logger.ts';

await runProcess('gateway', async () => {
  const settings = parseConfig(gatewaySettings);
  const log = createLogger('gateway', settings.LOG_LEVEL);
  const verifier = await createTokenVerifier({ ...verifierOptions(settings), log });
  const { graphs, refused } = assembleGraphs(settings);
  for (const [extension, reason] of refused)
    log.error({ extension, reason }, 'the extension does not fit the graph and is left out');
  const serve = async (graph: GraphName, host: string, port: number): Promise<Gateway> =>
    await startGateway({
      ...graphs[graph],
      verifier,
      limits: settings,
      log: log.child({ graph }),
      servicesOnly: graph === 'internal',
      host,
      port,
      keepAliveSeconds: settings.KEEP_ALIVE_SECONDS,
    });
  const internal = await serve('internal', settings.INTERNAL_HOST, settings.INTERNAL_PORT);
  const gateway = await serve('public', settings.HOST, settings.PORT).catch(async (error: unknown) => {
    await internal.close();
    throw error;
  });
  log.info({ port: gateway.port, internalPort: internal.port }, 'serving both graphs at /graphql');
  return {
    async stop() {
      await gateway.close();
      await internal.close();
    },
  };
});
