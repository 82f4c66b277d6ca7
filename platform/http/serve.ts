import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import type { AddressInfo } from 'node:net';

export interface HttpServer {
  /** The port in use, also when 0 (any free one) was asked for. */
  readonly port: number;
  /** Ends open requests after a short grace, then resolves. */
  close(): Promise<void>;
}

/** Serves an app, and resolves once the port listens. */
export async function serveHttp(app: Hono, options: { host: string; port: number }): Promise<HttpServer> {
  return await new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: options.host, port: options.port });
    server.once('error', reject);
    server.once('listening', () => {
      server.off('error', reject);
      resolve({
        port: (server.address() as AddressInfo).port,
        close: async () =>
          await new Promise<void>((done) => {
            server.close(() => done());
            // Subscriptions stay open for as long as a client listens; a stop must not wait for them.
            if ('closeAllConnections' in server) setTimeout(() => server.closeAllConnections(), 500).unref();
          }),
      });
    });
  });
}
