import { assembleGraphs } from '#gateway/assemble.ts';
import type { GraphName } from '#gateway/compose.ts';
import { startGateway, type Gateway } from '#gateway/gateway.ts';
import { gatewaySettings, type GatewaySettings } from '#gateway/settings.ts';
import { followRevocations } from '#platform/auth/follow-revocations.ts';
import { createRevocations, withRevocations, type Revocations } from '#platform/auth/revocations.ts';
import { verifierOptions } from '#platform/auth/settings.ts';
import { createTokenVerifier } from '#platform/auth/verifier.ts';
import { parseConfig } from '#platform/config/parse-config.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import { busOptions } from '#platform/events/bus-settings.ts';
import { connectEventBus } from '#platform/events/event-bus.ts';
import { runProcess, type RunningProcess } from '#platform/http/run-process.ts';
import { createLogger, type Logger } from '#platform/telemetry/logger.ts';

await runProcess('gateway', async () => {
  const settings = parseConfig(gatewaySettings);
  const log = createLogger('gateway', settings.LOG_LEVEL);
  const tokens = await createTokenVerifier({ ...verifierOptions(settings), log });
  const revocations = createRevocations();
  const verifier = withRevocations(tokens, revocations);
  const logouts = followLogouts(settings, revocations, log);
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
      await logouts.stop();
    },
  };
});

/** Follows logouts over NATS. The graph is served also before and without NATS, as the domains follow them too. */
function followLogouts(settings: GatewaySettings, revocations: Revocations, log: Logger): RunningProcess {
  const { NATS_URL } = settings;
  if (NATS_URL === undefined) return { stop: async () => await Promise.resolve() };
  const ending = new AbortController();
  const options = { ...busOptions({ ...settings, NATS_URL }), name: 'gateway', log, signal: ending.signal };
  const following = connectEventBus(options).then(
    (bus) => ({ bus, task: followRevocations(bus, revocations, log) }),
    (error: unknown) => {
      if (ending.signal.aborted) return undefined;
      log.error(
        { reason: describeError(error) },
        'NATS refuses the gateway; only the domains follow logouts',
      );
      return undefined;
    },
  );
  return {
    async stop() {
      ending.abort();
      const started = await following;
      await started?.task.stop();
      await started?.bus.close();
    },
  };
}
