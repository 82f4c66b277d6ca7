import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSite, type TestSite } from '#test/harness/fleet.ts';
import { awaitOperation } from '#test/harness/operations.ts';
import {
  answerAt,
  describeBalancers,
  makerOf,
  startOrigin,
  startTestBalancer,
  type Make,
  type TestBalancer,
  type TestBalancers,
  type TestOrigin,
} from '#test/harness/site-balancer.ts';
import { startTestStack, type TestStack } from '#test/harness/stack.ts';
import { missingHaproxy } from '#test/peers/haproxy.ts';

let stack: TestStack;
let site: TestSite;
let balancer: TestBalancer | undefined;
let balancers: TestBalancers;
let make: Make;
let origins: readonly [TestOrigin, TestOrigin];

const PORT = 8_080;

beforeAll(async () => {
  balancer = await startTestBalancer();
  if (balancer === undefined) return;
  stack = await startTestStack({ servers: 1, environment: { worker: balancer.environment } });
  site = await createSite(stack, 'balancing');
  make = makerOf(stack);
  balancers = await describeBalancers(make, site);
  origins = [await startOrigin('a'), await startOrigin('b')];
}, 240_000);
afterAll(async () => {
  await stack?.stop();
  await balancer?.stop();
  for (const origin of origins ?? []) await origin.close();
}, 60_000);

async function apply(input: object) {
  const operationId = await make('loadBalancerApply', 'operation', input);
  return await awaitOperation(stack.as('admin'), operationId);
}

/** How often each origin answers 20 connections. */
async function answersOf(address: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (let index = 0; index < 20; index += 1) {
    const answer = String(await answerAt(address, PORT));
    counts[answer] = (counts[answer] ?? 0) + 1;
  }
  return counts;
}

const SEEN =
  'query($id: ID!) { loadBalancer(id: $id) { operation { id } applied { digest addresses } differences { part field desired applied } } }';

interface Seen {
  readonly operation: null;
  readonly applied: { readonly digest: string; readonly addresses: readonly string[] } | null;
  readonly differences: readonly { readonly field: string }[];
}

async function see(id: string): Promise<Seen> {
  return (await stack.as('admin').ask<{ loadBalancer: Seen }>(SEEN, { id })).loadBalancer;
}

test('a load balancer divides real connections, and a faulty change is undone', async (context) => {
  context.skip(missingHaproxy() !== undefined, missingHaproxy());
  const address = '10.90.3.1';
  const ports = origins.map(({ port }) => port);
  const { id, originIds } = await balancers.create({ name: 'web', address, port: PORT, origins: ports });
  expect(await apply({ id, dryRun: true })).toMatchObject({ state: 'SUCCEEDED' });
  expect(await answerAt(address, PORT)).toBeNull();

  expect(await apply({ id })).toMatchObject({ state: 'SUCCEEDED' });
  const counts = await answersOf(address);
  expect(Object.keys(counts).toSorted()).toEqual(['a', 'b']);
  expect(Math.min(...Object.values(counts))).toBeGreaterThanOrEqual(8);
  const before = await see(id);
  expect(before).toMatchObject({ operation: null, applied: { addresses: [address] }, differences: [] });

  // A further load balancer stays as it is.
  const other = await balancers.create({ name: 'other', address: '10.90.3.2', port: PORT, origins: ports });
  expect(await apply({ id: other.id })).toMatchObject({ state: 'SUCCEEDED' });

  const origin = { id: originIds[0], weight: 0 };
  await make('loadBalancerOriginUpdate', 'loadBalancerOrigin', origin);
  expect((await see(id)).differences).toEqual([
    { part: 'origin origin-0 of pool web', field: 'weight', desired: '0', applied: '100' },
  ]);
  expect(await apply({ id })).toMatchObject({ state: 'SUCCEEDED' });
  expect(await answersOf(address)).toEqual({ b: 20 });

  // Nothing answers where the origin would be: the port would lose its last one.
  const dead = { id: originIds[1], target: '127.90.4.9' };
  await make('loadBalancerOriginUpdate', 'loadBalancerOrigin', dead);
  expect(await apply({ id })).toMatchObject({
    state: 'FAILED',
    failure: { code: 'VERIFICATION_FAILED', message: expect.stringContaining(`port ${PORT}`) },
  });
  expect(await answersOf(address)).toEqual({ b: 20 });
  expect((await see(id)).differences).toMatchObject([{ field: 'target' }]);

  expect(await apply({ id, remove: true })).toMatchObject({ state: 'SUCCEEDED' });
  expect(await answerAt(address, PORT)).toBeNull();
  expect((await see(id)).applied).toBeNull();
  expect(await answerAt('10.90.3.2', PORT)).toMatch(/^[ab]$/);
}, 180_000);
