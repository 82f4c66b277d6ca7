import { Hono } from 'hono';

/** `/healthz` (the process runs) and `/readyz` (it does its work), as orchestrators expect them. */
export function createHealthApp(isReady: () => boolean): Hono {
  const app = new Hono();
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', (c) => (isReady() ? c.json({ status: 'ready' }) : c.json({ status: 'starting' }, 503)));
  return app;
}
