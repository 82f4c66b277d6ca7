import { buildSubgraphSchema } from '@apollo/subgraph';
import { isInterfaceType, parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { withNodes } from './with-nodes.ts';

const FILE = `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"])
type Lamp @key(fields: "id") { id: ID! colour: String }
type Switch implements Node @key(fields: "id") { id: ID! }
type Tenant @key(fields: "id", resolvable: false) { id: ID! }
type Colour { name: String }
type Query { lamps: [Lamp!] }`;

test('entities, stubs included, implement Node, and tenants own resources', () => {
  const document = withNodes(parse(FILE));
  const schema = buildSubgraphSchema([{ typeDefs: document }]);
  const implementing = (name: string): string[] => {
    const type = schema.getType(name);
    if (!isInterfaceType(type)) return [];
    return schema.getPossibleTypes(type).map((one) => one.name);
  };
  expect(implementing('Node')).toEqual(['Lamp', 'Switch', 'Tenant']);
  expect(implementing('ResourceOwner')).toEqual(['Tenant']);
  expect(print(withNodes(document))).toBe(print(document));
});

test('a schema without entities stays as it is', () => {
  const document = parse('type Query { lamps: Int }');
  expect(print(withNodes(document))).toBe(print(document));
});
