import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { operationCost } from './cost.ts';

const schema = buildSchema(`
  directive @listSize(assumedSize: Int, slicingArguments: [String!]) on FIELD_DEFINITION
  scalar _Any
  union _Entity = Server | Rack
  type Query { _entities(representations: [_Any!]!): [_Entity]! servers(first: Int, last: Int): ServerConnection! server: Server node: Node version: String }
  type Mutation { retire: Server rackCreateMany(input: ManyInput!): RackBulkPayload! }
  input ManyInput { items: [RackInput!]! }
  input RackInput { name: String }
  type RackBulkPayload { results: [RackBulkResult!]! }
  type RackBulkResult { rack: Rack }
  interface Node { id: ID }
  type ServerConnection { nodes: [Server!]! edges: [ServerEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type PageInfo { hasNextPage: Boolean! }
  type ServerEdge { cursor: String! node: Server! }
  type Server implements Node {
    id: ID ports: [Port!]! disks: [Port!]! @listSize(assumedSize: 24) rack: Rack
    children(first: Int): ServerConnection! @listSize(assumedSize: 4, slicingArguments: ["first"])
  }
  type Port { name: String }
  type Rack { name: String }
`);

const cost = (query: string, variableValues = {}): number =>
  operationCost({ schema, document: parse(query), variableValues }).objects;

describe('the cost of an operation', () => {
  it.each([
    ['{ version __typename }', 0],
    ['{ server { id } }', 1],
    ['{ server { rack { name } } }', 2],
    ['{ server { ports { name } } }', 11],
    ['{ server { disks { name } } }', 25],
    ['{ servers(first: 5) { totalCount pageInfo { hasNextPage } } }', 6],
    ['{ servers(first: 5) { nodes { id } } }', 6],
    ['{ servers(last: 5) { edges { cursor node { id } } } }', 6],
    ['{ servers(first: 5) { nodes { id } edges { node { id } } } }', 11],
    ['{ servers { nodes { id } } }', 51],
    ['{ servers(first: null) { nodes { id } } }', 51],
    ['{ servers(first: 2, last: 5) { nodes { id } } }', 6],
    ['{ servers(first: 5) { nodes { children(first: 3) { nodes { id } } } } }', 26],
    ['{ servers(first: 5) { nodes { children { nodes { id } } } } }', 31],
    ['{ servers(first: 5) { nodes { rack { name } } } }', 11],
    ['mutation { retire { id } }', 11],
    ['mutation { ...R ...R } fragment R on Mutation { retire { id } }', 22],
    ['mutation { rackCreateMany(input: { items: [{}, {}] }) { results { rack { name } } } }', 15],
    ['query($n: Int = 7) { servers(first: $n) { totalCount } }', 8],
    ['{ __schema { types { name } } }', 2_000],
    ['{ _entities(representations: [1, 2, 3]) { ... on Server { rack { name } } } }', 6],
    ['{ node { ... on Server { rack { name } } } }', 2],
    ['{ a: server { ...S } b: server { ...S } } fragment S on Server { rack { name } }', 4],
  ])('%s is %i', (query, expected) => {
    expect(cost(query)).toBe(expected);
  });

  it('follows the variables of each request', () => {
    const document = parse('query($n: Int = 7) { servers(first: $n) { nodes { id } } }');
    const of = (variableValues: Record<string, unknown>): number =>
      operationCost({ schema, document, variableValues }).objects;
    expect([of({ n: 3 }), of({ n: 30 }), of({}), of({ n: null })]).toEqual([4, 31, 8, 51]);
  });

  it('counts the objects that a join asks for', () => {
    const query =
      'query($of: [_Any!]!) { _entities(representations: $of) { ... on Server { rack { name } } } }';
    expect(cost(query, { of: Array.from({ length: 100 }, () => ({})) })).toBe(200);
  });

  it.each<[string, object]>([
    ['query($input: ManyInput!) { rackCreateMany(input: $input)', { input: { items: [{}, {}, {}] } }],
    ['query($items: [RackInput!]!) { rackCreateMany(input: { items: $items })', { items: [{}, {}, {}] }],
    ['query($items: [RackInput!]! = [{}, {}, {}]) { rackCreateMany(input: { items: $items })', {}],
  ])('counts a result for each item: %s', (text, variables) => {
    const query = `${text.replace('query', 'mutation')} { results { rack { name } } } }`;
    expect(cost(query, variables)).toBe(17);
  });

  it('is found in the time the text takes, however often fragments use each other', () => {
    const bomb = Array.from(
      { length: 60 },
      (_, i) => `fragment F${i} on Server { a: rack { name } ...F${i + 1} ... on Server { ...F${i + 1} } }`,
    ).join(' ');
    expect(cost(`{ server { ...F0 } } ${bomb} fragment F60 on Server { id }`)).toBeGreaterThan(2 ** 50);
  });
});

describe('the list to make smaller', () => {
  const list = (query: string): unknown =>
    operationCost({ schema, document: parse(query), variableValues: {} }).heaviestList();

  it.each([
    [
      'the longest on the way to most of the objects',
      '{ server { ports { name } } all: servers(first: 90) { nodes { children(first: 20) { nodes { id } } } } }',
      { path: 'all', size: 90, isPaged: true },
    ],
    [
      'the innermost of equal ones',
      '{ servers(first: 90) { nodes { ...F } } } fragment F on Server { children(first: 90) { nodes { id } } }',
      { path: 'servers.nodes.children', size: 90, isPaged: true },
    ],
    [
      'one that has pages rather than one that has none',
      '{ servers(first: 20) { nodes { disks { name } } } }',
      { path: 'servers', size: 20, isPaged: true },
    ],
    [
      'one without pages where there is no other',
      '{ server { disks { name } } }',
      { path: 'server.disks', size: 24, isPaged: false },
    ],
  ])('is %s', (_, query, expected) => {
    expect(list(query)).toEqual(expected);
  });

  it('is not there where there is no list', () => {
    expect(list('{ server { rack { name } } }')).toBeUndefined();
  });
});
