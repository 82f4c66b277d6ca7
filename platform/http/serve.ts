import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

export interface HttpServer {
  /** The port in use, also when 0 (any free one) was asked for. */
  readonly port: number;
  /** Ends open requests after a short grace, then resolves. */
  close(): Promise<void>;
}

/** Takes requests for another protocol, e.g. a WebSocket; it answers them itself. */
export type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** Serves an app, and resolves once the port listens. */
export async function serveHttp(
  app: Hono,
  options: {
    readonly host: string;
    readonly port: number;
    readonly upgrade?: UpgradeHandler;
    /** How long a connection waits for its next request; 75 when absent. */
    readonly keepAliveSeconds?: number;
  },
): Promise<HttpServer> {
  return await new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: options.host, port: options.port });
    const { upgrade, keepAliveSeconds = 75 } = options;
    if ('keepAliveTimeout' in server) server.keepAliveTimeout = keepAliveSeconds * 1_000;
    if (upgrade !== undefined && 'on' in server)
      server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) =>
        upgrade(request, socket, head),
      );
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
