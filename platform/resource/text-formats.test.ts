import { isInputObjectType, isObjectType, type GraphQLSchema } from 'graphql';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, it, test } from 'vitest';
import { UserError } from '#platform/errors/user-error.ts';
import { toConditions, type FilterModel } from '#platform/graph/filters.ts';
import { expandSchema } from './expand-schema.ts';
import { textRuleOf } from './text-formats.ts';

const BLOCKS = `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable"])
type IpBlock @resource(id: "ipamibk", title: "IP block", create: "Reserve", delete: "Unreserve") {
  prefix: String! @format(as: IP_PREFIX) @immutable
  gateway: String @format(as: IP_ADDRESS)
  tenant: Tenant! @ref @immutable
  site: Site @ref @readOnly
}
type Site @key(fields: "id") { id: ID! "Its blocks." blocks: [IpBlock!]! @listed(by: "site", orderBy: "prefix") }
`;

const schema: GraphQLSchema = buildSubgraphSchema(expandSchema(BLOCKS).document);
const [model] = expandSchema(BLOCKS).resources;
if (model === undefined) throw new Error('The schema has no resource');

function fieldsOf(name: string): string[] {
  const type = schema.getType(name);
  if (!isObjectType(type) && !isInputObjectType(type)) return [];
  return Object.values(type.getFields()).map((field) => `${field.name}: ${String(field.type)}`);
}

describe('a schema file', () => {
  it('names the verbs of a resource, and gives inputs what callers may set', () => {
    expect(fieldsOf('Mutation').map((field) => field.split(':')[0])).toEqual([
      'ipBlockReserve',
      'ipBlockReserveMany',
      'ipBlockUpdate',
      'ipBlockUpdateMany',
      'ipBlockUnreserve',
      'ipBlockUnreserveMany',
      'ipBlockDeletionReport',
    ]);
    expect(fieldsOf('IpBlockReserveInput')).toEqual([
      'idempotencyKey: String!',
      'prefix: String!',
      'gateway: String',
      'tenantId: ID!',
    ]);
    expect(fieldsOf('IpBlockUpdateItem')).toEqual([
      'id: ID!',
      'expectedVersion: Int',
      'reason: String',
      'ticket: String',
      'gateway: String',
    ]);
    const { ipBlockReserve } = schema.getMutationType()?.getFields() ?? {};
    expect(ipBlockReserve?.description).toContain('Reserves an IP block.');
  });

  it('filters what only the domain sets, and texts of a format by what they stand for', () => {
    expect(fieldsOf('IpBlockWhere')).toEqual(
      expect.arrayContaining(['prefix: IpPrefixFilter', 'gateway: IpAddressFilter', 'siteId: IdFilter']),
    );
    expect(fieldsOf('IpPrefixFilter')).toEqual(expect.arrayContaining(['within: String', 'covers: String']));
    expect(fieldsOf('IpAddressFilter')).toEqual(expect.arrayContaining(['within: String', 'gte: String']));
  });

  it('adds a list to a type of another domain', () => {
    expect(fieldsOf('Site')).toEqual(['id: ID!', 'blocks: IpBlockConnection!']);
    const site = schema.getType('Site');
    const { blocks } = isObjectType(site) ? site.getFields() : {};
    expect(blocks?.description).toBe('Its blocks.');
    expect(blocks?.args.map(({ name }) => name)).toContain('where');
  });

  test.each([
    ['a format that is not known', '@format(as: MAC)', 'there is no such format, "MAC"'],
    [
      'a list on a foreign type of what does not refer to it',
      '} type Rack { blocks: [IpBlock!]! @listed(by: "rack")',
      'Rack.blocks',
    ],
  ])('is refused for %s', (_, text, message) => {
    const sdl = `type IpBlock @resource(id: "ipamibk") { tenant: Tenant! @ref @immutable name: String ${text} }`;
    expect(() => expandSchema(sdl)).toThrow(message);
  });
});

describe('a filter', () => {
  const filter: FilterModel = {
    textRule: (property) => textRuleOf(model, property),
    relation: () => undefined,
    taggedWith: undefined,
  };

  it('compares addresses and ranges in their shortest form', () => {
    expect(toConditions({ prefix: { in: ['2001:DB8:0::/64'] } }, filter)).toEqual([
      { $and: [{ $and: [{ prefix: { $in: ['2001:db8::/64'] } }] }] },
    ]);
  });

  test.each([
    [{ prefix: { eq: '10.0.0.1/8' } }, 'where.prefix.eq: must be a range in CIDR notation'],
    [{ or: [{ gateway: { in: ['x'] } }] }, 'where.or.0.gateway.in: must be an IPv4 or IPv6 address'],
    [{ prefix: { covers: '10' } }, 'where.prefix.covers: must be an address, or a range'],
    [{ createdAt: { gt: 'now' } }, 'where.createdAt.gt: must be a moment'],
  ])('is refused: %j', (where, message) => {
    expect(() => toConditions(where, filter)).toThrow(UserError);
    expect(() => toConditions(where, filter)).toThrow(message);
  });
});
