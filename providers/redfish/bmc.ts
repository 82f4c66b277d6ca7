import type { WebSocket } from 'undici';
import { ProviderError } from '../provider-error.ts';
import type { Target } from '../target.ts';
import type { CallContext } from '../call.ts';
import type { BmcClient } from './client.ts';
import { object, text } from './json.ts';
import type { JsonObject } from './json.ts';
import { localPath } from './origin.ts';
import type { ServiceRoot } from './service-root.ts';
import type { Answer, Request, Upload } from './request.ts';
import { abortFailure } from '../aborted-call.ts';
import { pause, withSignal } from './with-signal.ts';

/** A resource as it was read. */
export interface Resource {
  readonly path: string;
  readonly body: JsonObject;
  /** From the header, else from the body; null when neither says anything. */
  readonly etag: string | null;
}

/** A BMC within one call: bound to the caller's signal, counting what it costs. */
export interface Bmc {
  readonly target: Target;
  /** Requests sent by this call, its login included. */
  readonly requests: number;
  root(): Promise<ServiceRoot>;
  get(path: string): Promise<Resource>;
  /** The whole answer to a GET, for what is no resource: a task monitor answers by its status. */
  ask(path: string): Promise<Answer>;
  /** `etag` null sends no If-Match. */
  patch(path: string, body: JsonObject, etag: string | null): Promise<void>;
  /** Actions never carry If-Match: iDRAC answers 412 to it (metal-operator#1015). `body` null sends none. */
  post(path: string, body: JsonObject | null): Promise<Answer>;
  /** Sends bytes as they are, without If-Match. */
  upload(path: string, upload: Upload): Promise<Answer>;
  /** A resource that is gone already counts as deleted. */
  delete(path: string): Promise<void>;
  /** An answer that continues until the caller's signal is aborted. */
  stream(path: string, accept: string): Promise<AsyncIterable<Buffer>>;
  /** A WebSocket that stays open until it is closed, whatever becomes of the call. */
  socket(path: string): Promise<WebSocket>;
  /** Sends with no authorisation but that in `headers`. */
  bare(request: Pick<Request, 'method' | 'path' | 'headers' | 'body'>): Promise<Answer>;
  /** Says what the call waits for, and waits a moment. */
  pause(ms: number, waitingFor: string): Promise<void>;
  /** Fails when the call was cancelled. */
  check(): void;
}

interface BmcDeps {
  readonly client: BmcClient;
  readonly context: CallContext;
  readonly target: Target;
  /** Marks the connection as in use. */
  readonly touch: () => void;
  /** Keeps the connection, however long it looks idle, until the answer is called. */
  readonly hold: () => () => void;
}

export function createBmc({ client, context, target, touch, hold }: BmcDeps): Bmc {
  const { signal } = context;
  let requests = 0;
  const counted = () => {
    requests += 1;
    touch();
  };

  return {
    target,
    get requests() {
      return requests;
    },
    root: () => withSignal(client.root(counted), signal, target.id),
    async get(reference) {
      const path = localPath(reference);
      const answer = await client.send({ method: 'GET', path, signal, counted });
      const body = object(answer.body);
      return {
        path,
        body,
        etag: etagOf(answer.headers['etag']) ?? text(body['@odata.etag']),
      };
    },
    async ask(path) {
      return client.send({ method: 'GET', path: localPath(path), signal, counted });
    },
    async patch(path, body, etag) {
      const headers: Record<string, string> = etag === null ? {} : { 'if-match': etag };
      await client.send({ method: 'PATCH', path, body, headers, signal, counted });
    },
    async post(path, body) {
      const content = body === null ? {} : { body };
      return client.send({ method: 'POST', path: localPath(path), ...content, signal, counted });
    },
    upload: (path, upload) => client.send({ method: 'POST', path: localPath(path), upload, signal, counted }),
    async delete(path) {
      try {
        await client.send({ method: 'DELETE', path: localPath(path), signal, counted });
      } catch (error) {
        if (!(error instanceof ProviderError) || error.code !== 'NOT_FOUND') throw error;
      }
    },
    async stream(path, accept) {
      const release = hold();
      try {
        const request = {
          method: 'GET',
          path: localPath(path),
          headers: { accept },
          signal,
          counted,
        } as const;
        return releasing(await client.stream(request), release);
      } catch (error) {
        release();
        throw error;
      }
    },
    async socket(path) {
      const release = hold();
      try {
        const socket = await client.socket({ method: 'GET', path: localPath(path), signal, counted });
        socket.addEventListener('close', release);
        return socket;
      } catch (error) {
        release();
        throw error;
      }
    },
    bare: (request) => client.bare({ ...request, signal, counted }),
    async pause(ms, waitingFor) {
      context.heartbeat(waitingFor);
      await pause(ms, signal, target.id);
    },
    check() {
      if (signal.aborted) throw abortFailure(signal.reason, target.id, 'none');
    },
  };
}

async function* releasing(chunks: AsyncIterable<Buffer>, release: () => void): AsyncGenerator<Buffer> {
  try {
    yield* chunks;
  } finally {
    release();
  }
}

/** `""` is no ETag; some vendors quote twice (community.general PR#3268). */
function etagOf(header: string | undefined): string | null {
  const value = header?.trim().replace(/^(W\/)?""(.+)""$/, '$1"$2"');
  return value === undefined || value === '' || value === '""' || value === 'W/""' ? null : value;
}
