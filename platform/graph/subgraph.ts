import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, parse } from 'graphql';
import { createYoga, maskError as defaultMaskError, type YogaServerInstance } from 'graphql-yoga';
import { readFileSync } from 'node:fs';
import { createAccess } from '#platform/auth/access.ts';
import { IssuerUnavailable } from '#platform/auth/key-set.ts';
import { InvalidToken, type Identity, type TokenVerifier } from '#platform/auth/verifier.ts';
import type { Database } from '#platform/database/database.ts';
import { databaseTrouble } from '#platform/database/database-refusal.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { checkArguments } from './check-arguments.ts';
import type { GraphContext } from './context.ts';
import { useLimits } from './limits/limits.ts';
import { SUBGRAPH_LIMITS, type Limits } from './limits/settings.ts';

/** Resolvers as the subgraph library takes them; ours are typed per domain by the code generator. */
type ResolverMap = Extract<
  Parameters<typeof buildSubgraphSchema>[0],
  readonly unknown[]
>[number] extends infer Module
  ? Extract<Module, { resolvers?: unknown }>['resolvers']
  : never;

export interface SubgraphOptions {
  readonly name: string;
  readonly schemaFile: URL;
  readonly resolvers: object;
  readonly database: Database;
  readonly verifier: TokenVerifier;
  readonly log: Logger;
  /** What one request may ask for; those of documents that the gateway writes when absent. */
  readonly limits?: Limits;
}

export type Subgraph = YogaServerInstance<Record<string, unknown>, GraphContext>;

/** A federated subgraph over one domain: the schema file is the contract, every request proves who calls. */
export function createSubgraph(options: SubgraphOptions): Subgraph {
  const { name, database, verifier, log } = options;
  return createYoga<Record<string, unknown>, GraphContext>({
    graphqlEndpoint: `/${name}/graphql`,
    landingPage: false,
    graphiql: false,
    batching: false,
    logging: false,
    plugins: [useLimits(options.limits ?? SUBGRAPH_LIMITS)],
    schema: checkArguments(
      buildSubgraphSchema([
        {
          typeDefs: parse(readFileSync(options.schemaFile, 'utf8')),
          resolvers: options.resolvers as ResolverMap,
        },
      ]),
    ),
    async context({ request }) {
      const actor = await authenticate(verifier, request.headers.get('authorization'));
      const em = database.fork();
      return { access: createAccess(actor, () => em), em, database, log, batches: new Map() };
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
        log.error(
          { reason: describeError(original ?? error), stack: stackOf(original ?? error) },
          'request failed',
        );
        return defaultMaskError(error, message, isDev);
      },
    },
  });
}

async function authenticate(verifier: TokenVerifier, header: string | null): Promise<Identity> {
  const token = /^Bearer (.+)$/i.exec(header ?? '')?.[1];
  try {
    if (token === undefined) throw new InvalidToken('Send a bearer token in the Authorization header');
    return await verifier.verify(token);
  } catch (error) {
    if (error instanceof IssuerUnavailable) {
      const extensions = { code: 'UNAVAILABLE', retryable: true, http: { status: 503 } };
      throw new GraphQLError(`${error.message}. Try again in a moment.`, { extensions });
    }
    if (!(error instanceof InvalidToken)) throw error;
    throw new GraphQLError(error.message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
  }
}

function stackOf(error: unknown): string | undefined {
  return error instanceof Error ? error.stack : undefined;
}
