import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { createServer as createTcpServer, type Socket } from 'node:net';
import { createSecureContext, TLSSocket, type SecureContext } from 'node:tls';
import type { KeyedCertificate } from '#platform/certificates/certificate.ts';

/** One HTTPS listener that is many BMCs: a connection belongs to the address it was made to. */
export interface Listener {
  readonly port: number;
  /** Cuts all connections to an address. */
  disconnect(address: string): void;
  close(): Promise<void>;
}

const KEEP_ALIVE_MS = 15_000;
/** Clients that offer another protocol, as HTTP/2 in the clear, get an answer in this one. */
const shouldUpgradeCallback = ({ headers }: IncomingMessage): boolean =>
  headers.upgrade?.toLowerCase() === 'websocket';
const HANDSHAKE_MS = 30_000;

export async function listen(options: {
  readonly port: number;
  /** Whether a BMC answers at an address. A connection to any other is cut before its first byte. */
  accepts(address: string): boolean;
  certificate(address: string): KeyedCertificate;
  serve(address: string, request: IncomingMessage, response: ServerResponse): void;
  /** Takes a request for a WebSocket, and its connection. */
  upgrade?(address: string, request: IncomingMessage, socket: Duplex, head: Buffer): void;
}): Promise<Listener> {
  const connections = new Map<string, Set<Socket>>();
  const contexts = new Map<string, { readonly certificate: string; readonly context: SecureContext }>();
  const addresses = new WeakMap<object, string>();

  // It never listens itself: it is handed the connections whose TLS is up.
  const http = createHttpServer(
    { keepAliveTimeout: KEEP_ALIVE_MS, shouldUpgradeCallback },
    (request, response) => {
      const address = addresses.get(request.socket);
      if (address === undefined) request.socket.destroy();
      else options.serve(address, request, response);
    },
  );

  http.on('upgrade', (request, socket, head) => {
    const address = addresses.get(socket);
    if (address === undefined) socket.destroy();
    else options.upgrade?.(address, request, socket, head);
  });

  // A method unknown to the parser never becomes a request. DSP0266 §6.4 wants 405 or 501 for it.
  http.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const status = error.code === 'HPE_INVALID_METHOD' ? '501 Not Implemented' : '400 Bad Request';
    if (!socket.writable) return void socket.destroy();
    socket.end(`HTTP/1.1 ${status}\r\nOData-Version: 4.0\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
  });

  function contextOf(address: string): SecureContext {
    const { certificate, key } = options.certificate(address);
    const known = contexts.get(address);
    // A BMC may have got another certificate since.
    if (known?.certificate === certificate) return known.context;
    const context = createSecureContext({ cert: certificate, key });
    contexts.set(address, { certificate, context });
    return context;
  }

  // All addresses of the loopback network have one listener; the certificate is chosen by the address, as clients
  // that connect to a bare address send no server name to choose by.
  const tcp = createTcpServer({ noDelay: true }, (socket) => {
    const address = socket.localAddress ?? '';
    socket.on('error', () => socket.destroy());
    if (!address.startsWith('127.') || !options.accepts(address)) {
      socket.destroy();
      return;
    }
    track(connections, address, socket);
    const secure = new TLSSocket(socket, { isServer: true, secureContext: contextOf(address) });
    addresses.set(secure, address);
    secure.setTimeout(HANDSHAKE_MS, () => secure.destroy());
    secure.on('error', () => secure.destroy());
    secure.once('secure', () => {
      secure.setTimeout(0);
      http.emit('connection', secure);
    });
  });

  await new Promise<void>((resolve, reject) => {
    tcp.once('error', reject);
    tcp.listen({ port: options.port, host: '0.0.0.0', backlog: 4096 }, resolve);
  });
  const bound = tcp.address();
  if (bound === null || typeof bound === 'string') throw new Error('the listener of the BMCs has no port');

  return {
    port: bound.port,
    disconnect: (address) => {
      for (const socket of connections.get(address) ?? []) socket.destroy();
    },
    close: async () => {
      const closed = new Promise<void>((resolve) => {
        tcp.close(() => resolve());
      });
      for (const sockets of connections.values()) for (const socket of sockets) socket.destroy();
      http.close();
      await closed;
    },
  };
}

function track(connections: Map<string, Set<Socket>>, address: string, socket: Socket): void {
  const sockets = connections.get(address) ?? new Set();
  connections.set(address, sockets);
  sockets.add(socket);
  socket.once('close', () => {
    sockets.delete(socket);
    if (sockets.size === 0) connections.delete(address);
  });
}
