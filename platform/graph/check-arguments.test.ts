import { buildSchema, graphql, type GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { checkArguments } from './check-arguments.ts';

const schema = checkArguments(
  buildSchema(`
    type Query { echo(id: ID, page: Page, ids: [ID!]): String representations(representations: [ID!]): String }
    type Mutation { put(input: String): String }
    input Page { after: String }
  `),
);
const rootValue = {
  echo: (): string => 'answered',
  put: (): string => 'answered',
  representations: (): string => 'answered',
};

async function ask(source: string, variableValues: object): Promise<readonly GraphQLError[] | string> {
  const result = await graphql({ schema, rootValue, source, variableValues: { ...variableValues } });
  return result.errors ?? String(Object.values(result.data ?? {})[0]);
}

const ECHO = 'query($id: ID, $page: Page, $ids: [ID!]) { echo(id: $id, page: $page, ids: $ids) }';

test.each([
  ['a long id', { id: 'x'.repeat(2_049) }, 'id'],
  ['a long text within', { page: { after: 'x'.repeat(1_200_000) } }, 'page.after'],
  ['a long text in a list', { ids: ['a', 'x'.repeat(2_049)] }, 'ids.1'],
  ['NUL', { id: 'a\0' }, 'id'],
  ['half a surrogate pair', { page: { after: '\udc00' } }, 'page.after'],
  ['many values', { ids: Array.from({ length: 1_001 }, String) }, 'ids'],
])('%s is refused before the resolver sees it', async (_, variables, place) => {
  const errors = await ask(ECHO, variables);
  const [refusal] = typeof errors === 'string' ? [] : errors;
  expect(refusal).toMatchObject({ code: 'INVALID_INPUT', path: place.split('.') });
  expect(refusal?.message).toContain(`${place}: must`);
});

test.each([
  [ECHO, { id: 'x'.repeat(2_048), ids: Array.from({ length: 1_000 }, String), page: { after: null } }],
  ['query($r: [ID!]) { representations(representations: $r) }', { r: Array.from({ length: 5_000 }, String) }],
  ['mutation($i: String) { put(input: $i) }', { i: 'x'.repeat(5_000) }],
])('what fits is answered: %s', async (document, variables) => {
  expect(await ask(document, variables)).toBe('answered');
});
