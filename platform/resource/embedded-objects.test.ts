import { buildSubgraphSchema } from '@apollo/subgraph';
import { isInputObjectType, isObjectType, type GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { expandSchema } from './expand-schema.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable"])`;

function schemaOf(sdl: string): GraphQLSchema {
  return buildSubgraphSchema([{ typeDefs: expandSchema(sdl).document }]);
}

describe('an object within resources', () => {
  const PROFILES = `${LINK}
"How instances are provisioned."
type ProvisioningProfile @resource(id: "instprf", singular: "profile", orderBy: "name") {
  name: String! @unique(within: "tenant")
  tenant: Tenant! @ref @immutable
  "Where it is."
  position: Position
  "Who looks after it."
  contacts: [Contact!]! @length(max: 3)
}
"A point on Earth."
type Position @embedded(input: "PointInput") {
  "Degrees north."
  latitude: Float! @range(min: -90, max: 90)
  "Its page."
  map: String @url
}
"A person."
type Contact @embedded { "Their name." name: String! "What they do." role: Role! @default(enum: "GUARD") }
"What people do."
enum Role { "Watches." GUARD "Repairs." ENGINEER }`;
  const schema = schemaOf(PROFILES);
  const fieldsOf = (name: string): string[] => {
    const type = schema.getType(name);
    if (!isObjectType(type) && !isInputObjectType(type)) return [];
    return Object.values(type.getFields()).map((field) => `${field.name}: ${String(field.type)}`);
  };

  it('has an input type with the same fields, and their rules', () => {
    expect(fieldsOf('ProfileCreateInput')).toEqual([
      'idempotencyKey: String!',
      'name: String!',
      'tenantId: ID!',
      'position: PointInput',
      'contacts: [ContactInput!]!',
    ]);
    expect(fieldsOf('PointInput')).toEqual(['latitude: Float!', 'map: String']);
    expect(fieldsOf('ContactInput')).toEqual(['name: String!', 'role: Role']);
    const input = schema.getType('PointInput');
    expect(isInputObjectType(input) && input.getFields()['latitude']?.description).toBe(
      'Degrees north. -90 to 90.',
    );
  });

  it('is in no filter and no order', () => {
    expect(fieldsOf('ProvisioningProfileWhere').map((field) => field.split(':')[0])).toEqual([
      'id',
      'name',
      'tenantId',
      'tags',
      'createdAt',
      'updatedAt',
      'and',
      'or',
      'not',
    ]);
  });

  it('leaves the names of queries and inputs, and the order of the list, to the directive', () => {
    expect(fieldsOf('Query')).toEqual(
      expect.arrayContaining(['profile: ProvisioningProfile', 'profiles: ProvisioningProfileConnection!']),
    );
    const { profiles } = schema.getQueryType()?.getFields() ?? {};
    expect(profiles?.args.find(({ name }) => name === 'orderBy')?.description).toBe(
      'In which order; by name, when left out.',
    );
  });

  it('leaves an input type that the file has itself as it is', () => {
    const own = `${PROFILES} "Own." input PointInput { "Own." east: Float }`;
    const input = schemaOf(own).getType('PointInput');
    expect(isInputObjectType(input) && Object.keys(input.getFields())).toEqual(['east']);
  });
});
