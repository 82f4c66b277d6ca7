import { decodeJwt } from 'jose';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { UpgradeHandler } from '#platform/http/serve.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { ConsoleSessionDocument } from '#activities/generated/graph.ts';
import type { AskingGraphClient } from '#activities/graph/graph-client.ts';
import {
  DISMISSALS,
  type ConsoleSession,
  type ConsoleSessions,
  type Dismissal,
} from '#activities/console/console-session.ts';

export interface ConsoleServerDeps {
  readonly sessions: ConsoleSessions;
  readonly graph: Pick<AskingGraphClient, 'executeAs'>;
  readonly log: Logger;
}

/** The protocol of a session; a browser offers its token as another one, as it can send no header. */
const PROTOCOL = 'infratographer.console';
const TOKEN_PROTOCOL = /^bearer\.([\w.~+/=-]+)$/;
/** The longest input at once, pastes included. */
const MOST_TYPED = 64 * 1024;
/** Output that a participant has not read yet, at most. */
const MOST_UNREAD = 1024 * 1024;
/** How often the graph is asked whether each participant is still allowed. */
const LOOK_MS = 3_000;
/** How long an answer of the graph is valid while it is unavailable. */
const TRUST_MS = 30_000;
const PING_MS = 20_000;
/** Longer than this no timer of Node runs. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Serves the sessions of this process by WebSocket, to those whom the graph allows. */
export function createConsoleServer({ sessions, graph, log }: ConsoleServerDeps): UpgradeHandler {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: MOST_TYPED,
    perMessageDeflate: false,
    handleProtocols: (offered) => (offered.has(PROTOCOL) ? PROTOCOL : false),
  });

  /** Undefined where the graph does not answer. */
  async function mayUse(token: string, sessionId: string): Promise<boolean | undefined> {
    try {
      const answer = await graph.executeAs(token, ConsoleSessionDocument, { sessionId });
      return answer?.serverConsoleSession?.mayUse === true;
    } catch (error) {
      log.debug({ sessionId, reason: describeError(error) }, 'the graph does not say who may use a console');
      return undefined;
    }
  }

  async function admit(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const sessionId = /^\/consoles\/([\w-]+)$/.exec(request.url ?? '')?.[1];
    const token = tokenOf(request);
    if (sessionId === undefined) return refuse(socket, 404, 'Consoles are at /consoles/<session id>.');
    if (token === undefined) return refuse(socket, 401, 'Send a bearer token.');
    const allowed = await mayUse(token, sessionId);
    if (allowed === undefined) return refuse(socket, 503, 'The graph is unavailable; try again.');
    const session = sessions.get(sessionId);
    // For callers who may not use it, and for those who are too late, it does not exist.
    if (!allowed || session === undefined)
      return refuse(socket, 404, 'There is no such session for you here.');
    server.handleUpgrade(request, socket, head, (web) =>
      attach(web, session, {
        expiresAt: expiryOf(token),
        mayStay: async () => await mayUse(token, sessionId),
      }),
    );
  }

  return (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    admit(request, socket, head).catch((error: unknown) => {
      log.error({ reason: describeError(error) }, 'a console could not be served');
      socket.destroy();
    });
  };
}

/** Attaches a WebSocket to a session until it closes, is disconnected, or loses its permission. */
function attach(
  web: WebSocket,
  session: ConsoleSession,
  { expiresAt, mayStay }: { readonly expiresAt: number; mayStay(): Promise<boolean | undefined> },
): void {
  const dismiss = ({ code, reason }: Dismissal): void => {
    web.close(code, reason);
    setTimeout(() => web.terminate(), 1_000).unref();
  };
  const leave = session.enter({
    show(bytes) {
      if (web.bufferedAmount > MOST_UNREAD) dismiss(DISMISSALS.TOO_SLOW);
      else web.send(bytes, { binary: true }, () => undefined);
    },
    notify: (text) => web.send(text, { binary: false }, () => undefined),
    dismiss,
  });
  const expiry = setTimeout(
    () => dismiss(DISMISSALS.TOKEN_EXPIRED),
    Math.min(Math.max(expiresAt - Date.now(), 0), LONGEST_TIMER_MS),
  );
  let trustedUntil = Date.now() + TRUST_MS;
  const look = setInterval(() => {
    void mayStay().then((may) => {
      if (may === true) trustedUntil = Date.now() + TRUST_MS;
      else if (may === false || Date.now() > trustedUntil) dismiss(DISMISSALS.NO_LONGER_ALLOWED);
    });
  }, LOOK_MS);
  let isThere = true;
  const ping = setInterval(() => {
    if (!isThere) return web.terminate();
    isThere = false;
    web.ping();
  }, PING_MS);
  web.on('pong', () => (isThere = true));
  web.on('message', (data: Buffer) => {
    // Nothing more is read from a participant until the BMC has accepted their input.
    web.pause();
    session
      .write(data)
      .catch((error: unknown) => web.send(`not typed: ${describeError(error)}`, () => undefined))
      .finally(() => web.resume());
  });
  web.on('error', () => web.terminate());
  web.once('close', () => {
    clearTimeout(expiry);
    clearInterval(look);
    clearInterval(ping);
    leave();
  });
}

/** When a token ends that the graph has found good, as `Date.now` counts; one that does not say has ended. */
function expiryOf(token: string): number {
  try {
    return (decodeJwt(token).exp ?? 0) * 1_000;
  } catch {
    return 0;
  }
}

/** The caller's token, from the header or, for browsers, among the protocols it offers. */
function tokenOf({ headers }: IncomingMessage): string | undefined {
  const sent = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
  if (sent !== undefined) return sent;
  const offered = headers['sec-websocket-protocol']?.split(',') ?? [];
  return offered
    .map((protocol) => TOKEN_PROTOCOL.exec(protocol.trim())?.[1])
    .find((one) => one !== undefined);
}

function refuse(socket: Duplex, status: 401 | 404 | 503, why: string): void {
  const body = `${why}\n`;
  const head = ['Content-Type: text/plain', `Content-Length: ${body.length}`, 'Connection: close'].join(
    '\r\n',
  );
  socket.end(`HTTP/1.1 ${status} Refused\r\n${head}\r\n\r\n${body}`);
}
