import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Identity, TokenVerifier } from '#platform/auth/verifier.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import type { RateLimit } from '#platform/http/rate-limit.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { identify } from '../authentication.ts';
import type { GraphRuntime } from '../graph-runtime.ts';
import { BodyRefused, readJsonBody } from './body.ts';
import { respondError, respondJson, respondPreflight, respondWith } from './respond.ts';

/**
 * In bytes; well above every limit of a field, so that what is too long is refused by the field's own rule. The longest is
 * a site file, of 6 MiB.
 */
const BODY_LIMIT = 8 * 1024 * 1024;

/** Headers of a request that the graph, or a domain behind it, reads. */
const READ = ['accept', 'authorization', 'content-type', 'x-request-id', 'traceparent'] as const;

const SERVICES_ONLY = {
  code: 'FORBIDDEN',
  message: "This is the graph of the platform's own processes. Ask the public one.",
} as const;

/** The gateway's HTTP side: health, who may come in, and how long a body may be; the rest is the graph's. */
export function createListener(options: {
  readonly graph: Pick<GraphRuntime, 'fetch'>;
  readonly verifier: TokenVerifier;
  readonly rates: RateLimit;
  readonly log: Logger;
  /** Whether only the platform's own processes are let in. */
  readonly servicesOnly?: boolean;
  readonly isReady: () => boolean;
}): RequestListener {
  const { graph, verifier, rates, log, servicesOnly = false, isReady } = options;

  async function serveGraph(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method } = request;
    if (method === 'OPTIONS') return respondPreflight(response);
    if (method !== 'GET' && method !== 'POST') {
      return respondError(
        response,
        405,
        { code: 'BAD_REQUEST', message: 'Use POST' },
        { allow: 'GET, POST' },
      );
    }
    let caller: Identity | undefined;
    if (servicesOnly || !asksForPage(request)) {
      const found = await identify(verifier, request.headers.authorization);
      if ('status' in found) {
        const headers = found.status === 401 ? { 'www-authenticate': 'Bearer' } : { 'retry-after': '5' };
        return respondError(response, found.status, found, headers);
      }
      if (servicesOnly && !found.service) return respondError(response, 403, SERVICES_ONLY);
      const refusal = rates.take(found);
      if (refusal !== undefined)
        return respondError(response, 429, refusal, { 'retry-after': String(refusal.retryAfterSeconds) });
      caller = found;
    }
    const params = method === 'POST' ? await readJsonBody(request, BODY_LIMIT) : undefined;
    await respondWith(response, await graph.fetch(toFetchRequest(request, response), { params, caller }));
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    switch (request.url?.split('?', 1)[0]) {
      case '/graphql':
        return await serveGraph(request, response);
      case '/healthz':
        return respondJson(response, 200, { status: 'ok' });
      case '/readyz':
        return isReady()
          ? respondJson(response, 200, { status: 'ready' })
          : respondJson(response, 503, { status: 'starting' });
      case '/':
        response.writeHead(302, { location: '/graphql' });
        response.end();
        return;
      default:
        return respondError(response, 404, { code: 'NOT_FOUND', message: 'The graph is at /graphql' });
    }
  }

  return (request, response) => {
    serve(request, response).catch((error: unknown) => {
      // A client that has disconnected needs no answer.
      if (response.headersSent || response.destroyed) return response.destroy();
      if (error instanceof BodyRefused) {
        const { status, message } = error;
        return respondError(response, status, { code: 'BAD_REQUEST', message }, { connection: 'close' });
      }
      log.error({ reason: describeError(error) }, 'request failed');
      return respondError(response, 500, { code: 'INTERNAL_SERVER_ERROR', message: 'Unexpected error.' });
    });
  };
}

/** A browser's first visit: it gets the explorer, where the token is then entered. */
function asksForPage({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && headers.accept?.includes('text/html') === true;
}

function toFetchRequest({ method, url, headers }: IncomingMessage, response: ServerResponse): Request {
  const read: Record<string, string> = {};
  for (const name of READ) {
    const value = headers[name];
    if (typeof value === 'string') read[name] = value;
  }
  // Only a subscription ends when its listener leaves: a mutation continues, and a query is over soon.
  const listens = read['accept']?.includes('text/event-stream') === true;
  return new Request(`http://gateway${url ?? '/'}`, {
    method: method ?? 'GET',
    headers: read,
    ...(listens ? { signal: closing(response) } : {}),
  });
}

function closing(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => controller.abort());
  return controller.signal;
}
