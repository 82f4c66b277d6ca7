import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { operationCost } from './cost.ts';

const schema = buildSchema(`
  scalar _Any
  union _Entity = Server | Rack
  type Query { _entities(representations: [_Any!]!): [_Entity]! servers(first: Int): ServerConnection! server: Server node: Node version: String }
  type Mutation { retire: Server }
  interface Node { id: ID }
  type ServerConnection { nodes: [Server!]! edges: [Edge!]! totalCount: Int! }
  type Edge { node: Server! }
  type Server implements Node { id: ID ports: [Port!]! rack: Rack children(first: Int): ServerConnection! }
  type Port { name: String }
  type Rack { name: String }
`);

const cost = (query: string, variableValues = {}): number =>
  operationCost({ schema, document: parse(query), variableValues });

describe('the cost of an operation', () => {
  it.each([
    ['{ version __typename }', 0],
    ['{ server { id } }', 1],
    ['{ server { rack { name } } }', 2],
    ['{ server { ports { name } } }', 11],
    ['{ servers(first: 5) { totalCount } }', 5],
    ['{ servers(first: 5) { nodes { id } } }', 10],
    ['{ servers { nodes { id } } }', 100],
    ['{ servers(first: 5) { nodes { children(first: 4) { nodes { id } } } } }', 50],
    ['mutation { retire { id } }', 11],
    ['mutation { ...R ...R } fragment R on Mutation { retire { id } }', 22],
    ['query($n: Int = 7) { servers(first: $n) { totalCount } }', 7],
    ['{ __schema { types { name } } }', 2_000],
    ['{ _entities(representations: [1, 2, 3]) { ... on Server { rack { name } } } }', 6],
    ['{ node { ... on Server { rack { name } } } }', 2],
    ['{ a: server { ...S } b: server { ...S } } fragment S on Server { rack { name } }', 4],
  ])('%s is %i', (query, expected) => {
    expect(cost(query)).toBe(expected);
  });

  it('follows the variables of each request', () => {
    const document = parse('query($n: Int) { servers(first: $n) { nodes { id } } }');
    const of = (variableValues: Record<string, unknown>): number =>
      operationCost({ schema, document, variableValues });
    expect([of({ n: 3 }), of({ n: 30 }), of({})]).toEqual([6, 60, 100]);
  });

  it('counts the objects that a join asks for', () => {
    const query =
      'query($of: [_Any!]!) { _entities(representations: $of) { ... on Server { rack { name } } } }';
    expect(cost(query, { of: Array.from({ length: 100 }, () => ({})) })).toBe(200);
  });

  it('is found in the time the text takes, however often fragments use each other', () => {
    const bomb = Array.from(
      { length: 60 },
      (_, i) => `fragment F${i} on Server { a: rack { name } ...F${i + 1} ... on Server { ...F${i + 1} } }`,
    ).join(' ');
    expect(cost(`{ server { ...F0 } } ${bomb} fragment F60 on Server { id }`)).toBeGreaterThan(2 ** 50);
  });
});
