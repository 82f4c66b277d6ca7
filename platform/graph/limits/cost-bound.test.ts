import fc from 'fast-check';
import { execute, isObjectType, parse, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { buildASTSchema } from 'graphql';
import { expect, test } from 'vitest';
import { operationCost } from './cost.ts';
import { withListSizes } from './list-size.ts';

const ROOT_PAGE = 50;
const NESTED_PAGE = 10;
const PLAIN = 10;

/** As a domain serves it: only `disks` names a size of its own. */
const schema = buildASTSchema(
  withListSizes(
    parse(`
      directive @link(url: String!, import: [String!]) repeatable on SCHEMA
      directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean) on FIELD_DEFINITION
      schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"]) { query: Query }
      type Query { sites(first: Int, last: Int): SiteConnection! site: Site }
      type SiteConnection { edges: [SiteEdge!]! nodes: [Site!]! pageInfo: PageInfo! }
      type SiteEdge { node: Site! }
      type Site { id: ID! racks(first: Int, last: Int): RackConnection! racksOfThree: [Rack!]! @listSize(assumedSize: 3) }
      type RackConnection { edges: [RackEdge!]! nodes: [Rack!]! pageInfo: PageInfo! }
      type RackEdge { node: Rack! }
      type Rack { id: ID! site: Site! labels: [Label!]! }
      type Label { text: String! }
      type PageInfo { hasNextPage: Boolean! }
    `),
  ),
);

/** Answers in full: each page as long as was asked for, or as its default; each list as long as it may be. */
function fillLists(filled: GraphQLSchema): void {
  const page =
    (
      standard: number,
    ): GraphQLFieldResolver<unknown, unknown, { first?: number | null; last?: number | null }> =>
    (_source, { first, last }) => {
      const nodes = Array.from({ length: first ?? last ?? standard }, () => ({ id: 1 }));
      return { nodes, edges: nodes.map((node) => ({ node })), pageInfo: { hasNextPage: false } };
    };
  const many = (length: number) => () => Array.from({ length }, () => ({ id: 1, text: 'a' }));
  const resolvers: Record<string, Record<string, GraphQLFieldResolver<never, never, never>>> = {
    Query: { sites: page(ROOT_PAGE), site: () => ({ id: 1 }) },
    Site: { racks: page(NESTED_PAGE), racksOfThree: many(3) },
    Rack: { site: () => ({ id: 1 }), labels: many(PLAIN) },
  };
  for (const [name, fields] of Object.entries(resolvers)) {
    const type = filled.getType(name);
    if (!isObjectType(type)) throw new Error(name);
    for (const [field, resolve] of Object.entries(fields))
      Object.assign(type.getFields()[field] ?? {}, { resolve });
  }
}
fillLists(schema);

const sizes = fc.option(fc.constantFrom('null', '0', '1', '2', '$n', '$m'), { nil: undefined });
const pageArguments = fc
  .record({ first: sizes, last: sizes })
  // A domain refuses both; the fake would answer the first.
  .map(({ first, last }) =>
    first !== undefined ? `(first: ${first})` : last !== undefined ? `(last: ${last})` : '',
  );

/** Selections by type, with and without fragments, never deeper than so many objects. */
const selections = fc.letrec<Record<'Site' | 'Rack', string>>((tie) => {
  const set = (type: string, ...fields: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
    fc
      .tuple(
        fc.array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, ...fields), {
          minLength: 1,
          maxLength: 2,
        }),
        fc.boolean(),
      )
      .map(([chosen, inFragment]) => {
        const text = chosen.map((field, index) => `f${index}: ${field}`).join(' ');
        return `{ __typename ${inFragment ? `... on ${type} { ${text} }` : text} }`;
      });
  const page = (type: string, inner: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.tuple(inner, fc.constantFrom('nodes', 'edges', 'both', 'pageInfo')).map(([text, way]) => {
      const nodes = `nodes ${text}`;
      const edges = `edges { node ${text} }`;
      return {
        nodes: `{ ${nodes} }`,
        edges: `{ ${edges} }`,
        both: `{ ${nodes} ${edges} }`,
        pageInfo: '{ pageInfo { hasNextPage } }',
      }[way];
    });
  const racks = fc.tuple(pageArguments, page('Rack', tie('Rack'))).map(([of, text]) => `racks${of} ${text}`);
  return {
    Site: set(
      'Site',
      fc.constant('id'),
      racks,
      tie('Rack').map((text) => `racksOfThree ${text}`),
    ),
    Rack: set(
      'Rack',
      fc.constant('id'),
      fc.constant('labels { __typename text }'),
      tie('Site').map((text) => `site ${text}`),
    ),
  };
});
const documents = fc
  .tuple(pageArguments, selections.Site, fc.constantFrom('sites', 'site'), fc.constantFrom('', ' = 1'))
  .map(([of, text, root, standard]) => {
    const field = root === 'site' ? `site ${text}` : `sites${of} { nodes { ...S } }`;
    const fragment = root === 'site' ? '' : `fragment S on Site ${text}`;
    // Uses the variables in any case: a document must.
    return `query($n: Int${standard}, $m: Int) { ${field} a: sites(first: $n) { pageInfo { hasNextPage } } b: sites(first: $m) { pageInfo { hasNextPage } } } ${fragment}`;
  });
const values = fc.record(
  { n: fc.constantFrom(null, 0, 1, 3), m: fc.constantFrom(null, 0, 1, 3) },
  { requiredKeys: [] },
);

function countObjects(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + countObjects(one), 0);
  if (typeof value !== 'object' || value === null) return 0;
  const own = '__typename' in value ? 1 : 0;
  return Object.values(value).reduce<number>((sum, one) => sum + countObjects(one), own);
}

test('the cost is never less than the objects of a full answer', async () => {
  await fc.assert(
    fc.asyncProperty(documents, values, async (text, variableValues) => {
      const document = parse(text);
      const { objects } = operationCost({ schema, document, variableValues });
      // What would take long to answer; its cost says so.
      fc.pre(objects < 20_000);
      const answer = await execute({ schema, document, variableValues });
      expect(answer.errors).toBeUndefined();
      expect(countObjects(answer.data)).toBeLessThanOrEqual(objects);
    }),
    { numRuns: 300 },
  );
});
