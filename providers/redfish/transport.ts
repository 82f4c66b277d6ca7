import { Agent } from 'undici';
import { cleanText } from '#platform/text/characters.ts';
import type { Dispatcher, WebSocket } from 'undici';
import { ProviderError } from '../provider-error.ts';
import type { RedfishConfig } from './config.ts';
import { readBody } from './body.ts';
import { codings } from './content-coding.ts';
import type { Answer, Request, Upload } from './request.ts';
import { connectorFor } from './tls.ts';
import type { Trust } from './tls.ts';
import { openWebSocket } from './web-socket.ts';
import { abortFailure } from '../aborted-call.ts';
import { isReset, timeoutOf, wireFailure } from './wire-failure.ts';

/** Speaks HTTPS to one BMC. It is independent of sessions and of Redfish, except for its fixed headers. */
export interface Transport {
  send(request: Request): Promise<Answer>;
  /** Opens an answer that continues, on a connection of its own. A refusal is returned whole, as from `send`. */
  stream(request: Request): Promise<Answer | AsyncIterable<Buffer>>;
  socket(request: Request): Promise<WebSocket>;
  close(): Promise<void>;
}

const redirects = new Set([301, 302, 307, 308]);

/** Those that keep method and body (RFC 9110 §15.4). */
const keeping = new Set([307, 308]);

const longestChain = 3;

/** A transport with its own connection: one socket, one request on it, kept alive between requests. */
export function createTransport(trust: Trust, config: RedfishConfig): Transport {
  const agent = new Agent({
    connections: 1,
    pipelining: 1,
    keepAliveTimeout: 4_000,
    keepAliveMaxTimeout: 10_000,
    connect: connectorFor(trust, config),
    headersTimeout: config.requestTimeoutMs,
    bodyTimeout: config.requestTimeoutMs,
  });

  /**
   * Follows redirects of GET within the same BMC (HPE gettingStarted.md: iLO redirects); of anything else only those to
   * the same resource, written with a slash or without.
   */
  async function send(request: Request): Promise<Answer> {
    let path = request.path;
    for (let hops = 0; hops <= longestChain; hops += 1) {
      const answer = await exchange({ ...request, path });
      const location = answer.headers['location'];
      if (!redirects.has(answer.status) || location === undefined) return answer;
      const next = URL.parse(location, `${request.origin}${path}`);
      const isHere = next?.origin === new URL(request.origin).origin;
      const target = next === null ? '' : next.pathname + next.search;
      if (request.method !== 'GET') {
        const isSame = isHere && keeping.has(answer.status) && withoutSlash(target) === withoutSlash(path);
        if (!isSame || target === path || hops === longestChain) return answer;
      } else if (!isHere) throw strayRedirect(request);
      path = target;
    }
    throw strayRedirect(request);
  }

  /** A GET that is not to be had unpacked is asked for as it is (HPE Gen10 answers 406 for registries). */
  async function exchange(request: Request): Promise<Answer> {
    const answer = await persistent(request);
    if (
      answer.status !== 406 ||
      request.method !== 'GET' ||
      request.headers?.['accept-encoding'] !== undefined
    )
      return answer;
    return persistent({ ...request, headers: { ...request.headers, 'accept-encoding': codings } });
  }

  /** A GET whose connection broke is repeated once: BMCs close kept connections without a word. */
  async function persistent(request: Request): Promise<Answer> {
    try {
      return await once(request);
    } catch (error) {
      const again = request.method === 'GET' && error instanceof ProviderError && isReset(error.cause);
      if (!again || request.signal.aborted) throw error;
      return once(request);
    }
  }

  async function once(request: Request): Promise<Answer> {
    if (request.signal.aborted) throw abortFailure(request.signal.reason, request.target, 'none');
    request.counted?.();
    const deadline = AbortSignal.timeout(request.upload?.timeoutMs ?? config.requestTimeoutMs);
    try {
      const response = await agent.request({
        ...wireOptions(request),
        signal: AbortSignal.any([request.signal, deadline]),
      });
      const { statusCode: status } = response;
      // A refusal is one by its status, whatever becomes of its body: a 401 that breaks off has ended the session.
      const body = await readBody(response, request, config.maxBodyBytes).catch((error: unknown) => {
        if (status < 400 || request.signal.aborted) throw error;
        return null;
      });
      return { status, headers: flatten(response.headers), body };
    } catch (error) {
      if (request.signal.aborted) {
        const effect = request.method === 'GET' ? 'none' : 'unknown';
        throw abortFailure(request.signal.reason, request.target, effect);
      }
      if (deadline.aborted) throw timeoutOf(request);
      throw wireFailure(error, request);
    }
  }

  // Streams stay open for days, so they must not occupy the one connection that everything else uses.
  const streams = new Agent({
    connect: connectorFor(trust, config),
    headersTimeout: config.requestTimeoutMs,
    bodyTimeout: 0,
    webSocket: { maxPayloadSize: config.maxBodyBytes },
  });

  // Once upgraded, a connection is the agent's no more.
  const sockets = new Set<WebSocket>();

  async function stream(request: Request): Promise<Answer | AsyncIterable<Buffer>> {
    request.counted?.();
    try {
      const response = await streams.request({ ...wireOptions(request), signal: request.signal });
      if (response.statusCode === 200) return response.body;
      const body = await readBody(response, request, config.maxBodyBytes);
      return { status: response.statusCode, headers: flatten(response.headers), body };
    } catch (error) {
      if (request.signal.aborted) throw abortFailure(request.signal.reason, request.target, 'none');
      throw wireFailure(error, request);
    }
  }

  return {
    send,
    stream,
    async socket(request) {
      request.counted?.();
      const socket = await openWebSocket(streams, request, config.requestTimeoutMs);
      sockets.add(socket);
      socket.addEventListener('close', () => void sockets.delete(socket));
      return socket;
    },
    async close() {
      for (const socket of sockets) socket.close();
      await streams.destroy();
      await agent.destroy();
    },
  };
}

const withoutSlash = (path: string): string => path.replace(/\/(?=\?|$)/, '');

/**
 * A string body makes undici send Content-Length, which some iDRACs need (bmclib firmware.go); compression is declined
 * because it turns ETags weak (sushy connector.py); what is compressed all the same is decompressed.
 */
function wireOptions(request: Request): Dispatcher.RequestOptions {
  const { upload } = request;
  if (upload !== undefined) {
    return {
      ...wireOptions({ ...request, upload: undefined, headers: uploadHeaders(request, upload) }),
      body: upload.open(),
      headersTimeout: upload.timeoutMs,
    };
  }
  const body = request.body === undefined ? {} : { body: JSON.stringify(request.body) };
  return {
    origin: request.origin,
    path: request.path,
    method: request.method,
    headers: {
      accept: 'application/json',
      'accept-encoding': 'identity',
      'odata-version': '4.0',
      ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...request.headers,
    },
    ...body,
  };
}

const uploadHeaders = ({ headers }: Request, { type, bytes }: Upload) => ({
  ...headers,
  'content-type': type,
  'content-length': String(bytes),
});

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, cleanText(String(value))]],
    ),
  );
}

function strayRedirect(request: Request): ProviderError {
  return new ProviderError(
    `${request.path} at ${request.origin} redirects away from the BMC, or without end`,
    {
      code: 'BAD_ANSWER',
      retry: 'never',
      effect: 'none',
      target: request.target,
    },
  );
}
