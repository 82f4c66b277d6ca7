import { print } from 'graphql';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer, type RawData } from 'ws';
import { describeError } from '#platform/errors/describe-error.ts';
import type { UpgradeHandler } from '#platform/http/serve.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { ConsoleAddressDocument, type ConsoleAddressQuery } from '../generated/graph.ts';
import type { Session } from './sessions.ts';
import type { ConsoleSettings } from './settings.ts';

/** Browsers that are connected to serial consoles by this process. */
export interface ConsoleRelay {
  readonly upgrade: UpgradeHandler;
  /** Disconnects all of them; they come back once the process is there again. */
  close(): void;
}

interface RelayDeps {
  readonly settings: ConsoleSettings;
  readonly sessionOf: (cookies: string | undefined) => Session | undefined;
  readonly log: Logger;
}

/** As the worker that serves a session has it. */
const MOST_TYPED = 64 * 1024;
/** Most output that a browser has not read yet before no more is read for it. */
const MOST_UNREAD = 256 * 1024;
const ASK_MS = 10_000;
const PING_MS = 20_000;

/** Why a browser is disconnected; codes from 4000 on are passed through from the worker too (RFC 6455 §7.4.2). */
const ENDS = {
  RESTART: [1012, 'the console is restarting'],
  SIGNED_OUT: [4001, 'sign in again'],
  NOT_FOUND: [4004, 'there is no such session, or you may not use it'],
  UNREACHABLE: [1013, 'the serial console cannot be reached now'],
} as const;

/**
 * Connects browsers to sessions at serial consoles under `/consoles/<session id>`. The worker that serves a session
 * requires the person's token, which no script of a page has: it is added here.
 */
export function createConsoleRelay({ settings, sessionOf, log }: RelayDeps): ConsoleRelay {
  const server = new WebSocketServer({ noServer: true, maxPayload: MOST_TYPED, perMessageDeflate: false });
  const { origin } = new URL(settings.CONSOLE_URL);

  async function connect(web: WebSocket, id: string, token: string): Promise<void> {
    const url = await addressOf(settings.CONSOLE_GRAPH_URL, id, token);
    if (url === undefined) return web.close(...ENDS.NOT_FOUND);
    if (web.readyState !== WebSocket.OPEN) return;
    const machine = new WebSocket(url, {
      headers: { authorization: `Bearer ${token}` },
      handshakeTimeout: ASK_MS,
      perMessageDeflate: false,
    });
    join(web, machine);
  }

  function admit(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const id = /^\/consoles\/([\w-]{1,100})$/.exec(request.url ?? '')?.[1];
    // Pages of other origins can open a WebSocket here, and those of the same site with the cookie too.
    if (id === undefined || request.headers.origin !== origin)
      return void socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
    const session = sessionOf(request.headers.cookie);
    server.handleUpgrade(request, socket, head, (web) => {
      web.on('error', () => web.terminate());
      if (session === undefined) return web.close(...ENDS.SIGNED_OUT);
      keepAlive(web, () => sessionOf(request.headers.cookie) === session);
      connect(web, id, session.token).catch((error: unknown) => {
        log.warn({ session: id, reason: describeError(error) }, 'a serial console could not be reached');
        web.close(...ENDS.UNREACHABLE);
      });
    });
  }

  return {
    upgrade(request, socket, head) {
      socket.on('error', () => socket.destroy());
      admit(request, socket, head);
    },
    close() {
      for (const web of server.clients) web.close(...ENDS.RESTART);
    },
  };
}

/** Where a session is served; undefined for callers who may not use it, and before it is open. */
async function addressOf(graph: string, id: string, token: string): Promise<string | undefined> {
  const answer = await fetch(graph, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(ConsoleAddressDocument), variables: { id } }),
    signal: AbortSignal.timeout(ASK_MS),
  });
  const { data } = (await answer.json()) as { readonly data?: ConsoleAddressQuery | null };
  if (data == null) throw new Error(`The graph answered ${answer.status}`);
  const session = data.serverConsoleSession;
  return session?.mayUse === true ? (session.url ?? undefined) : undefined;
}

/** Passes on what each side sends, and its end; neither is read faster than the other accepts it. */
function join(web: WebSocket, machine: WebSocket): void {
  pass(web, machine);
  pass(machine, web);
  const refused = (): void => {
    if (web.readyState === WebSocket.OPEN) web.close(...ENDS.UNREACHABLE);
    machine.terminate();
  };
  machine.on('error', refused);
  machine.once('close', (code, reason) => {
    // 1006 says that no close arrived, and must not be sent (RFC 6455 §7.4.1).
    if (code === 1005 || code === 1006) refused();
    else web.close(code, reason);
  });
  web.once('close', () => {
    if (machine.readyState === WebSocket.OPEN) machine.close(1000);
    else machine.terminate();
  });
}

function pass(from: WebSocket, to: WebSocket): void {
  from.on('message', (data: RawData, isBinary: boolean) => {
    if (to.readyState !== WebSocket.OPEN) return;
    if (to.bufferedAmount > MOST_UNREAD) from.pause();
    to.send(toBuffer(data), { binary: isBinary }, () => from.resume());
  });
}

function toBuffer(data: RawData): Buffer {
  if (Array.isArray(data)) return Buffer.concat(data);
  return data instanceof ArrayBuffer ? Buffer.from(data) : data;
}

/** Ends the connection of a browser that no longer answers, or whose person has signed out. */
function keepAlive(web: WebSocket, isSignedIn: () => boolean): void {
  let isThere = true;
  web.on('pong', () => (isThere = true));
  const ping = setInterval(() => {
    if (!isThere) return web.terminate();
    if (!isSignedIn()) return web.close(...ENDS.SIGNED_OUT);
    isThere = false;
    web.ping();
  }, PING_MS);
  web.once('close', () => clearInterval(ping));
}
