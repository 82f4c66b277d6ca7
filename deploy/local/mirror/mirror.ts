import { z } from 'zod';
import { parseConfig } from '#platform/config/parse-config.ts';
import { settings } from '#platform/config/settings.ts';
import { createHealthApp } from '#platform/http/health.ts';
import { runProcess } from '#platform/http/run-process.ts';
import { serveHttp } from '#platform/http/serve.ts';
import { demoFirmware } from './firmware.ts';
import { DEMO_IMAGES } from './images.ts';

/** Serves the demonstration's images, of systems and of firmware, as an organisation's image mirror would. */
await runProcess('mirror', async () => {
  const { HOST, PORT } = parseConfig(z.object({ HOST: settings.HOST, PORT: settings.PORT }));
  const app = createHealthApp(() => true);
  for (const { path, content } of DEMO_IMAGES) {
    app.get(
      path,
      () =>
        new Response(new Uint8Array(content), { headers: { 'content-type': 'application/octet-stream' } }),
    );
  }
  app.get('/firmware/:component/:version', (context) => {
    const { component, version } = context.req.param();
    return context.body(demoFirmware(component, version).content);
  });
  const server = await serveHttp(app, { host: HOST, port: PORT });
  return { stop: async () => await server.close() };
});
