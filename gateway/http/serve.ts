import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HttpServer } from '#platform/http/serve.ts';

/** Subscriptions stay open for as long as a client listens; a stop must not wait for them. */
const GRACE_MS = 500;

/**
 * Serves a listener, and resolves once the port listens. It exists beside the platform's server because that one
 * translates every request to `fetch` and back, which costs the gateway more than planning and asking the domain do.
 */
export async function serveListener(
  listener: RequestListener,
  options: { readonly host: string; readonly port: number; readonly keepAliveSeconds: number },
): Promise<HttpServer> {
  const server = createServer({ keepAliveTimeout: options.keepAliveSeconds * 1_000 }, listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: async () =>
      await new Promise<void>((done) => {
        const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
        server.close(() => {
          clearTimeout(cut);
          done();
        });
        server.closeIdleConnections();
      }),
  };
}
