import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import {
  GraphQLError,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  OperationTypeNode,
} from 'graphql';
import { isAsyncIterable } from 'graphql-yoga';
import { conditionVariables } from './conditions.ts';
import { RENAMED, writePlain, type PlainDocument } from './plain-document.ts';
import { restoreNames, restoreOutermost } from './restore.ts';

type Handler = typeof unifiedGraphHandler;
type Handled = Awaited<ReturnType<Handler>>;
type Execute = NonNullable<Handled['executor']>;
type Request = Parameters<Execute>[0];
type Result = ExecutionResult | AsyncIterable<ExecutionResult>;

/** Ways in which the conditions of one document may fall; beyond them the oldest are written again. */
const WAYS = 64;

/** The planner in Rust, which is given documents in a form that it supports. */
export const plainGraphHandler: Handler = async (options) => {
  const handled = await unifiedGraphHandler(options);
  const isReserved = reservedNames(options.getUnifiedGraphSDL());
  const execute = handled.executor as (request: Request) => Promise<Result> | Result;
  const prepare = createPrepare(handled.unifiedGraph, isReserved);

  async function executePlain(request: Request): Promise<Result> {
    const plain = prepare(request);
    if (plain === undefined) return await execute(request);
    const { document, introspection, operation } = plain;
    if (
      operation.operation === OperationTypeNode.SUBSCRIPTION &&
      (document === undefined || introspection !== undefined)
    )
      return { errors: [noSubscription()] };
    const own =
      introspection === undefined ? { data: {} } : await execute({ ...request, document: introspection });
    const asked = document === undefined ? { data: {} } : await execute({ ...request, document });
    const restored = restore(asked, document, plain.isRenamed);
    if (isAsyncIterable(restored) || isAsyncIterable(own) || introspection === undefined) return restored;
    return joined(plain.isRenamed ? restoreOutermost(own) : own, restored);
  }

  return { ...handled, executor: executePlain as Execute };
};

/** Names of fields by which the planner joins objects, and those that an object of the language has itself. */
function reservedNames(supergraph: string): (alias: string) => boolean {
  const names = new Set(['__typename', '__proto__']);
  for (const [, selection = ''] of supergraph.matchAll(/\b(?:key|requires|provides): "([^"]*)"/g))
    for (const [name] of selection.matchAll(/\w+/g)) names.add(name);
  return (alias) => names.has(alias) || alias.startsWith(RENAMED) || alias.startsWith('__');
}

function createPrepare(
  schema: GraphQLSchema,
  isReserved: (alias: string) => boolean,
): (request: Request) => PlainDocument | undefined {
  const known = new WeakMap<
    DocumentNode,
    { readonly on: readonly string[]; readonly ways: Map<string, PlainDocument | undefined> }
  >();
  return ({ document, operationName, variables = {} }) => {
    let written = known.get(document);
    if (written === undefined) {
      written = { on: conditionVariables(document), ways: new Map() };
      known.set(document, written);
    }
    const way = JSON.stringify([operationName ?? '', ...written.on.map((name) => variables[name] ?? null)]);
    if (written.ways.has(way)) return written.ways.get(way);
    const plain = writePlain({ schema, document, operationName, variables, isReserved });
    if (written.ways.size >= WAYS) written.ways.clear();
    written.ways.set(way, plain);
    return plain;
  };
}

function restore(result: Result, document: DocumentNode | undefined, isRenamed: boolean): Result {
  if (!isRenamed || document === undefined) return result;
  if (!isAsyncIterable(result)) return restoreNames(result, document);
  const results = result[Symbol.asyncIterator]();
  const restored: AsyncIterableIterator<ExecutionResult> = {
    [Symbol.asyncIterator]: () => restored,
    async next() {
      const next = await results.next();
      return next.done === true ? next : { done: false, value: restoreNames(next.value, document) };
    },
    return: async () => (await results.return?.()) ?? { done: true, value: undefined },
  };
  return restored;
}

/** What the schema and the domains answer to the parts of one operation. */
function joined(own: ExecutionResult, asked: ExecutionResult): ExecutionResult {
  const errors = [...(own.errors ?? []), ...(asked.errors ?? [])];
  const data = asked.data == null ? asked.data : { ...own.data, ...asked.data };
  return { ...(data === undefined ? {} : { data }), ...(errors.length === 0 ? {} : { errors }) };
}

function noSubscription(): GraphQLError {
  return new GraphQLError('A subscription selects one field, and its conditions must leave it in.', {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}
