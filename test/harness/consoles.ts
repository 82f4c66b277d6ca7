import { WebSocket } from 'ws';
import type { Graph } from './graph-caller.ts';
import { mutate } from './fleet.ts';

/** A session at a console, as people see it. */
export interface ConsoleSessionView {
  readonly state: string;
  readonly url: string | null;
  readonly mayUse: boolean;
  readonly endedBecause: string | null;
  readonly failure: { readonly code: string; readonly message: string } | null;
}

const SESSION = `query($id: ID!) { serverConsoleSession(id: $id) {
  state url mayUse endedBecause failure { code message } } }`;

/** Reads a session; null where the caller may not see it. */
export async function readConsole(graph: Graph, id: string): Promise<ConsoleSessionView | null> {
  return (await graph.ask<{ serverConsoleSession: ConsoleSessionView | null }>(SESSION, { id }))
    .serverConsoleSession;
}

/** Waits until people can take part in a session; answers where. Throws when it ends instead. */
export async function awaitConsole(graph: Graph, id: string, seconds = 60): Promise<string> {
  const deadline = Date.now() + seconds * 1_000;
  for (;;) {
    const session = await readConsole(graph, id);
    if (session?.state === 'OPEN' && session.url !== null) return session.url;
    if (session === null || session.state === 'CLOSED' || session.state === 'FAILED' || Date.now() > deadline)
      throw new Error(`the console is not open: ${JSON.stringify(session)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Requests a session at the console of a server, without waiting. */
export async function openConsole(
  graph: Graph,
  serverId: string,
): Promise<{ sessionId: string; operationId: string }> {
  keys += 1;
  const { consoleSession, operation } = await mutate<{
    consoleSession: { id: string };
    operation: { id: string };
  }>(
    graph,
    'serverConsoleOpen',
    { idempotencyKey: `console-${serverId}-${keys}`, id: serverId },
    'consoleSession { id } operation { id }',
  );
  return { sessionId: consoleSession.id, operationId: operation.id };
}

let keys = 0;

/** A participant of a session. */
export interface Participant {
  /** What the machine has printed since they joined. */
  printed(): string;
  /** Messages of the server about the session. */
  readonly notices: readonly string[];
  type(text: string): void;
  /** The close code, once it is over. */
  readonly closed: Promise<number>;
  leave(): void;
}

/** Takes part in a session; fails with the HTTP status where they are not let in. */
export async function takePart(url: string, token: string | undefined): Promise<Participant> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const socket = new WebSocket(url, { headers });
  const notices: string[] = [];
  let printed = '';
  socket.on('message', (data: Buffer, isBinary) => {
    if (isBinary) printed += data.toString();
    else notices.push(data.toString());
  });
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('unexpected-response', (_, response) => {
      reject(new Error(`refused with ${response.statusCode}`));
      response.destroy();
    });
    socket.once('error', reject);
  });
  return {
    printed: () => printed,
    notices,
    type: (text) => socket.send(text),
    closed,
    leave: () => socket.close(1000),
  };
}

/** All lines that a server's machine printed, or those of one operation, as they are kept. */
export async function keptLines(graph: Graph, serverId: string, operationId?: string): Promise<string[]> {
  const document = `query($id: ID!, $operationId: ID, $after: String) { server(id: $id) {
    console(first: 100, after: $after, operationId: $operationId) {
      nodes { text } pageInfo { hasNextPage endCursor } } } }`;
  interface Page {
    readonly nodes: readonly { readonly text: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  }
  const lines: string[] = [];
  for (let after: string | null = null; ;) {
    const variables: Record<string, unknown> = { id: serverId, operationId, after };
    type Found = { server: { console: Page } | null };
    const { server }: Found = await graph.ask<Found>(document, variables);
    if (server === null) return lines;
    lines.push(...server.console.nodes.map(({ text }) => text));
    if (!server.console.pageInfo.hasNextPage) return lines;
    after = server.console.pageInfo.endCursor;
  }
}
