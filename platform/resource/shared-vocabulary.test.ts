import { buildSubgraphSchema } from '@apollo/subgraph';
import { printType, type GraphQLSchema } from 'graphql';
import { expect, test } from 'vitest';
import { expandSchema } from './expand-schema.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable"])`;

function schemaOf(sdl: string): GraphQLSchema {
  return buildSubgraphSchema([{ typeDefs: expandSchema(`${LINK}\n${sdl}`).document }]);
}

/** The type without its descriptions; nothing where there is none. */
function printed(schema: GraphQLSchema, name: string): string {
  const type = schema.getType(name);
  return type === undefined ? '' : printType(type).replaceAll(/"""[^]*?"""\s*/g, '');
}

const WELLS = schemaOf(`
  "A hole in the ground."
  type Well { id: ID! state: WellState failure: Failure }
  "Whether there is water in it."
  enum WellState { "There is." FULL "There is none." EMPTY }
  "What a list of wells can be sorted by."
  enum WellOrderField { "By how deep it is." DEPTH }
  "Which wells a list has."
  input WellWhere { state: WellStateFilter }
  type Query { "All wells." wells(where: WellWhere, orderBy: WellOrder): WellConnection! }
`);

test('a schema without resources gets pages, filters and orders of what it has', () => {
  const fields = (name: string): string => printed(WELLS, name);
  expect(fields('WellConnection')).toContain('nodes: [Well!]!');
  expect(fields('WellEdge')).toContain('node: Well!');
  expect(fields('WellStateFilter')).toContain('notIn: [WellState!]');
  expect(fields('WellOrder')).toContain('field: WellOrderField!');
  expect(fields('PageInfo')).toContain('hasNextPage: Boolean!');
  expect(fields('Failure')).toContain('code: String!');
});

test('a schema gets nothing that it does not name, and keeps what it defines', () => {
  expect(WELLS.getType('BulkMode')).toBeUndefined();
  expect(WELLS.getType('OperationKind')).toBeUndefined();
  const own = schemaOf('"Mine." type PageInfo { mine: Int } type Query { "All." all: PageInfo }');
  expect(printed(own, 'PageInfo')).toContain('mine: Int');
});

test('a name without a definition stays unknown', () => {
  expect(() => schemaOf('type Query { "All." all: NothingConnection }')).toThrow('NothingConnection');
});
