import { composeSupergraph } from '#gateway/compose.ts';
import { startGateway } from '#gateway/gateway.ts';
import { gatewaySettings } from '#gateway/settings.ts';
import { subgraphUrl } from '#gateway/subgraph-urls.ts';
import { verifierOptions } from '#platform/auth/settings.ts';
import { createTokenVerifier } from '#platform/auth/verifier.ts';
import { parseConfig } from '#platform/config/parse-config.ts';
import { runProcess } from '#platform/http/run-process.ts';
import { createLogger } from '#platform/telemetry/logger.ts';

await runProcess('gateway', async () => {
  const settings = parseConfig(gatewaySettings);
  const log = createLogger('gateway', settings.LOG_LEVEL);
  const gateway = await startGateway({
    supergraph: composeSupergraph((domain) => subgraphUrl(settings, domain)),
    verifier: await createTokenVerifier({ ...verifierOptions(settings), log }),
    limits: settings,
    log,
    host: settings.HOST,
    port: settings.PORT,
    keepAliveSeconds: settings.KEEP_ALIVE_SECONDS,
  });
  log.info({ port: gateway.port }, 'serving the graph at /graphql');
  return { stop: async () => await gateway.close() };
});
