import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { createChangeNotifications } from '../ledger/change-notifications.ts';
import type { OperationEvent } from '../ledger/ledger.ts';
import { createRecorder } from '../ledger/recorder.ts';
import { operationsFixture, type OperationsFixture } from './operations-fixture.ts';

const OPERATION = `query($id: ID!) { operation(id: $id) {
  id kind state phase title waitingFor requestedBy temporalUrl createdAt startedAt finishedAt tenant { id } instance { id } server { id }
  failure { code message step } steps { name state attempt startedAt finishedAt message }
  plan { hash steps { name title irreversible } } approval { planHash state expiresAt approver reason decidedAt }
} }`;

interface Shown {
  readonly id: string;
  readonly state: string;
  readonly steps: readonly { readonly name: string; readonly state: string; readonly attempt: number }[];
  readonly [field: string]: unknown;
}

let fixture: OperationsFixture;
beforeAll(async () => {
  fixture = await operationsFixture();
}, 120_000);
afterAll(async () => await fixture?.stop(), 60_000);

const read = async (id: string, token = fixture.tokens.admin): Promise<Shown | null> =>
  (await fixture.query<{ operation: Shown | null }>(token, OPERATION, { id })).operation;

const eventually = async (check: () => Promise<void>, timeout = 10_000): Promise<void> =>
  await vi.waitFor(check, { timeout, interval: 50 });

const stepOf = (
  header: object,
  step: string,
  state: 'RUNNING' | 'SUCCEEDED' | 'WAITING' | 'RETRYING',
  more: object = {},
) => ({
  ...(header as Awaited<ReturnType<OperationsFixture['accept']>>),
  step,
  phase: 'RESERVING',
  state,
  attempt: 1,
  message: null,
  undoing: false,
  ...more,
});

describe('ledger', () => {
  test('an operation asked for before its event has arrived is waited for', async () => {
    const id = newId('operation');
    const asked = read(id);
    const header = await fixture.accept({ operationId: id });
    expect(await asked).toMatchObject({
      id,
      kind: 'PROVISION',
      state: 'PENDING',
      title: 'Provision web-1',
      requestedBy: 'ada',
      tenant: { id: fixture.tenants.acme },
      instance: { id: header.subject.id },
      server: null,
      plan: null,
      approval: null,
      steps: [],
      temporalUrl: `http://127.0.0.1:8233/namespaces/default/workflows/${id}`,
    });
  });

  test('events repeated and in any order make one story', async () => {
    const header = await fixture.accept();
    const at = (second: number): Date => new Date(Date.UTC(2026, 0, 1, 0, 0, second));
    const serverId = newId('server');
    await fixture.publish(
      'operation.ended',
      { ...header, outcome: 'SUCCEEDED', failure: null },
      { at: at(9) },
    );
    await fixture.publish('operation.step', stepOf(header, 'allocate', 'SUCCEEDED'), {
      at: at(6),
      repeat: 3,
    });
    await fixture.publish('operation.step', stepOf(header, 'reserve', 'RUNNING', { attempt: 2 }), {
      at: at(3),
    });
    await fixture.publish(
      'operation.step',
      stepOf({ ...header, related: [{ kind: 'Server', id: serverId }] }, 'reserve', 'SUCCEEDED', {
        attempt: 2,
      }),
      { at: at(4) },
    );
    await fixture.publish('operation.step', stepOf(header, 'reserve', 'RETRYING', { message: 'no answer' }), {
      at: at(2),
    });
    await fixture.publish('operation.step', stepOf(header, 'allocate', 'RUNNING'), { at: at(5), repeat: 2 });
    await fixture.publish(
      'operation.planned',
      {
        ...header,
        planHash: 'hash-1',
        steps: [{ name: 'reserve', title: 'Reserve a server', irreversible: false }],
        approval: null,
      },
      { at: at(1) },
    );
    await eventually(async () => {
      expect(await read(header.operationId)).toMatchObject({
        state: 'SUCCEEDED',
        phase: 'RESERVING',
        server: { id: serverId },
        startedAt: at(1).toISOString(),
        finishedAt: at(9).toISOString(),
        plan: {
          hash: 'hash-1',
          steps: [{ name: 'reserve', title: 'Reserve a server', irreversible: false }],
        },
        approval: null,
        steps: [
          {
            name: 'reserve',
            state: 'SUCCEEDED',
            attempt: 2,
            startedAt: at(2).toISOString(),
            finishedAt: at(4).toISOString(),
          },
          {
            name: 'allocate',
            state: 'SUCCEEDED',
            attempt: 1,
            startedAt: at(5).toISOString(),
            finishedAt: at(6).toISOString(),
          },
        ],
      });
    });
  });

  test('an event that is none is parked, and the rest continues', async () => {
    const seen: string[] = [];
    const parked = fixture.bus.connection.subscribe('parked.operations-ledger', {
      callback: (_, message) => void seen.push(message.string()),
    });
    const header = await fixture.accept();
    await fixture.publish('operation.step', {
      ...stepOf(header, 'reserve', 'RUNNING'),
      state: 'DANCING' as 'RUNNING',
    });
    await fixture.publish(
      'operation.step',
      stepOf(header, 'reserve', 'RUNNING', { message: 'says \0 \ud800' }),
    );
    await eventually(async () => {
      expect((await read(header.operationId))?.steps).toMatchObject([{ name: 'reserve', state: 'RUNNING' }]);
    });
    await eventually(async () => expect(await Promise.resolve(seen.join())).toContain('operation.step'));
    parked.unsubscribe();
  });

  test('many events of many operations at once are all kept', async () => {
    const headers = await Promise.all(Array.from({ length: 30 }, async () => await fixture.accept()));
    await Promise.all(
      headers.flatMap((header) =>
        ['one', 'two', 'three'].flatMap((name) => [
          fixture.publish('operation.step', stepOf(header, name, 'RUNNING')),
          fixture.publish('operation.step', stepOf(header, name, 'SUCCEEDED'), {
            at: new Date(Date.now() + 5),
          }),
        ]),
      ),
    );
    await eventually(async () => {
      const all = await Promise.all(headers.map(async ({ operationId }) => await read(operationId)));
      expect(all.map((shown) => shown?.steps.filter(({ state }) => state === 'SUCCEEDED').length)).toEqual(
        Array(30).fill(3),
      );
    });
  });

  test('several processes that record events of one operation at once lose none', async () => {
    const recorders = [0, 1, 2].map(() =>
      createRecorder(fixture.database, createChangeNotifications(fixture.bus, fixture.log)),
    );
    for (let round = 0; round < 10; round++) {
      const at = Date.now();
      const header = { ...(await fixture.accept()), operationId: newId('operation') };
      const serverId = newId('server');
      const decided = { decision: 'APPROVED', approver: 'grace', reason: null } as const;
      const events: OperationEvent[] = [
        { type: 'operation.requested', at, data: { ...header, related: [{ kind: 'Server', id: serverId }] } },
        { type: 'operation.planned', at, data: { ...header, planHash: 'h', steps: [], approval: null } },
        { type: 'operation.decided', at, data: { ...header, ...decided } },
        { type: 'operation.step', at, data: stepOf(header, 'reserve', 'RUNNING') },
        { type: 'operation.ended', at, data: { ...header, outcome: 'SUCCEEDED', failure: null } },
      ];
      await Promise.all(events.map(async (event, place) => await recorders[place % 3]?.record(event)));
      expect(await read(header.operationId)).toMatchObject({
        state: 'SUCCEEDED',
        server: { id: serverId },
        plan: { hash: 'h' },
        approval: { state: 'APPROVED' },
        steps: [{ name: 'reserve', state: 'SUCCEEDED' }],
      });
    }
  });

  test('an approval waits, is shown, and is decided', async () => {
    const header = await fixture.accept();
    const expiresAt = '2030-01-01T00:00:00.000Z';
    await fixture.publish('operation.planned', {
      ...header,
      planHash: 'hash-1',
      steps: [],
      approval: { expiresAt },
    });
    await eventually(async () => {
      expect(await read(header.operationId)).toMatchObject({
        state: 'WAITING',
        waitingFor: expect.stringContaining('approval'),
        approval: { planHash: 'hash-1', state: 'WAITING', expiresAt, approver: null },
      });
    });
    const { operationId: id, title, requestedBy } = header;
    const asked = { id: { eq: id }, title: { contains: title }, requestedBy: { eq: requestedBy } };
    expect(await foundIds({ ...asked, approvalState: { eq: 'WAITING' } })).toEqual([id]);
    expect(await foundIds({ ...asked, approvalState: { ne: 'WAITING' } })).toEqual([]);
    await fixture.publish('operation.decided', {
      ...header,
      decision: 'APPROVED',
      approver: 'grace',
      reason: 'CHG-1',
    });
    await eventually(async () => {
      expect(await read(header.operationId)).toMatchObject({
        state: 'RUNNING',
        approval: { state: 'APPROVED', approver: 'grace', reason: 'CHG-1' },
      });
    });
  });
});

async function foundIds(where: object): Promise<string[]> {
  const { operations } = await fixture.query<{ operations: { nodes: { id: string }[] } }>(
    fixture.tokens.admin,
    'query($where: OperationWhere) { operations(where: $where) { nodes { id } } }',
    { where },
  );
  return operations.nodes.map(({ id }) => id);
}
