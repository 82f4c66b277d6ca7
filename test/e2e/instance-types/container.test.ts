import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mutate } from '#test/harness/fleet.ts';
import { createGraph, type Graph } from '#test/harness/graph-caller.ts';
import { startTestStack, type TestStack } from '#test/harness/stack.ts';
import { findPython } from '#test/peers/python.ts';
import { freePort } from '#test/servers/free-port.ts';
import { ACCOUNT, prepareServices, SPEC_SCHEMA, type Services } from './services.ts';

const SLOW = { timeout: 180_000, interval: 500 };

interface Shown {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly failure: { readonly code: string; readonly message: string } | null;
  readonly claim: {
    readonly by: string | null;
    readonly overdue: boolean;
    readonly reason: string | null;
  } | null;
  readonly statuses: readonly { readonly source: string; readonly data: { address: string; pid: number } }[];
}

const python = await findPython();
let stack: TestStack;
let graph: Graph;
let folder: string;
let services: Services;
let tenantId: string;
let count = 0;

beforeAll(async () => {
  if (python === undefined) return;
  folder = await mkdtemp(join(tmpdir(), 'infratographer-containers-'));
  // No worker and no dispatcher: no process of this platform makes such an instance.
  stack = await startTestStack({
    servers: 0,
    only: ['gateway'],
    domains: ['tenants', 'instances', 'metadata'],
  });
  graph = stack.as('admin');
  const tenant = await create<{ tenant: { id: string } }>(
    'tenantCreate',
    { name: 'containers' },
    'tenant { id }',
  );
  tenantId = tenant.tenant.id;
  const type = {
    tenantId,
    name: 'container',
    provider: ACCOUNT,
    schema: SPEC_SCHEMA,
    claimDeadlineSeconds: 2,
  };
  await create('instanceTypeCreate', type, 'instanceType { id }');
  services = await prepareServices(stack, { python, tenantId, folder });
});
afterAll(async () => {
  await services?.stop();
  await stack?.stop();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

async function create<Payload extends object>(
  field: string,
  input: object,
  select: string,
): Promise<Payload> {
  count += 1;
  return await mutate<Payload>(graph, field, { idempotencyKey: `key ${count}`, ...input }, select);
}

async function request(text: string, more: object = {}): Promise<string> {
  const input = { tenantId, hostname: `c-${++count}`, type: 'container', spec: { text, ...more } };
  return (await create<{ instance: Shown }>('instanceCreate', input, 'instance { id }')).instance.id;
}

async function requestMany(howMany: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let index = 0; index < howMany; index++) ids.push(await request(`text ${index}`));
  return ids;
}

async function shown(ids: readonly string[]): Promise<readonly Shown[]> {
  const document = `query($ids: [ID!]) { instances(first: 100, where: { id: { in: $ids } }) { nodes {
    id state version failure { code message } claim { by overdue reason } statuses { source data } } } }`;
  return (await graph.ask<{ instances: { nodes: Shown[] } }>(document, { ids })).instances.nodes;
}

async function statesOf(ids: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const groups = Object.groupBy(await shown(ids), ({ state }) => state);
  return Object.fromEntries(Object.entries(groups).map(([state, found]) => [state, found?.length ?? 0]));
}

/** Each runs once, by the service that has claimed it, and serves its text at the address in its status. */
async function expectRunning(ids: readonly string[]): Promise<void> {
  expect(
    services
      .running()
      .filter((id) => ids.includes(id))
      .toSorted(),
  ).toEqual([...ids].toSorted());
  for (const { id, claim, statuses } of await shown(ids)) {
    expect(statuses).toHaveLength(1);
    const [status] = statuses;
    expect([status?.source, claim?.overdue]).toEqual([claim?.by, false]);
    expect(services.folders(claim?.by ?? '')).toContain(id);
    expect(await (await fetch(status?.data.address ?? '')).text()).toMatch(/^text \d+$/);
  }
}

test.skipIf(python === undefined)(
  'the account sees the types that it may use, the built-in one among them',
  async () => {
    const account = createGraph(stack.stack.info.graphql, await services.token());
    const nodes = [
      { name: 'bare-metal', provider: 'infratographer' },
      { name: 'container', provider: ACCOUNT },
    ];
    await expect
      .poll(async () => await account.ask('{ instanceTypes { nodes { name provider } } }'), SLOW)
      .toEqual({ instanceTypes: { nodes } });
  },
);

test.skipIf(python === undefined)(
  'an instance that no service claims says so after the deadline',
  async () => {
    const [id = ''] = await requestMany(1);
    await expect
      .poll(async () => (await shown([id]))[0], SLOW)
      .toMatchObject({ state: 'REQUESTED', claim: { by: null, overdue: true, reason: 'UNCLAIMED' } });
    // A service that starts late still makes it.
    const late = services.start('a');
    await expect.poll(async () => await statesOf([id]), SLOW).toEqual({ ACTIVE: 1 });
    await expectRunning([id]);
    await services.kill(late);
  },
);

test.skipIf(python === undefined)('two services make fifty instances, and none is made twice', async () => {
  const ids = await requestMany(50);
  const both = [services.start('a'), services.start('b')];
  await expect.poll(async () => await statesOf(ids), SLOW).toEqual({ ACTIVE: 50 });
  await expectRunning(ids);
  const found = await shown(ids);
  expect(new Set(found.map(({ claim }) => claim?.by))).toEqual(new Set(['a', 'b']));
  await Promise.all(both.map(services.kill));
  const { instances } = await graph.ask<{ instances: { totalCount: number } }>(
    '{ instances(where: { state: { eq: PROVISIONING } }) { totalCount } }',
  );
  expect(instances.totalCount).toBe(0);
});

test.skipIf(python === undefined)(
  'a service that is killed again and again finds what it had started',
  async () => {
    const ids = await requestMany(12);
    let service: ChildProcess = services.start('a');
    for (const pauseMs of [900, 600, 700, 800]) {
      // At any moment of its work.
      await setTimeout(pauseMs);
      await services.kill(service);
      service = services.start('a');
    }
    await expect.poll(async () => await statesOf(ids), SLOW).toEqual({ ACTIVE: 12 });
    await expectRunning(ids);
    await services.kill(service);
  },
);

test.skipIf(python === undefined)('what cannot be made is undone, and says why', async () => {
  const port = await freePort();
  const first = await request('text 1', { port });
  const service = services.start('a');
  await expect.poll(async () => await statesOf([first]), SLOW).toEqual({ ACTIVE: 1 });
  const second = await request('text 2', { port });
  await expect
    .poll(async () => (await shown([second]))[0], SLOW)
    .toMatchObject({
      state: 'FAILED',
      failure: { code: 'NOT_STARTED', message: expect.stringContaining('port may be taken') },
    });
  expect(services.running()).not.toContain(second);
  expect(services.folders('a')).not.toContain(second);
  await expectRunning([first]);
  await services.kill(service);
});

test.skipIf(python === undefined)(
  'what is decommissioned is undone by the service that made it',
  async () => {
    const document = '{ instances(first: 100) { nodes { id state claim { by } } } }';
    const { instances } = await graph.ask<{ instances: { nodes: Shown[] } }>(document);
    const sample = ['a', 'b'].flatMap((by) =>
      instances.nodes.filter(({ claim }) => claim?.by === by).slice(0, 5),
    );
    const ids = sample.map(({ id }) => id);
    const both = [services.start('a'), services.start('b')];
    for (const id of ids) await create('instanceDecommission', { id }, 'operation { id }');
    await expect.poll(async () => await statesOf(ids), SLOW).toEqual({});
    expect(services.running().filter((id) => ids.includes(id))).toEqual([]);
    expect([...services.folders('a'), ...services.folders('b')].filter((id) => ids.includes(id))).toEqual([]);
    await Promise.all(both.map(services.kill));
  },
);

test.skipIf(python === undefined)(
  'a service takes over from one that died, and undoes what others took over from it',
  async () => {
    const ghost = createGraph(stack.stack.info.graphql, await services.token());
    const dead = await request('text 1');
    const claim = { idempotencyKey: 'ghost', id: dead, by: 'ghost', leaseSeconds: 5 };
    await mutate(ghost, 'instanceClaim', claim, 'instance { id }');
    const lost = await request('text 2');
    const service = services.start('a');
    await expect.poll(async () => await statesOf([lost]), SLOW).toEqual({ ACTIVE: 1 });
    // The claim of the killed one has lapsed by now, or lapses soon.
    await expect
      .poll(async () => (await shown([dead]))[0], SLOW)
      .toMatchObject({ state: 'ACTIVE', claim: { by: 'a' } });
    await services.kill(service);
    await create('instanceDecommission', { id: lost }, 'operation { id }');
    await expect
      .poll(async () => (await shown([lost]))[0], SLOW)
      .toMatchObject({ claim: { by: 'a', overdue: true } });
    const taken = { idempotencyKey: 'taken', id: lost, by: 'ghost' };
    await mutate(ghost, 'instanceClaim', taken, 'instance { id }');
    await mutate(ghost, 'instanceClaimEnd', { ...taken, outcome: 'DELETED' }, 'instance { id }');
    expect(services.running()).toContain(lost);
    const again = services.start('a');
    await expect.poll(() => services.running(), SLOW).not.toContain(lost);
    await expectRunning([dead]);
    await services.kill(again);
  },
);
