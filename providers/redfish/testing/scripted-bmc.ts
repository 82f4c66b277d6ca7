import { once } from 'node:events';
import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex, Readable } from 'node:stream';
import type { AddressInfo } from 'node:net';
import { createAuthority, createServerCertificate } from '#platform/certificates/certificate.ts';
import { createKeyPem } from '#platform/certificates/keys.ts';
import type { Target } from '../../target.ts';

export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** Null for none, and for what is not JSON. */
  readonly body: unknown;
  readonly raw: Buffer;
}

/** What the BMC says; null says nothing and leaves the connection open, `'reset'` cuts it. */
export type ScriptedResponse =
  | {
      readonly status?: number;
      readonly headers?: Record<string, string>;
      readonly body?: unknown;
      readonly raw?: string | Buffer;
      /** Passed on as it is received, in place of a body. */
      readonly pipe?: Readable;
    }
  | 'reset'
  | null;

/** An HTTPS server on loopback that answers what a test prescribes, for answers that no simulator should give. */
export interface ScriptedBmc {
  readonly origin: string;
  readonly ca: string;
  readonly certificate: string;
  readonly heard: ReceivedRequest[];
  /** Connections accepted so far. */
  readonly connections: () => number;
  /** Most requests that were open at once. */
  readonly crowding: () => number;
  target(over?: Partial<Target>): Target;
  close(): Promise<void>;
}

const authority = await createAuthority('test authority');
const key = createKeyPem();
const cert = await createServerCertificate({
  commonName: 'bmc',
  names: [{ type: 'ip', value: '127.0.0.1' }],
  key,
  authority,
});

function parsed(raw: Buffer): unknown {
  try {
    return JSON.parse(raw.toString()) as unknown;
  } catch {
    return null;
  }
}

export async function startScriptedBmc(
  say: (heard: ReceivedRequest, index: number) => ScriptedResponse | Promise<ScriptedResponse>,
  /** Takes requests for another protocol; without it there is none. */
  upgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => void,
): Promise<ScriptedBmc> {
  const heard: ReceivedRequest[] = [];
  let connections = 0;
  let open = 0;
  let crowding = 0;
  const server = createServer({ key, cert }, (request, response) => {
    open += 1;
    crowding = Math.max(crowding, open);
    response.on('close', () => {
      open -= 1;
    });
    void answer(request, response);
  });
  server.on('secureConnection', () => {
    connections += 1;
  });
  server.on('clientError', () => {});
  if (upgrade !== undefined) server.on('upgrade', upgrade);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks);
    const entry: ReceivedRequest = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: parsed(raw),
      raw,
    };
    heard.push(entry);
    const said = await say(entry, heard.length - 1);
    if (said === null) return;
    if (said === 'reset') return void request.socket.destroy();
    if (said.pipe !== undefined) {
      const { pipe } = said;
      response.once('close', () => pipe.destroy());
      pipe.once('error', () => response.destroy());
      response.writeHead(said.status ?? 200, said.headers).flushHeaders();
      return void pipe.pipe(response);
    }
    const body = said.raw ?? (said.body === undefined ? '' : JSON.stringify(said.body));
    response.writeHead(said.status ?? 200, { 'content-length': Buffer.byteLength(body), ...said.headers });
    response.end(body);
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    ca: authority.certificate,
    certificate: cert,
    heard,
    connections: () => connections,
    crowding: () => crowding,
    target: (over = {}) => ({
      id: 'srvrsrv-test',
      address: origin,
      credential: { username: 'admin', password: 'canary-password' },
      ca: authority.certificate,
      ...over,
    }),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
