import { buildSubgraphSchema } from '@apollo/subgraph';
import { isInputObjectType, isObjectType, isEnumType, type GraphQLSchema } from 'graphql';
import { describe, expect, it, test } from 'vitest';
import { expandSchema, printExpandedSchema } from './expand-schema.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable"])`;

const RACKS = `${LINK}
"A place with machines."
type Site @resource(id: "lctnsit", sharedDown: true) {
  name: String! @unique(within: "tenant")
  "Notes for people."
  description: String
  tenant: Tenant! @ref @immutable
  "The racks at the site."
  racks: [Rack!]! @listed(by: "site", orderBy: "name")
}
"A rack at a site."
type Rack @resource(id: "lctnrck", owner: "site", verbs: [CREATE, DELETE], role: ADMIN) {
  name: String! @unique(within: "site") @length(max: 20)
  site: Site! @ref @immutable
  "Height in rack units (EIA-310)."
  units: Int! @default(int: 42) @range(min: 1, max: 100)
  face: Face
  "What stands in it."
  parts: [Part!]! @length(max: 3)
}
"Something in a rack."
type Part @embedded { "Its name." name: String! "In kg." weight: Float }
"A side of a rack."
enum Face { "Where people stand." FRONT "Where cables go." REAR }
type Query { "All there is. Role: viewer." everything: Int }
`;

function schemaOf(sdl: string): GraphQLSchema {
  return buildSubgraphSchema([{ typeDefs: expandSchema(sdl).document }]);
}

describe('a schema file with resources', () => {
  const schema = schemaOf(RACKS);
  const fieldsOf = (name: string): string[] => {
    const type = schema.getType(name);
    if (!isObjectType(type) && !isInputObjectType(type)) return [];
    return Object.values(type.getFields()).map((field) => `${field.name}: ${String(field.type)}`);
  };

  it('gets what every resource has beside its fields', () => {
    expect(fieldsOf('Rack')).toEqual([
      'id: ID!',
      'name: String!',
      'site: Site!',
      'units: Int!',
      'face: Face',
      'parts: [Part!]!',
      'version: Int!',
      'createdAt: DateTime!',
      'updatedAt: DateTime!',
      'createdBy: String',
      'updatedBy: String',
      'deletion: Deletion',
    ]);
    expect(fieldsOf('Site')).toContain('racks: RackConnection!');
  });

  it('gets its queries beside those of the domain', () => {
    expect(fieldsOf('Query')).toEqual(
      expect.arrayContaining(['everything: Int', 'rack: Rack', 'racks: RackConnection!', 'site: Site']),
    );
  });

  it('gets the verbs that are named, and no other', () => {
    expect(fieldsOf('Mutation').map((field) => field.split(':')[0])).toEqual([
      'siteCreate',
      'siteCreateMany',
      'siteUpdate',
      'siteUpdateMany',
      'siteDelete',
      'siteDeleteMany',
      'siteDeletionReport',
      'rackCreate',
      'rackCreateMany',
      'rackDelete',
      'rackDeleteMany',
      'rackDeletionReport',
    ]);
    expect(schema.getType('RackUpdateInput')).toBeUndefined();
  });

  it('asks for what has no default, and never for what is immutable once it is there', () => {
    expect(fieldsOf('RackCreateInput')).toEqual([
      'idempotencyKey: String!',
      'name: String!',
      'siteId: ID!',
      'units: Int',
      'face: Face',
      'parts: [PartInput!]!',
    ]);
    expect(fieldsOf('SiteUpdateInput')).toEqual([
      'idempotencyKey: String!',
      'id: ID!',
      'expectedVersion: Int',
      'reason: String',
      'ticket: String',
      'name: String',
      'description: String',
    ]);
  });

  it('is filtered by each field and by what it refers to, and sorted by each field', () => {
    expect(fieldsOf('RackWhere')).toEqual([
      'id: IdFilter',
      'name: StringFilter',
      'siteId: IdFilter',
      'units: IntFilter',
      'face: FaceFilter',
      'site: SiteWhere',
      'tags: TagsFilter',
      'createdAt: DateTimeFilter',
      'updatedAt: DateTimeFilter',
      'and: [RackWhere!]',
      'or: [RackWhere!]',
      'not: RackWhere',
    ]);
    const order = schema.getType('RackOrderField');
    expect(isEnumType(order) && order.getValues().map(({ name }) => name)).toEqual([
      'NAME',
      'UNITS',
      'FACE',
      'CREATED_AT',
      'UPDATED_AT',
    ]);
  });

  it('says the rules of a field where it is given', () => {
    const input = schema.getType('RackCreateInput');
    const fields = isInputObjectType(input) ? input.getFields() : {};
    expect(fields['units']?.description).toBe('Height in rack units (EIA-310). 1 to 100; 42 when left out.');
    expect(fields['name']?.description).toContain('At most 20 characters; unique within the site');
  });

  it('describes everything it adds', () => {
    const added = Object.values(schema.getTypeMap()).filter(
      ({ name }) =>
        /^(?:Site|Rack|Page|User|Order|Error|Id|String|Int|DateTime)/.test(name) &&
        name !== 'String' &&
        name !== 'Int',
    );
    const silent = added.flatMap((type) => [
      ...(type.description === undefined || type.description === null ? [type.name] : []),
      ...(isObjectType(type) || isInputObjectType(type)
        ? Object.values(type.getFields())
            .filter(({ description }) => !description)
            .map(({ name }) => `${type.name}.${name}`)
        : []),
    ]);
    // What the file itself does not describe is the file's fault, not the kernel's.
    expect(silent).toEqual(['Site.name', 'Site.tenant', 'Rack.name', 'Rack.site', 'Rack.face']);
  });

  it('leaves no directive of the kernel', () => {
    expect(printExpandedSchema(RACKS)).not.toMatch(/@(?!key|shareable|link|listSize)\w/);
  });
});

test('a resource without verbs is only read, and says who reads it', () => {
  const schema = schemaOf(`${LINK}
    type Rack @resource(id: "lctnrck", verbs: [], orderBy: "name", readers: "the keeper", listNote: "Empty ones too.") {
      tenant: Tenant! @ref @immutable
      name: String!
    }`);
  expect(schema.getMutationType()).toBeUndefined();
  const rack = schema.getType('Rack');
  expect(isObjectType(rack) && Object.keys(rack.getFields())).toEqual([
    'id',
    'tenant',
    'name',
    'version',
    'createdAt',
    'updatedAt',
  ]);
  const { racks } = schema.getQueryType()?.getFields() ?? {};
  expect(racks?.description).toBe(
    'The racks you may see. Role: the keeper. At most 100 a page. Empty ones too.',
  );
  expect(racks?.args.find(({ name }) => name === 'orderBy')?.description).toContain('by name, when left out');
});

test('a schema file without resources stays as it is', () => {
  const sdl = `type Query { a: Int }`;
  expect(expandSchema(sdl).resources).toEqual([]);
  expect(printExpandedSchema(sdl)).toBe('type Query {\n  a: Int\n}\n');
});

test.each([
  ['an unknown id', 'type Rack @resource(id: "lctnrac") { site: Site! @ref @immutable }', 'lctnrac'],
  ['a missing owner', 'type Rack @resource(id: "lctnrck") { name: String! }', 'owner "tenant"'],
  ['an owner that may change', 'type Rack @resource(id: "lctnrck") { tenant: Tenant! @ref }', '@immutable'],
  [
    'an owner of its own type that may change',
    'type Rack @resource(id: "lctnrck", owner: "rack") { rack: Rack! @ref }',
    '@immutable',
  ],
  [
    'a field it cannot store',
    'type Rack @resource(id: "lctnrck") { tenant: Tenant! @ref @immutable site: Site! }',
    'Rack.site',
  ],
  [
    'a name unique within nothing',
    'type Rack @resource(id: "lctnrck") { tenant: Tenant! @ref @immutable name: String! @unique(within: "row") }',
    '@unique(within: "row")',
  ],
  [
    'a list of what does not refer to it',
    'type Rack @resource(id: "lctnrck") { tenant: Tenant! @ref @immutable sites: [Site!]! @listed(by: "rack") }',
    'Site has no reference "rack"',
  ],
  [
    'a reference within an object',
    `type Rack @resource(id: "lctnrck") { tenant: Tenant! @ref @immutable at: At } type At @embedded { site: Site @ref }`,
    'At.site',
  ],
  [
    'an object within an object',
    `type Rack @resource(id: "lctnrck") { tenant: Tenant! @ref @immutable at: At } type At @embedded { at: At }`,
    'At.at',
  ],
  [
    'an order by a list',
    'type Rack @resource(id: "lctnrck", orderBy: "faces") { tenant: Tenant! @ref @immutable faces: [String!]! }',
    'sorted by its "faces"',
  ],
  [
    'a page that is too large',
    'type Rack @resource(id: "lctnrck", maxPage: 1001) { tenant: Tenant! @ref @immutable }',
    'maxPage',
  ],
  [
    'an unknown argument',
    'type Rack @resource(id: "lctnrck", name: "x") { tenant: Tenant! @ref @immutable }',
    'name',
  ],
])('%s is refused by name', (_, sdl, says) => {
  expect(() => expandSchema(sdl)).toThrow(says);
});
