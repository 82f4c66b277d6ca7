import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AUDIENCE, ISSUER } from '#deploy/local/issuer.ts';
import { DEMO_IMAGES } from '#deploy/local/mirror/images.ts';
import { newId } from '#platform/ids/id.ts';
import { publicHalf } from '#platform/secrets/seal.ts';
import { createInstance, enroll, mutate, simulatedBmcs, type TestSite } from '#test/harness/fleet.ts';
import type { Graph } from '#test/harness/graph-caller.ts';
import { awaitOperation } from '#test/harness/operations.ts';
import { startTestStack, type TestStack } from '#test/harness/stack.ts';
import { connectTestTemporal } from '#test/harness/temporal.ts';
import { pythonVenv } from '#test/peers/python.ts';
import { freePort } from '#test/servers/free-port.ts';
import { serveImages } from './stand-in-images.ts';

const PROVIDER = join(import.meta.dirname, '../../../examples/provider-python');
const EXAMPLE = join(import.meta.dirname, '../../../examples/subgraph-warranty');
/** What a provision needs; neither hardware models, networks, load balancers, metadata, audit nor imports. */
const DOMAINS = ['tenants', 'locations', 'servers', 'images', 'instances', 'ipam', 'operations'];

const imageId = newId('image');
let stack: TestStack;
let graph: Graph;
let images: Awaited<ReturnType<typeof serveImages>>;
let folder: string;
let port: number;
let site: TestSite;
let serverId: string;
let providerKey: JWK;
let subgraph: ChildProcess | undefined;
let provider: ChildProcess | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'infratographer-extending-'));
  port = await freePort();
  const image = { id: imageId, name: 'debian', sha256: DEMO_IMAGES[0]?.sha256 ?? '' };
  images = await serveImages([image]);
  const extension = { url: `http://127.0.0.1:${port}/graphql`, schema: join(EXAMPLE, 'schema.graphql') };
  const { privateKey } = await generateKeyPair('ECDH-ES+A256KW', { crv: 'P-256', extractable: true });
  providerKey = await exportJWK(privateKey);
  const remote = {
    id: 'acme',
    taskQueue: 'provider-acme',
    publicKey: publicHalf(providerKey),
    capabilities: ['power', 'boot'],
    rest: 'redfish',
  };
  stack = await startTestStack({
    servers: 2,
    domains: DOMAINS,
    domainUrls: { images: images.url },
    environment: {
      simulator: { SIMULATOR_SPEED: '10', SIMULATOR_VENDORS: 'dell,standard' },
      apis: { PROVIDERS: 'redfish,acme' },
      worker: { REMOTE_PROVIDERS: JSON.stringify([remote]) },
      gateway: { EXTENSIONS: JSON.stringify({ warranty: extension }) },
    },
  });
  graph = stack.as('admin');
});
afterAll(async () => {
  await endSubgraph();
  await end(provider);
  await stack?.stop();
  await images?.close();
  await rm(folder, { recursive: true, force: true });
});

async function createSite(): Promise<TestSite> {
  const { tenant } = await mutate<{ tenant: { id: string } }>(
    graph,
    'tenantCreate',
    { idempotencyKey: 't', name: 'extending' },
    'tenant { id }',
  );
  const { site } = await mutate<{ site: { id: string } }>(
    graph,
    'siteCreate',
    { idempotencyKey: 's', tenantId: tenant.id, name: 'extending' },
    'site { id }',
  );
  const { ipBlock } = await mutate<{ ipBlock: { id: string } }>(
    graph,
    'ipBlockCreate',
    { idempotencyKey: 'b', tenantId: tenant.id, siteId: site.id, prefix: '10.70.0.0/24' },
    'ipBlock { id }',
  );
  return { tenantId: tenant.id, siteId: site.id, imageIds: [imageId, imageId], ipBlockId: ipBlock.id };
}

async function startSubgraph(command: string, args: readonly string[]): Promise<void> {
  subgraph = spawn(command, args, {
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      WARRANTIES: join(folder, 'warranties.json'),
      AUTH_JWKS: join(stack.dataDir, 'jwks.json'),
      AUTH_ISSUER: ISSUER,
      AUTH_AUDIENCE: AUDIENCE,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const child = subgraph;
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the subgraph ended with ${code}`)));
    child.stdout?.once('data', () => resolve());
  });
}

async function endSubgraph(): Promise<void> {
  await end(subgraph);
  subgraph = undefined;
}

async function end(child: ChildProcess | undefined): Promise<void> {
  if (child === undefined || child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await ended;
}

const WARRANTIES = '{ servers { nodes { id warranty { until contract } } } }';

test('a server is provisioned with seven of the domains, its image from a stand-in', async () => {
  site = await createSite();
  const url = `${stack.stack.info.mirror}${DEMO_IMAGES[0]?.path}`;
  await images.publishFacts(stack.stack.info.nats, { tenantId: site.tenantId, url });
  const [bmc] = await simulatedBmcs(stack);
  if (bmc === undefined) throw new Error('the simulated fleet is empty');
  const enrolled = await enroll(stack, site, bmc);
  serverId = enrolled.serverId;
  expect(await awaitOperation(graph, enrolled.operationId)).toMatchObject({ state: 'SUCCEEDED' });
  const { instanceId, operationId } = await createInstance(graph, site, 'web-1');
  expect(await awaitOperation(graph, operationId)).toMatchObject({ state: 'SUCCEEDED', failure: null });
  const { instance } = await graph.ask<{ instance: unknown }>(
    'query($id: ID!) { instance(id: $id) { state image { name } } }',
    { id: instanceId },
  );
  expect(instance).toEqual({ state: 'ACTIVE', image: { name: 'debian' } });
});

test('the graph says what is there, what is not, and who implements what', async () => {
  const { domains } = await graph.ask<{ domains: { name: string }[] }>(
    '{ domains { name state implementation gaps } }',
  );
  const named = new Map(domains.map((one) => [one.name, one]));
  expect(named.get('servers')).toEqual({
    name: 'servers',
    state: 'SERVED',
    implementation: expect.stringMatching(/^infratographer \d/),
    gaps: [],
  });
  expect(named.get('images')).toEqual({
    name: 'images',
    state: 'SERVED',
    implementation: 'a list of images',
    gaps: ['mutations: The list is made elsewhere.'],
  });
  expect(named.get('networks')).toMatchObject({ state: 'ABSENT' });
  await expect(graph.ask('{ vlans { nodes { id } } }')).rejects.toThrow(
    /belongs to the domain networks, which this installation does not have/,
  );
});

test('an extension that is unavailable makes nothing else unavailable', async () => {
  await expect(graph.ask(WARRANTIES)).rejects.toThrow(/The domain warranty does not answer/);
  await graph.ask('{ servers { nodes { id name } } }');
});

test('the warranty of a server comes from the subgraph of the example', async () => {
  await writeFile(
    join(folder, 'warranties.json'),
    JSON.stringify({ [serverId]: { until: '2029-03-31', contract: 'C-1' } }),
  );
  await startSubgraph(process.execPath, [join(EXAMPLE, 'server.ts')]);
  await expectWarranty();
});

test('or from the same in Python', async (context) => {
  const requirements = await readFile(join(EXAMPLE, 'python/requirements.txt'), 'utf8');
  const venv = await pythonVenv('subgraph-warranty', requirements.trim().split('\n'));
  if ('missing' in venv) return context.skip(venv.missing);
  await endSubgraph();
  await startSubgraph(venv.bin('python'), [join(EXAMPLE, 'python/server.py')]);
  await expectWarranty();
});

test('a server is provisioned by a provider in Python, with the other capabilities of one of ours', async (context) => {
  const requirements = await readFile(join(PROVIDER, 'requirements.txt'), 'utf8');
  const venv = await pythonVenv('provider-python', requirements.trim().split('\n'));
  if ('missing' in venv) return context.skip(venv.missing);
  const bmc = (await simulatedBmcs(stack)).find(({ vendor }) => vendor === 'standard');
  if (bmc === undefined) throw new Error('the simulated fleet has no standard machine');
  const more = { bmc: { address: bmc.address, provider: 'acme', credential: stack.bmcCredential } };
  const enrolled = await enroll(stack, site, bmc, undefined, more);
  expect(await awaitOperation(graph, enrolled.operationId)).toMatchObject({ state: 'SUCCEEDED' });
  const { operationId } = await createInstance(graph, site, 'web-2');
  // Steps that need it wait for it.
  provider = spawn(venv.bin('python'), ['provider.py'], {
    cwd: PROVIDER,
    env: {
      PATH: process.env['PATH'],
      PROVIDER_KEY: JSON.stringify(providerKey),
      TEMPORAL_ADDRESS: stack.stack.info.temporal.address,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  expect(await awaitOperation(graph, operationId)).toMatchObject({ state: 'SUCCEEDED', failure: null });
  const temporal = await connectTestTemporal(stack);
  const calls: string[] = [];
  for await (const { activityType, status } of temporal.client.activity.list("TaskQueue = 'provider-acme'"))
    if (status === 'COMPLETED') calls.push(activityType);
  await temporal.close();
  expect(calls).toEqual(expect.arrayContaining(['boot.ensure', 'power.ensure']));
});

async function expectWarranty(): Promise<void> {
  const warranty = { until: '2029-03-31', contract: 'C-1' };
  expect(await graph.ask(WARRANTIES)).toEqual({ servers: { nodes: [{ id: serverId, warranty }] } });
  // A request that goes past the gateway needs a token too.
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `{ _entities(representations: [{ __typename: "Server", id: "${serverId}" }]) { ... on Server { warranty { until } } } }`,
    }),
  });
  const answer = await response.text();
  expect(answer).toContain('The warranty subgraph needs a valid token.');
  expect(answer).not.toContain('2029');
}
