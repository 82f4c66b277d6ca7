import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createInstance, createSite, enrollFleet, mutate, type TestSite } from '#test/harness/fleet.ts';
import type { Graph } from '#test/harness/graph-caller.ts';
import { awaitOperation, readOperation, type OperationView } from '#test/harness/operations.ts';
import { bmcJournal, bootEntries } from '#test/harness/simulated-hosts.ts';
import { startTestStack, type TestStack } from '#test/harness/stack.ts';
import { connectTestTemporal, type TestTemporal } from '#test/harness/temporal.ts';
import { deliver, type Decision } from '#test/harness/webhook.ts';
import type { ApprovalAnswer } from '../answers.ts';
import { createCaller, type Caller } from '../caller.ts';
import { OPERATION_APPROVAL, OPERATION_CANCEL } from '../documents.ts';
import { WRONG_WEBHOOKS } from './wrong-webhooks.ts';

const APPROVER = 'change-board@example.test';

let stack: TestStack;
let temporal: TestTemporal;
let graph: Graph;
let caller: Caller;
let site: TestSite;

beforeAll(async () => {
  stack = await startTestStack({ servers: 2, environment: { simulator: { SIMULATOR_SPEED: '10' } } });
  temporal = await connectTestTemporal(stack);
  graph = stack.as('admin');
  caller = createCaller(graph);
  site = await createSite(stack, 'tickets');
  await enrollFleet(stack, site);
});
afterAll(async () => {
  await temporal?.close();
  await stack?.stop();
});

interface Waiting {
  readonly instanceId: string;
  readonly operationId: string;
  readonly planHash: string;
}

async function createProfile(name: string, more: object = {}): Promise<string> {
  const input = { idempotencyKey: name, tenantId: site.tenantId, name, approvalRequired: true, ...more };
  return (await mutate<{ profile: { id: string } }>(graph, 'profileCreate', input, 'profile { id }')).profile
    .id;
}

/** An instance whose operation waits for an approval. */
async function askForApproval(hostname: string, profileId: string): Promise<Waiting> {
  const created = await createInstance(graph, site, hostname, { profileId });
  await awaitOperation(graph, created.operationId, ({ state }) => state === 'WAITING');
  const { operation } = await graph.ask<ApprovalAnswer>(OPERATION_APPROVAL, { id: created.operationId });
  return { ...created, planHash: operation?.approval?.planHash ?? '' };
}

function decisionOn({ operationId, planHash }: Waiting, more: Partial<Decision> = {}): Decision {
  return { operationId, planHash, decision: 'APPROVE', approver: APPROVER, reason: 'CHG-1', ...more };
}

interface Untouched {
  readonly addresses: number | null | undefined;
  readonly requests: number;
}

/** How many addresses are free, and how often BMCs were spoken to. */
async function lookAround(): Promise<Untouched> {
  return {
    addresses: await caller.availableAddresses(site.ipBlockId),
    requests: (await bmcJournal(stack)).length,
  };
}

/** Neither server nor address nor boot entry is taken, and no BMC was touched. */
async function expectNothingTaken(before: Untouched): Promise<void> {
  expect((await caller.availableServers()).totalCount).toBe(2);
  expect(await lookAround()).toEqual(before);
  expect(await bootEntries(stack)).toEqual([]);
}

describe('an operation that needs an approval', () => {
  let waiting: Waiting;
  let asWaiting: OperationView | null;
  let untouched: Untouched;

  test('waits, and shows its plan with the point of no return before it is approved', async () => {
    untouched = await lookAround();
    waiting = await askForApproval('db-1', await createProfile('careful'));
    const { operation } = await graph.ask<ApprovalAnswer>(OPERATION_APPROVAL, { id: waiting.operationId });
    expect(operation?.approval).toEqual({
      planHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      state: 'WAITING',
      expiresAt: expect.any(String),
    });
    expect(Date.parse(operation?.approval?.expiresAt ?? '')).toBeGreaterThan(Date.now());
    const steps = operation?.plan?.steps ?? [];
    expect(steps[0]).toEqual({ name: 'check-request', irreversible: false });
    expect(steps.filter(({ irreversible }) => irreversible).map(({ name }) => name)).toEqual(['activate']);
    asWaiting = await readOperation(graph, waiting.operationId);
    expect(asWaiting).toMatchObject({ state: 'WAITING', waitingFor: expect.any(String), server: null });
    await expectNothingTaken(untouched);
  });

  test('shows in the Temporal UI what it waits for', async () => {
    const details = await temporal.currentDetails(waiting.operationId);
    expect(details).toContain('Provision db-1');
    expect(details).toMatch(/waiting for\*\* an approval/i);
    expect(details).toContain(waiting.planHash);
  });

  test.each(WRONG_WEBHOOKS)('a webhook $title is refused with $status and changes nothing', async (wrong) => {
    const { title, status, code, content = {}, delivery = {} } = wrong;
    const body = typeof content === 'string' ? content : decisionOn(waiting, content);
    const answer = await deliver(stack, body, { id: `wrong ${title}`, ...delivery });
    expect(answer).toMatchObject({ status, body: { error: { code, message: expect.stringMatching(/\w/) } } });
    expect(answer.contentType).toMatch(/^application\/json/);
    expect(await readOperation(graph, waiting.operationId)).toEqual(asWaiting);
  });

  test('none of these took anything', async () => {
    await expectNothingTaken(untouched);
    expect(await caller.instance(waiting.instanceId)).toMatchObject({ state: 'REQUESTED', server: null });
  });

  test('continues with the right webhook until ACTIVE', async () => {
    const answer = await deliver(stack, decisionOn(waiting), { id: 'right' });
    expect(answer).toMatchObject({ status: 202, body: { state: 'accepted' } });
    const operation = await awaitOperation(graph, waiting.operationId);
    expect(operation).toMatchObject({ state: 'SUCCEEDED', approval: { state: 'APPROVED' } });
    expect(await caller.instance(waiting.instanceId)).toMatchObject({ state: 'ACTIVE' });
  });

  test('a repeat is accepted, and doubles nothing; another decision is refused', async () => {
    const ended = await readOperation(graph, waiting.operationId);
    const events = async (): Promise<number> =>
      ((await temporal.operation(waiting.operationId).fetchHistory()).events ?? []).length;
    const history = await events();
    for (let i = 0; i < 3; i += 1) {
      expect(await deliver(stack, decisionOn(waiting), { id: 'right' })).toMatchObject({ status: 202 });
    }
    const reused = await deliver(stack, decisionOn(waiting, { decision: 'REJECT' }), { id: 'right' });
    expect(reused).toMatchObject({ status: 409, body: { error: { code: 'DELIVERY_ID_REUSED' } } });
    const late = await deliver(stack, decisionOn(waiting), { id: 'right, but later' });
    expect(late).toMatchObject({
      status: 409,
      body: { error: { code: expect.stringMatching(/NOT_WAITING|ALREADY_ENDED/) } },
    });
    expect(await readOperation(graph, waiting.operationId)).toEqual(ended);
    expect(await events()).toBe(history);
    expect((await caller.availableServers()).totalCount).toBe(1);
    expect((await lookAround()).addresses).toBe((untouched.addresses ?? 0) - 1);
  });

  test('frees its server for what comes next', async () => {
    const input = { idempotencyKey: 'give-back', id: waiting.instanceId };
    // The approvers of the provision must approve this too.
    const { operation } = await mutate<{ operation: { id: string } }>(
      graph,
      'instanceDecommission',
      input,
      'operation { id }',
    );
    const planned = await awaitOperation(graph, operation.id, ({ state }) => state === 'WAITING');
    const decision = decisionOn({
      ...waiting,
      operationId: operation.id,
      planHash: planned.plan?.hash ?? '',
    });
    expect(await deliver(stack, decision, { id: 'give-back' })).toMatchObject({ status: 202 });
    expect(await awaitOperation(graph, operation.id)).toMatchObject({ state: 'SUCCEEDED' });
  });
});

describe('an approval that does not come', () => {
  test('rejected: the operation fails, says by whom and why, and took nothing', async () => {
    const untouched = await lookAround();
    const waiting = await askForApproval('db-2', await createProfile('rejected'));
    const decision = decisionOn(waiting, { decision: 'REJECT', reason: 'not in the freeze' });
    expect(await deliver(stack, decision, { id: 'reject' })).toMatchObject({ status: 202 });
    const operation = await awaitOperation(graph, waiting.operationId);
    expect(operation).toMatchObject({
      state: 'FAILED',
      failure: { code: 'APPROVAL_REJECTED', message: expect.stringContaining('not in the freeze') },
      approval: { state: 'REJECTED' },
      server: null,
    });
    expect(operation.failure?.message).toContain(APPROVER);
    expect(await caller.instance(waiting.instanceId)).toMatchObject({ state: 'FAILED', server: null });
    await expectNothingTaken(untouched);
  });

  test('expired: the operation fails, and a late approval is refused', async () => {
    const untouched = await lookAround();
    const profileId = await createProfile('hasty', { approvalTimeoutSeconds: 2 });
    const { operationId, instanceId } = await createInstance(graph, site, 'db-3', { profileId });
    const operation = await awaitOperation(graph, operationId);
    expect(operation).toMatchObject({
      state: 'FAILED',
      failure: { code: 'APPROVAL_EXPIRED', message: expect.stringContaining('2 seconds') },
      approval: { state: 'EXPIRED' },
    });
    const late = decisionOn({ operationId, instanceId, planHash: operation.plan?.hash ?? '' });
    expect(await deliver(stack, late, { id: 'late' })).toMatchObject({ status: 409 });
    expect(await caller.instance(instanceId)).toMatchObject({ state: 'FAILED', server: null });
    await expectNothingTaken(untouched);
  });

  test('cancelled while it waits: nothing was taken', async () => {
    const untouched = await lookAround();
    const waiting = await askForApproval('db-4', await createProfile('cancelled'));
    const input = { idempotencyKey: 'cancel', id: waiting.operationId, reason: 'not needed' };
    expect((await caller.call(OPERATION_CANCEL, input)).operation?.id).toBe(waiting.operationId);
    const operation = await awaitOperation(graph, waiting.operationId);
    expect(operation).toMatchObject({
      state: 'CANCELLED',
      failure: { message: expect.stringContaining('not needed') },
    });
    expect(await caller.instance(waiting.instanceId)).toMatchObject({ state: 'FAILED', server: null });
    expect((await temporal.operation(waiting.operationId).describe()).status.name).toBe('CANCELLED');
    await expectNothingTaken(untouched);
  });
});
