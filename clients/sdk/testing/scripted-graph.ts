import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the scripted graph received it. */
export interface Received {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly token: string | undefined;
  readonly isSubscription: boolean;
}

/** One answer: a body of JSON with its status, or what is done with the connection. */
export type Answer = (response: ServerResponse) => void;

/** A server that answers requests in turn as a test says; the last answer is repeated. */
export interface ScriptedGraph {
  readonly url: string;
  readonly received: readonly Received[];
  stop(): Promise<void>;
}

export async function startScriptedGraph(
  answerTo: (request: Received, count: number) => Answer,
): Promise<ScriptedGraph> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { query, variables } = JSON.parse(body) as Pick<Received, 'query' | 'variables'>;
      const one = {
        query,
        variables,
        token: request.headers.authorization,
        isSubscription: request.headers.accept === 'text/event-stream',
      };
      received.push(one);
      answerTo(one, received.length)(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    received,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function json(body: object, status = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
}

/** The connection breaks before there is an answer. */
export const broken: Answer = (response) => response.destroy();

/** There is never an answer. */
export const silent: Answer = () => undefined;

/** Events of a subscription, after which the connection is completed, broken, or silent. */
export function events(
  results: readonly object[],
  end: 'completed' | 'broken' | 'silent' = 'completed',
): Answer {
  return (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(':\n\n');
    for (const data of results) response.write(`event: next\ndata: ${JSON.stringify({ data })}\n\n`);
    if (end === 'completed') response.end('event: complete\ndata:\n\n');
    // What was written must arrive before the connection breaks.
    if (end === 'broken') setTimeout(() => response.destroy(), 20);
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
