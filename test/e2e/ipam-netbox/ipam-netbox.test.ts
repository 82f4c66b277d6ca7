import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, type TestContext } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { createCaller } from '#test/e2e/caller.ts';
import { INSTANCE_DECOMMISSION, INSTANCE_REIMAGE } from '#test/e2e/documents.ts';
import {
  createInstance,
  createSite,
  enroll,
  mutate,
  simulatedBmcs,
  type TestSite,
} from '#test/harness/fleet.ts';
import { createGraph, type Graph } from '#test/harness/graph-caller.ts';
import { awaitOperation } from '#test/harness/operations.ts';
import { startTestStack, type TestStack } from '#test/harness/stack.ts';
import { startEmptyNetBox, type NetBoxPeer } from '#test/peers/netbox.ts';
import { createShim, type Shim } from './shim.ts';

/** NetBox may have to be installed first, on a machine that is busy. */
const START_MS = 900_000;
const TEST_MS = 600_000;
/** The domains that a provision needs; the example serves `ipam`. */
const DOMAINS = ['tenants', 'locations', 'servers', 'images', 'instances', 'ipam', 'operations'];
/** Of the allocations that this test requests. */
const OPERATION = newId('operation');
const SECRET = 'a secret of the test';
/** The suites of the contract that cover most in the shortest time. */
const SUITES = [
  'schema.contract',
  ...['addresses', 'claims', 'ranges'].map((one) => `ipam/contract/${one}.`),
];

let netbox: NetBoxPeer | { readonly missing: string };
let stack: TestStack;
let shim: Shim;
let graph: Graph;
let site: TestSite;
let worker: Graph;

beforeAll(async () => {
  netbox = await startEmptyNetBox();
  if ('missing' in netbox) return;
  shim = await createShim(netbox);
  stack = await startTestStack({
    servers: 1,
    domains: DOMAINS,
    domainUrls: { ipam: shim.url },
    environment: { simulator: { SIMULATOR_SPEED: '10' } },
  });
  await start();
  graph = stack.as('admin');
  worker = createGraph(shim.url, await stack.serviceToken());
  site = await createSite(stack, 'netbox', '10.211.0.0/24');
}, START_MS);
afterAll(async () => {
  await stack?.stop();
  await shim?.stop();
  if (netbox !== undefined && !('missing' in netbox)) await netbox.stop();
}, START_MS);

/** Starts the example with webhooks and without polls, unless `more` says otherwise. */
async function start(more: object = {}): Promise<void> {
  const webhooks = {
    WEBHOOK_URL: new URL('/hook', shim.url).href,
    WEBHOOK_SECRET: SECRET,
    POLL_SECONDS: '3600',
  };
  const where = { nats: stack.stack.info.nats, jwks: join(stack.dataDir, 'jwks.json') };
  await shim.start(where, 'POLL_SECONDS' in more ? more : webhooks);
}

function present(context: TestContext): NetBoxPeer {
  return 'missing' in netbox ? context.skip(netbox.missing) : netbox;
}

interface NetBoxList {
  readonly results: readonly {
    readonly id: number;
    readonly address: string;
    readonly custom_fields: object;
  }[];
}

/** Addresses in NetBox that the instances have. */
async function heldBy(peer: NetBoxPeer, instanceIds: readonly string[]): Promise<string[]> {
  const filter = instanceIds.map((id) => `cf_infra_assigned_to=${id}`).join('&');
  const { results } = await peer.get<NetBoxList>(`ipam/ip-addresses/?limit=0&${filter}`);
  return results.map(({ address }) => address);
}

async function allocate(instanceId: string): Promise<string> {
  const { ipAddress } = await mutate<{ ipAddress: { address: string } }>(
    worker,
    'ipAddressAllocate',
    {
      idempotencyKey: `allocate ${instanceId}`,
      operationId: OPERATION,
      instanceId,
      tenantId: site.tenantId,
      siteId: site.siteId,
    },
    'ipAddress { address }',
  );
  return ipAddress.address;
}

test(
  'a machine is provisioned, reimaged and decommissioned with addresses from NetBox',
  { timeout: TEST_MS },
  async (context) => {
    const peer = present(context);
    const [bmc] = await simulatedBmcs(stack);
    if (bmc === undefined) throw new Error('the simulated fleet is empty');
    const { operationId: enrolment } = await enroll(stack, site, bmc);
    expect(await awaitOperation(graph, enrolment)).toMatchObject({ state: 'SUCCEEDED' });
    const { instanceId, operationId } = await createInstance(graph, site, 'web-1');
    const caller = createCaller(graph);
    await caller.mustSucceed(operationId);
    const made = await caller.instance(instanceId);
    expect(made).toMatchObject({ state: 'ACTIVE', addresses: { nodes: [{ address: '10.211.0.1' }] } });
    expect(await heldBy(peer, [instanceId])).toEqual(['10.211.0.1/24']);

    const reimage = { idempotencyKey: 'reimage', id: instanceId, imageId: site.imageIds[1] };
    await caller.mustSucceed(
      (await caller.call(INSTANCE_REIMAGE, { ...reimage, expectedVersion: made.version })).operation?.id,
    );
    const reimaged = await caller.instance(instanceId);
    expect(reimaged).toMatchObject({ state: 'ACTIVE', addresses: made.addresses });

    const decommission = {
      idempotencyKey: 'decommission',
      id: instanceId,
      expectedVersion: reimaged.version,
    };
    await caller.mustSucceed((await caller.call(INSTANCE_DECOMMISSION, decommission)).operation?.id);
    expect(await heldBy(peer, [instanceId])).toEqual([]);
  },
);

test(
  'the graph says that NetBox is in place of the IPAM, and what it leaves out',
  { timeout: TEST_MS },
  async (context) => {
    present(context);
    type Domains = { domains: { name: string; implementation: string; gaps: string[] }[] };
    const { domains } = await graph.ask<Domains>('{ domains { name state implementation gaps } }');
    expect(domains.find(({ name }) => name === 'ipam')).toMatchObject({
      state: 'SERVED',
      implementation: expect.stringMatching(/^ipam-netbox /),
      gaps: expect.arrayContaining([expect.stringContaining('no transaction over several requests')]),
    });
  },
);

test('it fulfils the contract, as the kit reports', { timeout: TEST_MS }, async (context) => {
  present(context);
  const target = ['--domain', 'ipam', '--url', shim.url, '--nats', stack.stack.info.nats];
  const issuer = ['--issuer-key', join(stack.dataDir, 'keys', 'issuer.json'), '--request-seconds', '120'];
  const suites = SUITES.flatMap((one) => ['--only', one]);
  const main = join(import.meta.dirname, '../../contract-kit/main.ts');
  const stdout = await new Promise<string>((resolve) => {
    execFile(process.execPath, [main, ...target, ...issuer, ...suites], (_, output) => resolve(output));
  });
  expect(stdout).toMatch(/\b1\d fulfilled, 0 violated/);
});

test(
  'many that ask at once get an address each, also when it is killed meanwhile',
  { timeout: TEST_MS },
  async (context) => {
    const peer = present(context);
    const instances = Array.from({ length: 12 }, () => newId('instance'));
    shim.killWhenGiven();
    const first = await Promise.allSettled(instances.map(allocate));
    expect(first.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0);
    // NetBox has allocated one, and its answer did not reach the process.
    expect((await heldBy(peer, instances)).length).toBeGreaterThan(0);
    await start();
    const given = await Promise.all(instances.map(allocate));
    expect(new Set(given).size).toBe(instances.length);
    expect((await heldBy(peer, instances)).toSorted()).toEqual(given.map((one) => `${one}/24`).toSorted());
  },
);

const ADDRESSES = `query($address: String!) { ipAddresses(where: { address: { eq: $address } }) {
  nodes { note version reserved block { id } } } }`;

async function addressIn(text: string): Promise<unknown> {
  const { ipAddresses } = await graph.ask<{ ipAddresses: { nodes: unknown[] } }>(ADDRESSES, {
    address: text,
  });
  return ipAddresses.nodes;
}

test.for([
  ['its signed webhook', {}, '10.211.0.90'],
  ['its change log, where webhooks are lost', { POLL_SECONDS: '1' }, '10.211.0.91'],
] as const)(
  'what people change in NetBox shows in the graph by %s',
  { timeout: TEST_MS },
  async ([, settings, address], context) => {
    const peer = present(context);
    await start(settings);
    const prefix = `ipam/prefixes/?cf_infra_id=${site.ipBlockId}`;
    const { results } = await peer.get<{ results: { vrf: { id: number } }[] }>(prefix);
    const id = await create(peer, {
      address: `${address}/24`,
      vrf: results[0]?.vrf.id,
      description: 'printer',
    });
    const shown = { reserved: true, block: { id: site.ipBlockId } };
    const eventually = async (nodes: readonly object[]): Promise<void> =>
      await expect.poll(async () => await addressIn(address), { timeout: 60_000 }).toEqual(nodes);
    await eventually([{ ...shown, note: 'printer', version: 1 }]);
    await peer.patch(`ipam/ip-addresses/${id}/`, { description: 'plotter' });
    await eventually([{ ...shown, note: 'plotter', version: 2 }]);
  },
);

async function create({ url, token }: NetBoxPeer, body: object): Promise<number> {
  const authorization = `${token.startsWith('nbt_') ? 'Bearer' : 'Token'} ${token}`;
  const answer = await fetch(`${url}/api/ipam/ip-addresses/`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return ((await answer.json()) as { id: number }).id;
}

test('a report with a wrong signature is refused', { timeout: TEST_MS }, async (context) => {
  present(context);
  await start();
  const headers = { 'x-hook-signature': '00'.repeat(64) };
  const answer = await fetch(new URL('/hook', shim.url), { method: 'POST', headers, body: '{}' });
  expect(answer.status).toBe(403);
});
