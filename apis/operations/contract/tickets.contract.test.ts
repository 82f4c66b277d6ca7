import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { operationsFixture, TICKET_SECRET, type OperationsFixture } from './operations-fixture.ts';
import { sendTicket, type Answer, type Sent } from './ticket-sender.ts';

let fixture: OperationsFixture;
let worker: { stop(): Promise<void> };
beforeAll(async () => {
  fixture = await operationsFixture();
  worker = await fixture.startWorker();
}, 120_000);
afterAll(async () => await fixture?.stop(), 60_000);

const send = async (body: object | string, sent?: Sent): Promise<Answer> =>
  await sendTicket(fixture, body, sent);

/** An operation whose workflow waits for a decision on plan `hash-1`, asked for by ada. */
async function waitingOperation(
  input: Parameters<OperationsFixture['startWorkflow']>[1] = {},
): Promise<string> {
  const { operationId } = await fixture.accept();
  await fixture.startWorkflow(operationId, input);
  return operationId;
}

const decision = (operationId: string, more: object = {}): object => ({
  operationId,
  planHash: 'hash-1',
  decision: 'APPROVE',
  approver: 'grace@example.org',
  reason: 'CHG-4711',
  ...more,
});

/** How many decisions the workflow took. */
async function decisionsTaken(operationId: string): Promise<number> {
  const { events } = await fixture.client.workflow.getHandle(operationId).fetchHistory();
  return (events ?? []).filter((event) => event.workflowExecutionUpdateAcceptedEventAttributes).length;
}

async function deliveries(): Promise<number> {
  const rows: { count: string }[] = await fixture.database
    .fork()
    .execute('select count(*) from ticket_delivery');
  return Number(rows[0]?.count);
}

describe('a decision that fits', () => {
  test('is accepted, and the operation continues', async () => {
    const id = await waitingOperation();
    expect(await send(decision(id))).toEqual({ status: 202, body: { state: 'accepted' } });
    expect(await fixture.client.workflow.getHandle(id).result()).toEqual({ outcome: 'SUCCEEDED' });
  });

  test('repeated twenty times at once and again later, decides once', async () => {
    const id = await waitingOperation();
    const message = { id: 'msg_repeated' };
    const answers = await Promise.all(
      Array.from({ length: 20 }, async () => await send(decision(id), message)),
    );
    for (const answer of answers) expect(answer).toEqual({ status: 202, body: { state: 'accepted' } });
    expect(await send(decision(id), message)).toEqual({ status: 202, body: { state: 'accepted' } });
    expect(await decisionsTaken(id)).toBe(1);
    expect(await send(decision(id, { decision: 'REJECT' }), message)).toMatchObject({
      status: 409,
      body: { error: { code: 'DELIVERY_ID_REUSED' } },
    });
    expect(await decisionsTaken(id)).toBe(1);
  });

  test('counts with one good signature among several, as when a secret is changed', async () => {
    const id = await waitingOperation();
    const [text, messageId, at] = [JSON.stringify(decision(id)), 'msg_rotated', new Date()];
    const old = new Webhook(`whsec_${Buffer.from('another secret, 24 bytes').toString('base64')}`);
    const headers = {
      'webhook-id': messageId,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
      'webhook-signature': `${old.sign(messageId, at, text)} v1a,bm9uZQ== ${new Webhook(TICKET_SECRET).sign(messageId, at, text)}`,
    };
    expect((await fixture.post('/tickets/standard', text, headers)).status).toBe(202);
  });

  test('whose answer was lost is found to be accepted, also after the operation has ended', async () => {
    const id = await waitingOperation();
    const message = { id: 'msg_answer_lost' };
    expect((await send(decision(id), message)).status).toBe(202);
    await fixture.client.workflow.getHandle(id).result();
    await fixture.database
      .fork()
      .execute(
        `update ticket_delivery set state = 'received', attempted_at = 'epoch' where delivery_id = 'msg_answer_lost'`,
      );
    await vi.waitFor(
      async () =>
        expect(await send(decision(id), message)).toEqual({ status: 202, body: { state: 'accepted' } }),
      { timeout: 15_000 },
    );
  });
});

describe('what does not prove who sends it changes nothing', () => {
  const forgeries: readonly (readonly [string, number, string, Sent])[] = [
    [
      'forged: signed with another secret',
      401,
      'BAD_SIGNATURE',
      { secret: `whsec_${Buffer.alloc(24, 7).toString('base64')}` },
    ],
    ['stale: six minutes old', 401, 'BAD_SIGNATURE', { at: new Date(Date.now() - 360_000) }],
    ['from the future: six minutes ahead', 401, 'BAD_SIGNATURE', { at: new Date(Date.now() + 360_000) }],
    ['from a sender that is not configured', 404, 'UNKNOWN_SENDER', { sender: 'jira' }],
    ['from a sender named like a built-in', 404, 'UNKNOWN_SENDER', { sender: 'constructor' }],
    ['without a signature', 400, 'MALFORMED', { without: ['webhook-signature'] }],
    ['without an id', 400, 'MALFORMED', { without: ['webhook-id'] }],
    ['without a timestamp', 400, 'MALFORMED', { without: ['webhook-timestamp'] }],
  ];
  test.for(forgeries)('%s', async ([, status, code, sent]) => {
    const [id, before] = [await waitingOperation(), await deliveries()];
    expect(await send(decision(id), sent)).toMatchObject({ status, body: { error: { code } } });
    expect([await deliveries(), await decisionsTaken(id)]).toEqual([before, 0]);
  });

  test('a body with one bit changed, at every byte', async () => {
    const { operationId } = await fixture.accept();
    const [text, before] = [JSON.stringify(decision(operationId)), await deliveries()];
    const [messageId, at] = ['msg_flipped', new Date()];
    const headers = {
      'webhook-id': messageId,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
      'webhook-signature': new Webhook(TICKET_SECRET).sign(messageId, at, text),
    };
    for (let byte = 0; byte < text.length; byte++) {
      const flipped = Uint8Array.from(Buffer.from(text));
      flipped[byte] = (flipped[byte] ?? 0) ^ (1 << (byte % 8));
      expect((await fixture.post('/tickets/standard', flipped, headers)).status).toBe(401);
    }
    expect(await deliveries()).toBe(before);
  });

  test('a header that was not signed', async () => {
    const [text, at] = [JSON.stringify(decision(newId('operation'))), new Date()];
    const signature = new Webhook(TICKET_SECRET).sign('msg_one', at, text);
    const timestamp = String(Math.floor(at.getTime() / 1_000));
    const post = async (id: string, time: string): Promise<number> =>
      (
        await fixture.post('/tickets/standard', text, {
          'webhook-id': id,
          'webhook-timestamp': time,
          'webhook-signature': signature,
        })
      ).status;
    expect(await post('msg_two', timestamp)).toBe(401);
    expect(await post('msg_one', String(Number(timestamp) - 1))).toBe(401);
    expect(await post('msg_one', `${timestamp}x`)).toBe(401);
  });
});

describe('what is signed but cannot be read is refused', () => {
  test.for([
    ['no JSON', '{"operationId":'],
    ['no object', '"APPROVE"'],
    ['a field too few', JSON.stringify({ operationId: 'oprnopr-1' })],
    ['no such decision', JSON.stringify(decision('oprnopr-1', { decision: 'MAYBE' }))],
    ['an empty approver', JSON.stringify(decision('oprnopr-1', { approver: '  ' }))],
  ] as const)('%s', async ([, text]) => {
    const before = await deliveries();
    expect(await send(text)).toMatchObject({ status: 400, body: { error: { code: 'MALFORMED' } } });
    expect(await deliveries()).toBe(before);
  });

  test('more than 64 KiB', async () => {
    expect(await send(decision('oprnopr-1', { reason: 'x'.repeat(70_000) }))).toMatchObject({
      status: 413,
      body: { error: { code: 'TOO_LARGE' } },
    });
  });
});

describe('a decision that does not fit is refused, and stays refused', () => {
  const misfits: readonly (readonly [
    string,
    string,
    Parameters<OperationsFixture['startWorkflow']>[1],
    object,
  ])[] = [
    ['another plan', 'WRONG_PLAN', {}, { planHash: 'hash-2' }],
    ['an approval that expired', 'EXPIRED', { expired: true }, {}],
    ['an operation that does not wait', 'NOT_WAITING', { planHash: null }, {}],
    ['the requester', 'REQUESTER_MAY_NOT_APPROVE', {}, { approver: 'ada' }],
    ['the requester in capitals', 'REQUESTER_MAY_NOT_APPROVE', {}, { approver: ' ADA ' }],
  ];
  test.for(misfits)('%s', async ([what, code, input, more]) => {
    const id = await waitingOperation(input);
    const message = { id: `msg_misfit ${what}` };
    const refused = await send(decision(id, more), message);
    expect(refused).toMatchObject({ status: 409, body: { error: { code, message: expect.any(String) } } });
    expect(await send(decision(id, more), message)).toEqual(refused);
    expect(await decisionsTaken(id)).toBe(0);
  });

  test.for([newId('operation', Date.now() - 60_000), newId('server'), 'nothing'])(
    'unknown operation %s',
    async (id) => {
      expect(await send(decision(id))).toMatchObject({
        status: 409,
        body: { error: { code: 'UNKNOWN_OPERATION' } },
      });
    },
  );

  test('an operation that has not begun', async () => {
    const { operationId } = await fixture.accept();
    expect(await send(decision(operationId))).toMatchObject({
      status: 409,
      body: { error: { code: 'NOT_WAITING' } },
    });
  });

  test('an operation that has ended', async () => {
    const id = await waitingOperation();
    await send(decision(id));
    await fixture.client.workflow.getHandle(id).result();
    expect(await send(decision(id))).toMatchObject({
      status: 409,
      body: { error: { code: 'ALREADY_ENDED' } },
    });
  });
});

test('with every worker unavailable a decision is queued, and made once one is back', async () => {
  await worker.stop();
  const id = await waitingOperation();
  const message = { id: 'msg_queued' };
  const answers = await Promise.all([send(decision(id), message), send(decision(id), message)]);
  for (const answer of answers) expect(answer).toEqual({ status: 202, body: { state: 'queued' } });
  worker = await fixture.startWorker();
  await vi.waitFor(
    async () =>
      expect(await send(decision(id), message)).toEqual({ status: 202, body: { state: 'accepted' } }),
    { timeout: 30_000 },
  );
  expect(await decisionsTaken(id)).toBe(1);
}, 60_000);
