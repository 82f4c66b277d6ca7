import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { createYoga } from 'graphql-yoga';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { clientSchema } from '#gateway/client-schema.ts';

/** A field of Query, Mutation or Subscription as a test answers it; a subscription returns an async iterable. */
export type Answers = Readonly<Record<string, (asked: Asked) => unknown>>;

/** A field of a request as it arrived. */
export interface Asked {
  readonly field: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** The header with the caller's token. */
  readonly token: string | null;
}

/**
 * The public graph without what is behind it: documents are checked by its schema, and every value that a test does not
 * give is made up. Lists have one row, and changes succeed at once.
 */
export interface MockGraph {
  readonly url: string;
  readonly schema: GraphQLSchema;
  /** What was asked for, oldest first. */
  readonly asked: readonly Asked[];
  stop(): Promise<void>;
}

interface Asking {
  readonly token: string | null;
}

export async function startMockGraph(answers: Answers = {}): Promise<MockGraph> {
  const schema = clientSchema('public');
  const asked: Asked[] = [];
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = () => schema.getPossibleTypes(type)[0]?.name;
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const isRoot = roots.includes(type);
    for (const field of Object.values(type.getFields())) {
      const given = isRoot ? answers[field.name] : undefined;
      const made = madeUp(field.name, field.type, type.name.endsWith('Payload'));
      const answer: GraphQLFieldResolver<unknown, Asking> = (source, args, { token }) => {
        const one = { field: field.name, args, token };
        if (isRoot) asked.push(one);
        if (given !== undefined) return given(one);
        const present = (source as Record<string, unknown> | undefined)?.[field.name];
        return present === undefined ? made : present;
      };
      if (type !== schema.getSubscriptionType()) field.resolve = answer;
      else {
        field.subscribe = answer;
        field.resolve = (event) => event;
      }
    }
  }
  const yoga = createYoga<object, Asking>({
    schema,
    logging: false,
    context: ({ request }) => ({ token: request.headers.get('authorization') }),
  });
  const server = createServer((request, response) => void yoga(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    schema,
    asked,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const MADE_ID = 'srvrsrv-01m83r9f8seb4aqdfr84f23100';

/** A value of a field's type; objects are filled by the resolvers of their own fields. */
function madeUp(name: string, type: GraphQLOutputType, isPayload: boolean): unknown {
  if (name === 'hasNextPage' || name === 'hasPreviousPage') return false;
  if (isPayload && (name === 'errors' || name === 'warnings')) return [];
  if (isPayload && name === 'operation') return null;
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [madeUp('', nullable.ofType, false)];
  const named = getNamedType(nullable);
  if (!isLeafType(named)) return {};
  if (isEnumType(named)) return named.getValues()[0]?.value;
  return VALUES[named.name] ?? name;
}

const VALUES: Readonly<Record<string, unknown>> = {
  ID: MADE_ID,
  Int: 1,
  Float: 1.5,
  Boolean: true,
  DateTime: '2026-11-29T12:00:00.000Z',
  JSON: { a: 1 },
};
