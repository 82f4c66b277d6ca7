import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personKeys } from '#platform/auth/person.ts';
import {
  NEXT_TICKET_SECRET,
  operationsFixture,
  TICKET_SECRET,
  type OperationsFixture,
} from './operations-fixture.ts';
import { sendTicket, type Answer, type Sent } from './ticket-sender.ts';

let fixture: OperationsFixture;
beforeAll(async () => {
  fixture = await operationsFixture();
  await fixture.startWorker();
}, 120_000);
afterAll(async () => await fixture?.stop(), 60_000);

const send = async (body: object, sent?: Sent): Promise<Answer> => await sendTicket(fixture, body, sent);

/** An operation, asked for by ada, whose workflow waits for a decision on plan `hash-1`. */
async function waitingOperation(): Promise<string> {
  const { operationId } = await fixture.accept();
  await fixture.startWorkflow(operationId, {});
  return operationId;
}

const decision = (operationId: string, more: object = {}): object => ({
  operationId,
  planHash: 'hash-1',
  decision: 'APPROVE',
  approver: 'grace@example.org',
  ...more,
});

describe('a decision', () => {
  test('may be signed by either secret while one takes the place of the other', async () => {
    for (const secret of [TICKET_SECRET, NEXT_TICKET_SECRET]) {
      const sent = { sender: 'changing', secret };
      expect(await send(decision(await waitingOperation()), sent)).toMatchObject({ status: 202 });
    }
    const stale = { sender: 'standard', secret: NEXT_TICKET_SECRET };
    expect(await send(decision(await waitingOperation()), stale)).toMatchObject({ status: 401 });
  });

  test("may have fields of the sender's own, and control characters in its text", async () => {
    const id = await waitingOperation();
    const more = {
      ticketUrl: 'https://tickets.test/1',
      approver: 'grace\0',
      reason: 'CHG\0 \ud800 \u001b[1m',
    };
    expect(await send(decision(id, more))).toEqual({ status: 202, body: { state: 'accepted' } });
  });

  test.for(['ADA@example.org', 'Ada  Lovelace', 'Ada L. <ada@EXAMPLE.org>', 'a.lovelace', ' Ada\t'])(
    'the requester by another name of their token: %s',
    async (approver) => {
      const names = ['ada', 'ada@example.org', 'Ada Lovelace', 'A.Lovelace'];
      const { operationId } = await fixture.accept({ requesterKeys: personKeys(names) });
      await fixture.startWorkflow(operationId, {});
      expect(await send(decision(operationId, { approver }))).toMatchObject({
        status: 409,
        body: { error: { code: 'REQUESTER_MAY_NOT_APPROVE' } },
      });
    },
  );
});
