import { createConsoleApp } from '#clients/console/server/app.ts';
import { createConsoleRelay } from '#clients/console/server/consoles.ts';
import { consoleSettings } from '#clients/console/server/settings.ts';
import { createSignIn } from '#clients/console/server/sign-in.ts';
import { parseConfig } from '#platform/config/parse-config.ts';
import { runProcess } from '#platform/http/run-process.ts';
import { serveHttp } from '#platform/http/serve.ts';
import { createLogger } from '#platform/telemetry/logger.ts';

await runProcess('console', async () => {
  const settings = parseConfig(consoleSettings);
  const log = createLogger('console', settings.LOG_LEVEL);
  const signIn = createSignIn(settings, log);
  const consoles = createConsoleRelay({ settings, sessionOf: signIn.sessionOf, log });
  const server = await serveHttp(createConsoleApp(settings, signIn), {
    host: settings.HOST,
    port: settings.PORT,
    upgrade: consoles.upgrade,
  });
  log.info({ port: server.port }, 'serving the console');
  return {
    async stop() {
      consoles.close();
      await server.close();
    },
  };
});
