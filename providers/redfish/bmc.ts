import type { CallContext, Target } from '../provider.ts';
import type { BmcClient } from './client.ts';
import { object, text } from './json.ts';
import type { JsonObject } from './json.ts';
import { localPath } from './origin.ts';
import type { ServiceRoot } from './service-root.ts';
import { abortFailure } from './wire-failure.ts';
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
  /** `etag` null sends no If-Match. */
  patch(path: string, body: JsonObject, etag: string | null): Promise<void>;
  /** Actions never carry If-Match: iDRAC answers 412 to it (metal-operator#1015). */
  post(path: string, body: JsonObject): Promise<void>;
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
}

export function createBmc({ client, context, target, touch }: BmcDeps): Bmc {
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
      return { path, body, etag: etagOf(answer.headers['etag']) ?? text(body['@odata.etag']) };
    },
    async patch(path, body, etag) {
      const headers: Record<string, string> = etag === null ? {} : { 'if-match': etag };
      await client.send({ method: 'PATCH', path, body, headers, signal, counted });
    },
    async post(path, body) {
      await client.send({ method: 'POST', path: localPath(path), body, signal, counted });
    },
    async pause(ms, waitingFor) {
      context.heartbeat(waitingFor);
      await pause(ms, signal, target.id);
    },
    check() {
      if (signal.aborted) throw abortFailure(signal.reason, target.id, 'none');
    },
  };
}

/** `""` is no ETag; some vendors quote twice (community.general PR#3268). */
function etagOf(header: string | undefined): string | null {
  const value = header?.trim().replace(/^(W\/)?""(.+)""$/, '$1"$2"');
  return value === undefined || value === '' || value === '""' || value === 'W/""' ? null : value;
}
