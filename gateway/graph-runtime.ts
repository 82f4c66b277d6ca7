import { createGatewayRuntime, type GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { plainGraphHandler } from './planning/plain-handler.ts';
import { maskError } from 'graphql-yoga';
import { execute, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Identity } from '#platform/auth/verifier.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { graphiql, renderGraphiQL } from './graphiql.ts';
import { useLimits } from '#platform/graph/limits/limits.ts';
import type { CallerLimits } from '#platform/graph/caller-limits.ts';
import { createStreamLimit } from '#platform/graph/streams/stream-limit.ts';
import { useStreams, type StreamContext } from '#platform/graph/streams/use-streams.ts';
import { useAbsentDomains, type AbsentDomain } from './absent-domains.ts';
import { OWN_SUBGRAPH } from './compose.ts';
import { createSubgraphExecutor, type SubgraphRequest } from './transport/transport.ts';

/** A request is ended after this long; a subscription lives as long as its listener. */
const DEADLINE_MS = 30_000;

/** What the HTTP server hands over with a request. */
export interface RequestContext {
  /** The body, already read and parsed. */
  readonly params?: unknown;
  /** Absent where a browser asks for the explorer. */
  readonly caller?: Identity | undefined;
}

/** The federated graph as a function from request to response. */
export interface GraphRuntime extends AsyncDisposable {
  /** Resolves once requests can be planned. */
  ready(): Promise<void>;
  fetch(request: Request, context: RequestContext): Promise<Response>;
}

export function createGraphRuntime(options: {
  readonly supergraph: string;
  /** What the gateway answers itself. */
  readonly ownSchema: GraphQLSchema;
  readonly absent: readonly AbsentDomain[];
  readonly limits: CallerLimits;
  readonly log: Logger;
  readonly deadlineMs?: number;
}): GraphRuntime {
  const { limits, log, ownSchema, absent, deadlineMs = DEADLINE_MS } = options;
  const streams = createStreamLimit(limits);
  const runtime = createGatewayRuntime<RequestContext>({
    supergraph: options.supergraph,
    // The planner in Rust: 1.6 times the requests of the default one.
    unifiedGraphHandler: plainGraphHandler,
    transports: {
      http: {
        getSubgraphExecutor: ({ subgraphName, transportEntry }) => {
          const domain = subgraphName.toLowerCase();
          const executor =
            domain === OWN_SUBGRAPH
              ? ownExecutor(ownSchema)
              : createSubgraphExecutor({ domain, url: transportEntry.location ?? '', deadlineMs });
          // The library has the caller choose the result's type, which no executor can keep to.
          return executor as never;
        },
      },
    },
    // The planner already asks each domain once a level; waiting for more to join would only cost time.
    __experimental__batchExecution: false,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    graphiql,
    renderGraphiQL,
    // The HTTP server is responsible for these.
    cors: false,
    requestId: false,
    logging: false,
    subgraphErrors: false,
    maskedErrors: {
      maskError(error, message, isDev) {
        if (error instanceof GraphQLError && error.originalError === undefined) return error;
        const masked = maskError(error, message, isDev);
        if (masked !== error) log.error({ reason: describeError(error) }, 'request failed');
        return masked;
      },
    },
    plugins: () => [
      useParsedBody(),
      useLimits(limits),
      useAbsentDomains(absent),
      useStreams(streams, callerOf),
      useErrorsOfOneEvent(),
    ],
  });
  return {
    async ready() {
      await runtime.getSchema();
    },
    fetch: async (request, context) => await runtime.fetch(request, context),
    [Symbol.asyncDispose]: async () => {
      await runtime[Symbol.asyncDispose]();
    },
  };
}

function ownExecutor(schema: GraphQLSchema) {
  return async ({ document, variables, operationName }: SubgraphRequest): Promise<ExecutionResult> =>
    await execute({ schema, document, variableValues: { ...variables }, operationName });
}

function callerOf(context: StreamContext & RequestContext): Identity {
  const { caller } = context;
  if (caller === undefined) throw new Error('a subscription was admitted without an identified caller');
  return caller;
}

/**
 * Takes the body that the HTTP server has read within its limit. Left to itself, the runtime would copy every body
 * through a stream to count it.
 */
function useParsedBody(): GatewayPlugin {
  return {
    onRequestParse({ serverContext, setRequestParser }) {
      const { params } = serverContext as RequestContext;
      if (params !== undefined) setRequestParser(() => params as object);
    },
  };
}

/** The planner collects the errors of a subscription in one list, and would repeat those of one event with all later. */
function useErrorsOfOneEvent(): GatewayPlugin {
  return {
    onSubscribe: () => ({
      onSubscribeResult: () => ({
        onNext({ result, setResult }) {
          if (result.errors === undefined) return;
          const collected = result.errors as GraphQLError[];
          setResult({ ...result, errors: collected.splice(0) });
        },
      }),
    }),
  };
}
