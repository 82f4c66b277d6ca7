import { buildSubgraphSchema } from '@apollo/subgraph';
import { createYoga } from 'graphql-yoga';
import { parse } from 'graphql';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseConfig } from '#platform/config/parse-config.ts';
import { assembleGraphs } from './assemble.ts';
import { admitExtensions } from './extensions.ts';
import { startGatewayFixture, type GatewayFixture } from './fixture/gateway-fixture.ts';
import { startDomains, type StandInDomains } from './fixture/stand-in-domains.ts';
import { gatewaySettings } from './settings.ts';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@override", "@shareable"])';
/** Of the example, which adds to servers and to network devices. */
const SCHEMA = new URL('../examples/subgraph-warranty/schema.graphql', import.meta.url);

let folder: string;
let domains: StandInDomains;
let subgraph: Server;
let fixture: GatewayFixture;
let seen: (string | undefined)[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'infratographer-extension-'));
  seen = [];
  const withWarranty = { warranty: ({ id }: { id: string }) => ({ until: `the end of ${id}` }) };
  const schema = buildSubgraphSchema([
    {
      typeDefs: parse(readFileSync(SCHEMA, 'utf8')),
      resolvers: { Server: withWarranty, NetworkDevice: withWarranty },
    },
  ]);
  const yoga = createYoga({ schema, graphqlEndpoint: '/graphql', logging: false, landingPage: false });
  subgraph = createServer((request, response) => {
    if (request.url === '/graphql') seen.push(request.headers.authorization);
    void yoga(request, response);
  });
  await new Promise<void>((resolve) => subgraph.listen(0, '127.0.0.1', resolve));
  const { port } = subgraph.address() as AddressInfo;
  domains = await startDomains({
    servers: { Query: { servers: () => ({ nodes: [{ id: 's1', name: 'one' }] }) } },
    networks: { Query: { networkDevices: () => ({ nodes: [{ id: 'd1', name: 'leaf' }] }) } },
  });
  const { graphs, refused } = assembleGraphs({
    SUBGRAPHS_URL: domains.url('servers').replace('/servers/graphql', ''),
    SUBGRAPH_URLS: { networks: domains.url('networks') },
    EXTENSIONS: {
      warranty: { url: `http://127.0.0.1:${port}/graphql`, schema: fileURLToPath(SCHEMA) },
      broken: { url: 'http://broken.invalid/graphql', schema: join(folder, 'none.graphql') },
    },
  });
  expect([...refused.keys()]).toEqual(['broken']);
  fixture = await startGatewayFixture(graphs.public);
});
afterAll(async () => {
  await fixture?.close();
  await domains?.close();
  subgraph?.close();
  await rm(folder, { recursive: true, force: true });
});

async function schemaFile(name: string, text: string): Promise<string> {
  const file = join(folder, `${name}.graphql`);
  await writeFile(file, text);
  return file;
}

const QUESTION = '{ servers { nodes { name warranty { until } } } }';

it('adds fields to the types of others, and receives the token of the caller', async () => {
  const { data, errors } = await fixture.request(QUESTION);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ servers: { nodes: [{ name: 'one', warranty: { until: 'the end of s1' } }] } });
  expect(seen).toEqual([`Bearer ${fixture.token}`]);
});

it('adds fields to several types', async () => {
  const { data, errors } = await fixture.request('{ networkDevices { nodes { name warranty { until } } } }');
  expect(errors).toBeUndefined();
  const nodes = [{ name: 'leaf', warranty: { until: 'the end of d1' } }];
  expect(data).toEqual({ networkDevices: { nodes } });
});

it('is listed, also where it does not fit', async () => {
  const { data } = await fixture.request('{ domains { name kind state reason } }');
  const extensions = ((data?.['domains'] ?? []) as { kind: string }[]).filter(
    ({ kind }) => kind === 'EXTENSION',
  );
  expect(extensions).toEqual([
    { name: 'broken', kind: 'EXTENSION', state: 'REFUSED', reason: expect.stringContaining('ENOENT') },
    { name: 'warranty', kind: 'EXTENSION', state: 'SERVED', reason: null },
  ]);
});

it.each([
  [
    'a field that could not be null',
    'type Server @key(fields: "id") { id: ID! risk: Int! }',
    /Server.risk must be nullable/,
  ],
  ['a query that could not be null', 'type Query { risks: [Int!]! }', /Query.risks must be nullable/],
  [
    'a field taken over',
    'type Server @key(fields: "id") { id: ID! name: String @override(from: "servers") }',
    /Server.name takes over the field of another subgraph/,
  ],
  ['a field that there is already', 'type Server @key(fields: "id") { id: ID! name: String }', /Server.name/],
  ['what is no schema', 'type Server {', /Syntax Error/],
])('is refused for %s', async (_, types, reason) => {
  const schema = await schemaFile('refused', `${LINK} ${types}`);
  const { admitted, refused } = admitExtensions({ risk: { url: 'http://risk/graphql', schema } }, [
    'servers',
  ]);
  expect(admitted).toEqual([]);
  expect(refused.get('risk')).toMatch(reason);
});

it('is configured by JSON, whose faults are named', () => {
  const settings = { AUTH_JWKS: 'k', AUTH_ISSUER: 'https://issuer', SUBGRAPHS_URL: 'http://apis' };
  const refusal = (EXTENSIONS: string) => () => parseConfig(gatewaySettings, { ...settings, EXTENSIONS });
  expect(refusal('{')).toThrow(/EXTENSIONS: must be JSON/);
  expect(refusal('{"servers":{"url":"http://a/","schema":"b"}}')).toThrow(/is the name of a domain/);
  expect(refusal('{"a":{"url":"ftp://a/","schema":"b"}}')).toThrow(/EXTENSIONS/);
});

it('affects only its own fields when it does not answer', async () => {
  subgraph.closeAllConnections();
  await new Promise((resolve) => subgraph.close(resolve));
  const { data, errors } = await fixture.request(QUESTION);
  expect(data).toEqual({ servers: { nodes: [{ name: 'one', warranty: null }] } });
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'UNAVAILABLE', domain: 'warranty' } });
});
