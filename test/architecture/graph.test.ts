import { buildSubgraphSchema } from '@apollo/subgraph';
import { expect, test } from 'vitest';
import { composeSupergraph, DOMAINS } from '#gateway/compose.ts';
import { ID_PREFIXES } from '#platform/ids/kinds.ts';
import { expandSchema, printExpandedSchema } from '#platform/resource/expand-schema.ts';
import { ALL_DOMAINS } from '#processes/domains.ts';
import { callerFaults, copyFaults, mutationFaults } from './graph-rules.ts';
import { filesOf, read } from './source-files.ts';

const domains = [...new Set(filesOf('apis/*/schema.graphql').map((file) => file.split('/')[1] ?? ''))];

const schemaFile = (domain: string): string => `apis/${domain}/schema.graphql`;

test('a domain has the same name wherever it appears', () => {
  const folders = [...new Set(filesOf('apis/*/**').map((file) => file.split('/')[1] ?? ''))];
  expect(folders).toEqual(domains);
  expect(Object.keys(ALL_DOMAINS).toSorted()).toEqual(domains);
  expect([...DOMAINS].toSorted()).toEqual(domains);
  const workflowFolders = new Set(filesOf('workflows/*/*').map((file) => file.split('/')[1] ?? ''));
  expect([...domains, 'deletion', 'dispatcher', 'engine', 'testing']).toEqual(
    expect.arrayContaining([...workflowFolders]),
  );
  for (const [name, domain] of Object.entries(ALL_DOMAINS)) expect(domain.name).toBe(name);
});

test.each(domains)('%s has a schema that is complete', (domain) => {
  expect(() => buildSubgraphSchema(expandSchema(read(schemaFile(domain))).document)).not.toThrow();
});

test.each(['public', 'internal'] as const)('the schemas compose into the %s graph', (graph) => {
  expect(composeSupergraph(graph, (domain) => `http://${domain}`)).toContain('type Query');
});

test.each(domains)('every root field of %s says who may call it', (domain) => {
  expect(callerFaults(schemaFile(domain), printExpandedSchema(read(schemaFile(domain))))).toEqual([]);
});

test.each(domains)(
  'every mutation of %s takes one input with a key, and answers errors as data',
  (domain) => {
    expect(mutationFaults(schemaFile(domain), printExpandedSchema(read(schemaFile(domain))))).toEqual([]);
  },
);

test.each(domains)('%s defines nothing of the common vocabulary again', (domain) => {
  expect(copyFaults(schemaFile(domain), read(schemaFile(domain)))).toEqual([]);
});

test('the rules of the graph can be broken', () => {
  const sdl = `
    type Query { "Whatever there is." things: [String!]! }
    type Mutation { "Role: admin." thingCreate(name: String!): Boolean! thingDelete(input: In!): Out! }
    input In { idempotencyKey: String! }
    type Out { errors: [String!]! }
  `;
  expect(callerFaults('x', sdl)).toEqual([
    expect.stringContaining('Query.things'),
    expect.stringContaining('Mutation.thingDelete'),
  ]);
  expect(mutationFaults('x', sdl)).toEqual([
    expect.stringContaining('Mutation.thingCreate takes not one argument'),
    expect.stringContaining('Mutation.thingDelete does not answer'),
  ]);
  expect(copyFaults('x', 'scalar DateTime input ThingFilter { eq: ID } input IdFilter { eq: ID }')).toEqual([
    expect.stringContaining('DateTime'),
    expect.stringContaining('IdFilter'),
  ]);
});

test('prefixes of ids are unique, and their kinds listed in order', () => {
  const prefixes = Object.values(ID_PREFIXES);
  expect(prefixes.filter((prefix, index) => prefixes.indexOf(prefix) !== index)).toEqual([]);
  expect(Object.keys(ID_PREFIXES)).toEqual(Object.keys(ID_PREFIXES).toSorted());
});
