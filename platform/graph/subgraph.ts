import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { createYoga, maskError as defaultMaskError, type YogaServerInstance } from 'graphql-yoga';
import { readFileSync } from 'node:fs';
import type { TokenVerifier } from '#platform/auth/verifier.ts';
import type { Database } from '#platform/database/database.ts';
import { databaseTrouble } from '#platform/database/database-refusal.ts';
import { dataRefusal } from '#platform/database/is-data-refused.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { createRateLimit } from '#platform/http/rate-limit.ts';
import { expandSchema } from '#platform/resource/expand-schema.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { SUBGRAPH_CALLER_LIMITS, type CallerLimits } from './caller-limits.ts';
import { createCallers } from './caller.ts';
import { checkArguments } from './check-arguments.ts';
import { createContext, requestIdOf, type GraphContext } from './context.ts';
import { fillPageSizes } from './fill-page-sizes.ts';
import { useLimits } from './limits/limits.ts';
import { useEventContexts } from './streams/use-event-contexts.ts';
import type { DomainResolvers } from './typed-resolvers.ts';
import { createStreamLimit } from './streams/stream-limit.ts';
import { useStreams } from './streams/use-streams.ts';

/** Resolvers as the subgraph library accepts them. */
type ResolverMap = Extract<
  Parameters<typeof buildSubgraphSchema>[0],
  readonly unknown[]
>[number] extends infer Module
  ? Extract<Module, { resolvers?: unknown }>['resolvers']
  : never;

export interface SubgraphOptions {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly verifier: TokenVerifier;
  readonly log: Logger;
  /** What one caller may request; when absent, what a gateway in front of it requests. */
  readonly limits?: CallerLimits;
}

export type Subgraph = YogaServerInstance<Record<string, unknown>, GraphContext>;

/** What a domain serves: the schema file is the contract. */
export function createSubgraphSchema(schemaFile: URL, resolvers: DomainResolvers): GraphQLSchema {
  const typeDefs = expandSchema(readFileSync(schemaFile, 'utf8')).document;
  return fillPageSizes(
    checkArguments(buildSubgraphSchema([{ typeDefs, resolvers: resolvers as unknown as ResolverMap }])),
  );
}

/** A federated subgraph over one domain. */
export function createSubgraph({
  schemaFile,
  resolvers,
  ...options
}: Omit<SubgraphOptions, 'schema'> & {
  readonly schemaFile: URL;
  readonly resolvers: DomainResolvers;
}): Subgraph {
  return serveSubgraph({ ...options, schema: createSubgraphSchema(schemaFile, resolvers) });
}

/** A federated subgraph that serves the schema; every request proves who calls. */
export function serveSubgraph(options: SubgraphOptions): Subgraph {
  const { name, database, verifier, log, limits = SUBGRAPH_CALLER_LIMITS } = options;
  const callers = createCallers(verifier, createRateLimit(limits));
  return createYoga<Record<string, unknown>, GraphContext>({
    graphqlEndpoint: `/${name}/graphql`,
    landingPage: false,
    graphiql: false,
    batching: false,
    logging: false,
    plugins: [
      callers.plugin,
      useLimits(limits),
      useEventContexts<GraphContext>(createContext),
      useStreams(createStreamLimit(limits), ({ request }) => callers.of(request)),
    ],
    schema: options.schema,
    context({ request }) {
      const requestId = requestIdOf(request);
      return createContext({ access: { actor: callers.of(request) }, database, log, requestId });
    },
    maskedErrors: {
      maskError(error, message, isDev) {
        const original = error instanceof GraphQLError ? error.originalError : error;
        // A refusal met while reading is an error of the request, with the same code as it has as data.
        if (original instanceof UserError) {
          return new GraphQLError(original.message, {
            extensions: { code: original.code, path: original.path },
          });
        }
        if (error instanceof GraphQLError && original === undefined) return error;
        if (original instanceof GraphQLError) return original;
        const trouble = databaseTrouble(original ?? error);
        if (trouble !== undefined) {
          log.warn({ reason: describeError(original ?? error) }, `the database is ${trouble}`);
          const extensions = { code: 'UNAVAILABLE', retryable: true };
          return new GraphQLError(`The database is ${trouble}. Try again in a moment.`, { extensions });
        }
        const refusal = dataRefusal(original ?? error);
        if (refusal !== undefined) {
          const extensions = { code: 'INVALID_INPUT' };
          return new GraphQLError(`The database cannot take a value of the request: ${refusal}.`, {
            extensions,
          });
        }
        log.error(
          { reason: describeError(original ?? error), stack: stackOf(original ?? error) },
          'request failed',
        );
        return defaultMaskError(error, message, isDev);
      },
    },
  });
}

function stackOf(error: unknown): string | undefined {
  return error instanceof Error ? error.stack : undefined;
}
