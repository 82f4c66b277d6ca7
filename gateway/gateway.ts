import type { TokenVerifier } from '#platform/auth/verifier.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { createGraphRuntime } from './graph-runtime.ts';
import type { AbsentDomain } from './absent-domains.ts';
import { createDomainList, type GraphPart } from './domain-list/domain-list.ts';
import { createListener } from './http/listener.ts';
import { serveListener } from './http/serve.ts';
import type { CallerLimits } from '#platform/graph/caller-limits.ts';
import { createRateLimit } from '#platform/http/rate-limit.ts';

export interface Gateway {
  /** The port in use, also when 0 (any free one) was asked for. */
  readonly port: number;
  /** Ends open subscriptions, and the connections to the domains. */
  close(): Promise<void>;
}

export interface GatewayOptions {
  readonly supergraph: string;
  /** Of what the public graph is made; the query `domains` shows it. None for the internal graph. */
  readonly parts?: readonly GraphPart[];
  /** The types of domains that are absent; a query for their fields is refused with their name. */
  readonly absent?: readonly AbsentDomain[];
  readonly verifier: TokenVerifier;
  readonly limits: CallerLimits;
  readonly log: Logger;
  /** Whether only the platform's own processes are admitted; all callers when absent. */
  readonly servicesOnly?: boolean;
  readonly host: string;
  readonly port: number;
  /** How long a connection waits for its next request; 75 when absent. */
  readonly keepAliveSeconds?: number;
  /** How long a query or a mutation may take in one domain; 30 seconds when absent. */
  readonly deadlineMs?: number;
}

/** Serves the domains as one graph at `/graphql`. Ready once it can plan, whether the domains are up or not. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { supergraph, verifier, limits, log, host, port, deadlineMs, keepAliveSeconds = 75 } = options;
  const { servicesOnly = false } = options;
  const graph = createGraphRuntime({
    supergraph,
    limits,
    log,
    ownSchema: createDomainList(options.parts ?? []),
    absent: options.absent ?? [],
    ...(deadlineMs === undefined ? {} : { deadlineMs }),
  });
  let ready = false;
  const rates = createRateLimit(limits);
  const listener = createListener({ graph, verifier, rates, log, servicesOnly, isReady: () => ready });
  const server = await serveListener(listener, { host, port, keepAliveSeconds });
  await graph.ready();
  ready = true;
  return {
    port: server.port,
    async close() {
      ready = false;
      await server.close();
      await graph[Symbol.asyncDispose]();
    },
  };
}
