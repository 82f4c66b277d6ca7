import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { operationsFixture, type OperationsFixture } from './operations-fixture.ts';

const CANCEL = `mutation($in: OperationCancelInput!) { operationCancel(input: $in) {
  operation { id state } errors { code message path } } }`;
const DECIDE = `mutation($in: OperationDecideInput!) { operationDecide(input: $in) {
  operation { id state approval { state approver } } errors { code message path retryable } } }`;

interface Payload {
  readonly operation: { readonly id: string; readonly state: string } | null;
  readonly errors: readonly {
    readonly code: string;
    readonly message: string;
    readonly path: readonly string[];
  }[];
}

let fixture: OperationsFixture;
let worker: { stop(): Promise<void> };
let member: string;
beforeAll(async () => {
  fixture = await operationsFixture();
  worker = await fixture.startWorker();
  member = await fixture.person('mia', ['member', fixture.tenants.acme]);
}, 120_000);
afterAll(async () => await fixture?.stop(), 60_000);

const cancel = async (input: object, token = member): Promise<Payload> =>
  (await fixture.query<{ operationCancel: Payload }>(token, CANCEL, { in: input })).operationCancel;

const decide = async (token: string, input: object): Promise<Payload> => {
  const given = { idempotencyKey: randomUUID(), planHash: 'hash-1', decision: 'APPROVE', ...input };
  return (await fixture.query<{ operationDecide: Payload }>(token, DECIDE, { in: given })).operationDecide;
};

const isClosed = async (id: string): Promise<boolean> =>
  (await fixture.client.workflow.getHandle(id).describe()).status.name !== 'RUNNING';

describe('operationCancel', () => {
  test('reaches the workflow, once, however often it is asked for', async () => {
    const { operationId: id } = await fixture.accept();
    await fixture.startWorkflow(id, {});
    const answers = await Promise.all([
      cancel({ id }),
      cancel({ id }),
      cancel({ id, idempotencyKey: 'a', reason: 'b' }),
    ]);
    for (const answer of answers) expect(answer).toMatchObject({ operation: { id }, errors: [] });
    await vi.waitFor(async () => expect(await isClosed(id)).toBe(true));
    const { events } = await fixture.client.workflow.getHandle(id).fetchHistory();
    expect(
      (events ?? []).filter((event) => event.workflowExecutionUpdateAcceptedEventAttributes),
    ).toHaveLength(1);
    expect(await cancel({ id })).toMatchObject({ operation: { id }, errors: [] });
  });

  test('emits one event with who asked and why, which the audit trail records', async () => {
    const { operationId: id, tenantId, subject } = await fixture.accept();
    for (const reason of ['wrong image', 'wrong image', 'again']) await cancel({ id, reason });
    const events = await fixture.publishedEvents('events.operation.cancel-requested');
    expect(events.filter((event) => event.subject === id)).toMatchObject([
      { actor: 'mia', reason: 'wrong image', data: { operationId: id, tenantId, subject } },
    ]);
  });

  test('waits for an operation that has not begun', async () => {
    const { operationId: id } = await fixture.accept();
    expect(await cancel({ id, reason: 'changed my mind' })).toMatchObject({
      operation: { id, state: 'PENDING' },
      errors: [],
    });
    await fixture.startWorkflow(id, {});
    await vi.waitFor(async () => expect(await isClosed(id)).toBe(true), { timeout: 10_000 });
  });

  test('is refused past the point of no return, and after the end', async () => {
    const { operationId: id } = await fixture.accept();
    await fixture.startWorkflow(id, { cancellable: false });
    expect(await cancel({ id })).toMatchObject({
      operation: null,
      errors: [{ code: 'POINT_OF_NO_RETURN', path: ['id'] }],
    });
    await fixture.client.workflow.getHandle(id).terminate();
    expect(await cancel({ id, idempotencyKey: 'later' })).toMatchObject({ errors: [{ code: 'CONFLICT' }] });
  });

  test('asks who may', async () => {
    const { operationId: id } = await fixture.accept();
    const viewer = await fixture.person('vera', ['viewer', fixture.tenants.acme]);
    const rival = await fixture.person('rolf', ['admin', fixture.tenants.rival]);
    expect(await cancel({ id }, viewer)).toMatchObject({
      operation: null,
      errors: [{ code: 'FORBIDDEN', path: ['id'] }],
    });
    expect(await cancel({ id }, rival)).toMatchObject({
      operation: null,
      errors: [{ code: 'NOT_FOUND', path: ['id'] }],
    });
    const old = newId('operation', Date.now() - 60_000);
    expect(await cancel({ id: old })).toMatchObject({ errors: [{ code: 'NOT_FOUND', path: ['id'] }] });
    expect(await cancel({ id: newId('server') })).toMatchObject({
      errors: [{ code: 'INVALID_INPUT', path: ['id'] }],
    });
    const stored: unknown[] = await fixture.database
      .fork()
      .execute('select from cancel_request where operation_id = ?', [id]);
    expect(stored).toEqual([]);
  });
});

describe('operationDecide', () => {
  test('approves as who calls, and answers the same when repeated', async () => {
    const operator = await fixture.person('otto', ['operator', fixture.tenants.acme]);
    const subject = await fixture.accept();
    const id = subject.operationId;
    await fixture.startWorkflow(id, {});
    const expiresAt = '2030-01-01T00:00:00.000Z';
    await fixture.publish('operation.planned', {
      ...subject,
      planHash: 'hash-1',
      steps: [],
      approval: { expiresAt },
    });
    await fixture.publish('operation.decided', {
      ...subject,
      decision: 'APPROVED',
      approver: 'otto',
      reason: null,
    });
    const input = { id, idempotencyKey: 'approve-it' };
    const approved = { operation: { id, approval: { state: 'APPROVED', approver: 'otto' } }, errors: [] };
    expect(await decide(operator, input)).toMatchObject(approved);
    expect(await fixture.client.workflow.getHandle(id).result()).toEqual({ outcome: 'SUCCEEDED' });
    expect(await decide(operator, input)).toMatchObject(approved);
    expect(await decide(operator, { id })).toMatchObject({ operation: null, errors: [{ code: 'CONFLICT' }] });
    expect(await decide(operator, { ...input, decision: 'REJECT' })).toMatchObject({
      errors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }],
    });
  });

  test('is refused from the requester, for another plan, and from those who may not', async () => {
    const operator = await fixture.person('otto', ['operator', fixture.tenants.acme]);
    const requester = await fixture.person('ada', ['admin', fixture.tenants.acme]);
    const { operationId: id } = await fixture.accept();
    await fixture.startWorkflow(id, {});
    const refusals = [
      [requester, {}, 'CONFLICT', 'another person'],
      [operator, { planHash: 'hash-2' }, 'CONFLICT', 'another plan'],
      [member, {}, 'FORBIDDEN', 'operator'],
      [operator, { decision: 'APPROVE', planHash: '' }, 'INVALID_INPUT', 'empty'],
    ] as const;
    for (const [token, input, code, message] of refusals) {
      expect(await decide(token, { id, ...input })).toMatchObject({
        operation: null,
        errors: [{ code, message: expect.stringContaining(message) }],
      });
    }
    expect(await isClosed(id)).toBe(false);
  });
});

test('with every worker unavailable a cancellation is kept, and a decision is said to be undelivered', async () => {
  await worker.stop();
  const operator = await fixture.person('otto', ['operator', fixture.tenants.acme]);
  const { operationId: id } = await fixture.accept();
  await fixture.startWorkflow(id, {});
  const [cancelled, decided] = await Promise.all([cancel({ id }), decide(operator, { id })]);
  expect(cancelled).toMatchObject({ operation: { id }, errors: [] });
  expect(decided).toMatchObject({ operation: null, errors: [{ code: 'UNAVAILABLE', retryable: true }] });
  worker = await fixture.startWorker();
  await vi.waitFor(async () => expect(await isClosed(id)).toBe(true), { timeout: 20_000 });
}, 60_000);

test.for(['SIGKILL', 'SIGSTOP'] as const)(
  'with Temporal unavailable (%s) a cancellation is kept, and delivered once it is back',
  async (signal) => {
    const { operationId: id } = await fixture.accept();
    await fixture.startWorkflow(id, {});
    fixture.temporal.kill(signal);
    expect(await cancel({ id })).toMatchObject({ operation: { id }, errors: [] });
    if (signal === 'SIGSTOP') fixture.temporal.kill('SIGCONT');
    await vi.waitFor(async () => expect(await isClosed(id)).toBe(true), { timeout: 40_000, interval: 200 });
  },
);
