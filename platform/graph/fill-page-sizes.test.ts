import { buildASTSchema, graphql, parse } from 'graphql';
import { expect, test } from 'vitest';
import { fillPageSizes } from './fill-page-sizes.ts';
import { withListSizes } from './limits/list-size.ts';

interface Asked {
  readonly asked: string;
}

const schema = fillPageSizes(
  buildASTSchema(
    withListSizes(
      parse(`
        directive @link(url: String!, import: [String!]) repeatable on SCHEMA
        directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean) on FIELD_DEFINITION
        schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"]) { query: Query }
        type Query {
          things(first: Int, after: String, last: Int, before: String): Things!
          thing: Thing!
          lines(first: Int, after: String, last: Int, before: String): Things! @listSize(assumedSize: 30, slicingArguments: ["last", "first"])
        }
        type Thing { parts(first: Int): Things! }
        type Things { asked: String! }
      `),
    ),
  ),
);

const asked = async (query: string): Promise<unknown> => {
  const things = (args: object): object => ({ asked: JSON.stringify(args) });
  const rootValue = { things, lines: things, thing: { parts: things } };
  const { data } = await graphql({ schema, source: query, rootValue });
  const found = data as { things?: Asked; lines?: Asked; thing?: { parts: Asked } };
  return JSON.parse((found.things ?? found.lines ?? found.thing?.parts)?.asked ?? '');
};

test.each([
  ['{ things { asked } }', { first: 50 }],
  ['{ things(first: null) { asked } }', { first: 50 }],
  ['{ things(first: 3) { asked } }', { first: 3 }],
  ['{ things(last: 3) { asked } }', { last: 3 }],
  ['{ things(after: "a") { asked } }', { after: 'a', first: 50 }],
  ['{ thing { parts { asked } } }', { first: 10 }],
  ['{ lines { asked } }', { last: 30 }],
  ['{ lines(before: "a") { asked } }', { before: 'a', last: 30 }],
  ['{ lines(after: "a") { asked } }', { after: 'a', first: 30 }],
])('%s is resolved with %j', async (query, expected) => {
  expect(await asked(query)).toEqual(expected);
});
