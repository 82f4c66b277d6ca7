import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { subscribe } from '#gateway/fixture/subscribe.ts';
import { createInstance, createSite, enrollFleet, mutate, type TestSite } from '#test/harness/fleet.ts';
import type { Graph } from '#test/harness/graph-caller.ts';
import { awaitOperation } from '#test/harness/operations.ts';
import { peopleOf } from '#test/harness/people.ts';
import { behave, bootEntries, simulatedHost } from '#test/harness/simulated-hosts.ts';
import { startTestStack, type TestStack } from '#test/harness/stack.ts';
import { connectTestTemporal, type TestTemporal } from '#test/harness/temporal.ts';
import { createCaller, type Caller } from '../caller.ts';
import { OPERATION_UPDATED, type OperationUpdate } from '../documents.ts';
import { switchedByHand } from './by-hand-suite.ts';
import { consoleSuite } from './console-suite.ts';
import { titlesOf } from './history-titles.ts';
import { updateOf } from './update.ts';

let stack: TestStack;
let temporal: TestTemporal;
let graph: Graph;
let caller: Caller;
let site: TestSite;
let serverId = '';

beforeAll(async () => {
  // Slow enough that the workflow is seen waiting for the machine, even where everything else is slow too.
  stack = await startTestStack({
    servers: 1,
    environment: {
      simulator: { SIMULATOR_SPEED: '1', SIMULATOR_VENDORS: 'standard' },
      worker: { BMC_POLL_SECONDS: '1' },
    },
  });
  temporal = await connectTestTemporal(stack);
  graph = stack.as('admin');
  caller = createCaller(graph);
  site = await createSite(stack, 'watching');
  [serverId = ''] = await enrollFleet(stack, site);
});
afterAll(async () => {
  await temporal?.close();
  await stack?.stop();
});

describe('a provision', () => {
  let operationId = '';
  let instanceId = '';

  test('is followed by SSE, step by step, until the stream ends with it', async () => {
    ({ operationId, instanceId } = await createInstance(graph, site, 'watched-1'));
    const url = stack.stack.info.graphql;
    const { viewer } = await peopleOf(stack, site.tenantId);
    const listener = await subscribe({
      url,
      token: viewer,
      query: OPERATION_UPDATED,
      variables: { id: operationId },
    });
    expect(listener.status).toBe(200);
    expect(listener.contentType).toMatch(/^text\/event-stream/);
    const updates: OperationUpdate[] = [];
    let ended = false;
    for (let event = await listener.next(); event !== undefined; event = await listener.next()) {
      if (event.event === 'complete') ended = true;
      else updates.push(updateOf(event));
    }
    expect(ended, 'the server says that nothing more comes').toBe(true);

    expect(new Set(updates.map(({ id }) => id))).toEqual(new Set([operationId]));
    expect(updates.at(-1)?.state).toBe('SUCCEEDED');
    expect(updates.filter(({ state }) => state === 'SUCCEEDED')).toHaveLength(1);
    // Each update has at least the steps of the one before, and most say something new.
    const known = updates.map(({ steps }) => steps.map(({ name }) => name));
    for (const [index, names] of known.entries()) {
      expect(names).toEqual(expect.arrayContaining(known[index - 1] ?? []));
    }
    expect(new Set(known.map((names) => names.length)).size).toBeGreaterThan(4);
    const { plan } = (
      await graph.ask<{ operation: { plan: { steps: { name: string }[] } } }>(
        'query($id: ID!) { operation(id: $id) { plan { steps { name } } } }',
        { id: operationId },
      )
    ).operation;
    expect(known.at(-1)).toEqual(expect.arrayContaining(plan.steps.map(({ name }) => name)));
    expect(new Set(updates.map(({ phase }) => phase))).toEqual(
      expect.toSatisfy((phases: Set<string>) => phases.has('INSTALLING')),
    );
  });

  test('that has ended is sent once to a late subscriber', async () => {
    const listener = await subscribe({
      url: stack.stack.info.graphql,
      token: stack.stack.info.tokens.admin,
      query: OPERATION_UPDATED,
      variables: { id: operationId },
    });
    const first = await listener.next();
    expect(first === undefined ? undefined : updateOf(first)).toMatchObject({
      id: operationId,
      state: 'SUCCEEDED',
    });
    expect((await listener.next())?.event).toBe('complete');
    expect(await listener.next()).toBeUndefined();
  });

  test('has a title and details in Temporal: what, where, for whom', async () => {
    const description = await temporal.operation(operationId).describe();
    expect(description.type).toBe('provision');
    expect(description.status.name).toBe('COMPLETED');
    expect(await description.staticSummary()).toBe('Provision watched-1');
    const details = await description.staticDetails();
    for (const part of [operationId, instanceId, site.tenantId, site.siteId, 'admin@example.local']) {
      expect(details).toContain(part);
    }
  });

  test('shows the whole timeline when it has ended', async () => {
    const details = await temporal.currentDetails(operationId);
    for (const part of ['Provision watched-1', 'admin@example.local', site.tenantId, site.siteId, serverId]) {
      expect(details).toContain(part);
    }
    expect(details).toContain('Phase: **DONE**');
    expect(details).toMatch(/✔ \*\*reserve-server\*\*/);
    expect(details).toMatch(/✔ \*\*activate\*\*.*no way back/);
    expect(details).not.toMatch(/[▶✖·]/);
  });

  test('has a summary on every activity and every timer', async () => {
    const titles = titlesOf(await temporal.operation(operationId).fetchHistory());
    expect(titles.filter(({ summary }) => summary === '')).toEqual([]);
    const kinds = titles.map(({ kind }) => kind);
    expect(kinds).toContain('activity');
    expect(kinds).toContain('timer');
    expect(titles.map(({ summary }) => summary)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('power-on: '),
        expect.stringContaining('the installer to phone home'),
      ]),
    );
  });

  test('is found by its search attributes, and by no other value', async () => {
    const filters: [string, string][] = [
      ['ResourceId', instanceId],
      ['RelatedIds', serverId],
      ['TenantId', site.tenantId],
      ['SiteId', site.siteId],
      ['OperationKind', 'PROVISION'],
      ['Phase', 'DONE'],
    ];
    for (const [name, value] of filters) {
      await expect
        .poll(async () => await temporal.find(`${name} = '${value}'`), { timeout: 15_000 })
        .toContain(operationId);
    }
    expect(await temporal.find("OperationKind = 'DECOMMISSION'")).toEqual([]);
    expect(await temporal.find(`ResourceId = '${site.tenantId}'`)).toEqual([]);
  });

  consoleSuite(() => ({ stack, serverId, tenantId: site.tenantId, operationId }));

  test('is followed by its decommission, found by the same instance', async () => {
    const input = { idempotencyKey: 'give-back', id: instanceId };
    const { operation } = await mutate<{ operation: { id: string } }>(
      graph,
      'instanceDecommission',
      input,
      'operation { id }',
    );
    expect(await awaitOperation(graph, operation.id)).toMatchObject({ state: 'SUCCEEDED' });
    const ofInstance = `ResourceId = '${instanceId}' AND OperationKind IN ('PROVISION', 'DECOMMISSION')`;
    const found = async (): Promise<string[]> => (await temporal.find(ofInstance)).toSorted();
    await expect.poll(found, { timeout: 15_000 }).toEqual([operationId, operation.id].toSorted());
  });
});

test('a subscription to what one may not see, or to nothing, is refused', async () => {
  const url = stack.stack.info.graphql;
  const { viewer } = await peopleOf(stack, site.tenantId);
  const [operationId = ''] = await temporal.find(`TenantId = '${site.tenantId}'`);
  const strangers = await peopleOf(stack, 'tnntten-0000000000000000000000000z');
  const ask = async (token: string, id: string): Promise<string> => {
    const listener = await subscribe({ url, token, query: OPERATION_UPDATED, variables: { id } });
    const first = await listener.next();
    listener.leave();
    expect(first?.data?.data).toBeFalsy();
    return first?.data?.errors?.[0]?.message ?? '';
  };
  const unknown = 'oprnopr-00000000000000000000000000';
  expect(await ask(viewer, unknown)).toContain(unknown);
  // Another tenant's operation looks as absent as one that never was.
  expect((await ask(strangers.operator, operationId)).replace(operationId, unknown)).toBe(
    await ask(viewer, unknown),
  );
});

test('a machine that never phones home: while it waits Temporal says for what, then it fails and releases all', async () => {
  const { profile } = await mutate<{ profile: { id: string } }>(
    graph,
    'profileCreate',
    { idempotencyKey: 'hasty', tenantId: site.tenantId, name: 'hasty', installTimeoutSeconds: 8 },
    'profile { id }',
  );
  const { name } = await caller.server(serverId);
  await behave(stack, name, { installer: 'never-phones-home' });
  const { operationId, instanceId } = await createInstance(graph, site, 'silent-1', {
    profileId: profile.id,
  });

  const waiting = await awaitOperation(graph, operationId, ({ waitingFor }) => waitingFor !== null);
  expect(waiting).toMatchObject({
    state: 'RUNNING',
    phase: 'INSTALLING',
    waitingFor: expect.stringContaining('installer'),
  });
  const details = await temporal.currentDetails(operationId);
  expect(details).toContain('Phase: **INSTALLING**');
  expect(details).toMatch(/▶ \*\*install\*\* .*the installer to phone home, since \d{4}-/);
  expect(details).toMatch(/· \*\*first-boot\*\*/);
  await expect
    .poll(async () => await temporal.find("Phase = 'INSTALLING'"), { timeout: 15_000 })
    .toEqual([operationId]);

  const operation = await awaitOperation(graph, operationId);
  expect(operation).toMatchObject({ state: 'FAILED', failure: { code: 'INSTALL_TIMEOUT', step: 'install' } });
  expect(operation.failure?.message).toMatch(
    /^Timed out after .*\. Last console output: .*“installer: 100 % installed”/,
  );
  expect(await caller.instance(instanceId)).toMatchObject({
    state: 'FAILED',
    server: null,
    addresses: { nodes: [] },
  });
  expect(await caller.server(serverId)).toMatchObject({ state: 'AVAILABLE', operation: null });
  expect(await simulatedHost(stack, name)).toMatchObject({ power: 'Off', override: { enabled: 'Disabled' } });
  expect(await bootEntries(stack)).toEqual([]);
  expect(await temporal.currentDetails(operationId)).toMatch(/✖ \*\*install\*\* .* — .*8 seconds/);
});

test('every activity and timer of every operation has a title, those that take back included', async () => {
  const operations = await temporal.find(`TenantId = '${site.tenantId}'`);
  expect(operations.length).toBeGreaterThanOrEqual(4);
  const histories = await Promise.all(
    operations.map(async (id) => await temporal.operation(id).fetchHistory()),
  );
  const titles = histories.flatMap(titlesOf);
  expect(titles.filter(({ summary }) => summary === '')).toEqual([]);
  expect(titles.map(({ summary }) => summary)).toContainEqual(expect.stringMatching(/^undo:power-on: /));
});

switchedByHand(() => ({ stack, serverId }));
