import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Clock } from './clock.ts';
import type { Fault, FaultTable } from './control/faults.ts';
import type { Journal, OpenEntry } from './control/journal.ts';
import type { FleetMember } from './fleet.ts';
import type { Document } from './models/model.ts';
import type { Answer, ServiceRequest } from './redfish/answer.ts';

const BODY_LIMIT_BYTES = 1024 * 1024;
const DEFAULT_RETRY_AFTER_SECONDS = 1;

/** What answers for a machine: the Redfish service of its BMC, or the control API. */
export interface Service {
  /** Headers of every answer. */
  readonly headers: Readonly<Record<string, string>>;
  /** Precedes the path in the journal and for the globs of faults, to distinguish the services. */
  readonly prefix: string;
  answer(member: FleetMember, request: ServiceRequest): Answer | Promise<Answer>;
  /** An error in the service's own form. `retryAfter` in seconds. */
  refuse(member: FleetMember, status: number, retryAfter: number | undefined): Answer;
}

/** Takes one HTTP request through journal, faults and the service that it is meant for. */
export function createExchange(deps: {
  readonly clock: Clock;
  readonly faults: FaultTable;
  readonly journal: Journal;
  /** Returns when what has happened so far would survive a crash of the simulator. */
  flush(): Promise<void>;
}) {
  const { clock, faults, journal } = deps;

  return async function exchange(
    service: Service,
    member: FleetMember,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const method = request.method ?? 'GET';
    const url = new URL(request.url ?? '/', 'https://bmc.invalid');
    const place = service.prefix + url.pathname;
    const { inFlight, admitted } = member.traffic.arrive();
    const entry = journal.open(member.name, method, place, inFlight);
    const leave = createDeparture(member, response);
    const body = await readBody(request);
    const hit = faults.hit(member.name, method, place);
    for (const fault of hit) {
      entry.fault = fault.id;
      if (fault.action === 'latency') await clock.sleepReal(fault.latencyMs);
    }
    const fault = hit.find(({ action }) => action !== 'latency');
    if (fault?.action === 'hang') return;
    if (fault?.action === 'reset') {
      leave();
      response.destroy();
      return;
    }
    const reply =
      (admitted ? undefined : withRetryAfter(service, member, 503, DEFAULT_RETRY_AFTER_SECONDS)) ??
      (fault && injected(service, member, fault)) ??
      (body === 'too-large'
        ? service.refuse(member, 413, undefined)
        : await service.answer(member, {
            method,
            path: decodePath(url.pathname),
            query: url.searchParams,
            header: (name) => {
              const value = request.headers[name];
              return Array.isArray(value) ? value[0] : value;
            },
            body: body.document,
            raw: body.raw,
          }));
    entry.effect = reply.effect === true;
    // A machine does not forget what its BMC has said of it, so neither does the simulator when it is killed.
    await deps.flush();
    // Before the first byte leaves, or a client could be back before this request counts as answered.
    leave();
    if (fault?.action === 'drop-after-effect') {
      response.destroy();
      return;
    }
    send(response, service, reply, entry);
  };
}

/** Counts a request out, once: when it is answered, or when its client is gone. */
function createDeparture({ traffic }: FleetMember, response: ServerResponse): () => void {
  let left = false;
  const leave = (): void => {
    if (left) return;
    left = true;
    traffic.leave();
  };
  response.once('close', leave);
  return leave;
}

interface Body {
  /** The body as received; undefined when there is none. */
  readonly raw?: Buffer;
  /** A JSON object; undefined for none or anything else. */
  readonly document?: Document | undefined;
}

async function readBody(request: IncomingMessage): Promise<Body | 'too-large'> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= BODY_LIMIT_BYTES) chunks.push(chunk);
    }
    if (size > BODY_LIMIT_BYTES) return 'too-large';
    if (size === 0) return {};
  } catch {
    return {};
  }
  const raw = Buffer.concat(chunks);
  return { raw, document: parseObject(raw) };
}

function parseObject(raw: Buffer): Document | undefined {
  try {
    const value: unknown = JSON.parse(raw.toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value))
      : undefined;
  } catch {
    return undefined;
  }
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** What a fault answers instead of the service; undefined for faults that let it answer. */
function injected(service: Service, member: FleetMember, fault: Fault): Answer | undefined {
  if (fault.action === 'no-effect') return { status: 204 };
  if (fault.action === 'garbage') return { status: 200, text: '?'.repeat(fault.bytes) };
  if (fault.action !== 'status') return undefined;
  const seconds = fault.retryAfter ?? (fault.status === 503 ? DEFAULT_RETRY_AFTER_SECONDS : undefined);
  return withRetryAfter(service, member, fault.status, seconds);
}

function withRetryAfter(
  service: Service,
  member: FleetMember,
  status: number,
  seconds: number | undefined,
): Answer {
  const error = service.refuse(member, status, seconds);
  return { ...error, headers: seconds === undefined ? {} : { 'retry-after': String(seconds) } };
}

function send(response: ServerResponse, service: Service, reply: Answer, entry: OpenEntry): void {
  entry.status = reply.status;
  if (reply.stream !== undefined) {
    sendStream(response, service, reply, reply.stream);
    return;
  }
  const text = reply.text ?? (reply.body === undefined ? '' : JSON.stringify(reply.body));
  const body = reply.coding === 'gzip' ? gzipSync(text) : Buffer.from(text);
  response.writeHead(reply.status, {
    'cache-control': 'no-cache',
    ...service.headers,
    ...(text === '' ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...(reply.status === 204 ? {} : { 'content-length': body.length }),
    ...(reply.coding === undefined ? {} : { 'content-encoding': reply.coding }),
    ...reply.headers,
  });
  response.end(response.req.method === 'HEAD' ? '' : body);
}

/** The connection stays with its client, and is no request under way any more. */
function sendStream(
  response: ServerResponse,
  service: Service,
  reply: Answer,
  stream: NonNullable<Answer['stream']>,
): void {
  const closed = new AbortController();
  response.once('close', () => closed.abort());
  response.writeHead(reply.status, { 'cache-control': 'no-cache', ...service.headers, ...reply.headers });
  response.flushHeaders();
  stream((text) => void response.write(text), closed.signal);
}
