import { execute, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Actor } from '#platform/auth/actor.ts';
import type { Database } from '#platform/database/database.ts';
import { UserError, UserErrors } from '#platform/errors/user-error.ts';
import type { IdKind } from '#platform/ids/kinds.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { createContext } from './context.ts';

/** The graph of a domain that this process serves, for callers within the process. */
export interface LocalGraph {
  readonly domain: string;
  readonly schema: GraphQLSchema;
  readonly database: Database;
  /** Kinds of other domains' resources of which the domain keeps references. */
  readonly references: readonly IdKind[];
  readonly log: Logger;
}

/** Graphs by the name of their domain. */
export type LocalGraphs = ReadonlyMap<string, LocalGraph>;

/** Who asks, and in which request. */
export interface Asker {
  readonly actor: Actor;
  readonly requestId: string | null;
}

/**
 * Answers a document of ours as the domain answers one of the caller's: with the caller's rights, inputs checked, events
 * published. The limits for documents of clients do not apply. Throws a refusal of the whole request.
 */
export async function askLocally<Data>(
  { domain, schema, database, log }: LocalGraph,
  { actor, requestId }: Asker,
  document: string,
  variables: object = {},
): Promise<Data> {
  const { data, errors = [] } = await execute({
    schema,
    document: parsed(schema, document),
    variableValues: { ...variables },
    contextValue: createContext({ access: { actor }, database, log, requestId }),
  });
  const [first] = errors;
  if (first !== undefined) {
    const { originalError = first } = first;
    if (originalError instanceof UserError || originalError instanceof UserErrors) throw originalError;
    throw new Error(`${domain} does not answer: ${first.message}`, { cause: originalError });
  }
  // The caller says what shape its document asks for.
  return data as Data;
}

/** Documents by schema: each is parsed and checked once. */
const known = new WeakMap<GraphQLSchema, Map<string, DocumentNode>>();

function parsed(schema: GraphQLSchema, text: string): DocumentNode {
  const documents = known.get(schema) ?? new Map<string, DocumentNode>();
  known.set(schema, documents);
  const found = documents.get(text);
  if (found !== undefined) return found;
  const document = parse(text);
  const [fault] = validate(schema, document);
  if (fault !== undefined) throw new Error(`A document of ours does not fit the schema: ${fault.message}`);
  documents.set(text, document);
  return document;
}
