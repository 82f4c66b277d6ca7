import { createConsoleApp } from '#clients/console/server/app.ts';
import { consoleSettings } from '#clients/console/server/settings.ts';
import { parseConfig } from '#platform/config/parse-config.ts';
import { runProcess } from '#platform/http/run-process.ts';
import { serveHttp } from '#platform/http/serve.ts';
import { createLogger } from '#platform/telemetry/logger.ts';

await runProcess('console', async () => {
  const settings = parseConfig(consoleSettings);
  const log = createLogger('console', settings.LOG_LEVEL);
  const app = createConsoleApp(settings, log);
  const server = await serveHttp(app, { host: settings.HOST, port: settings.PORT });
  log.info({ port: server.port }, 'serving the console');
  return { stop: async () => await server.close() };
});
