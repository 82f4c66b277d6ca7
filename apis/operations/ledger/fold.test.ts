import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { fold } from './fold.ts';
import type { Ledger, OperationEvent } from './ledger.ts';
import { fromRow, fromStepRow, toRow, toStepRow } from './rows.ts';
import { shownSteps } from './settle.ts';
import { summarize } from './summary.ts';

const operationId = newId('operation');
const subject = {
  operationId,
  kind: 'PROVISION' as const,
  tenantId: 'tnntten-1',
  requestedBy: 'ada',
  title: 'Provision web-1',
  instanceId: 'instins-1',
  serverId: null,
  siteId: 'lctnsit-1',
};

/** Few times and few values, so that ties and contradictions are common. */
const at = fc.integer({ min: 1_000, max: 1_006 });
const data = fc.record({
  ...Object.fromEntries(Object.entries(subject).map(([key, value]) => [key, fc.constant(value)])),
  serverId: fc.constantFrom(null, 'srvrsrv-1', 'srvrsrv-2'),
  title: fc.constantFrom('Provision web-1', 'Provision web-2'),
}) as fc.Arbitrary<Omit<typeof subject, 'serverId'> & { serverId: string | null }>;

const event: fc.Arbitrary<OperationEvent> = fc.oneof(
  fc.record({ type: fc.constant('operation.requested' as const), at, data }),
  fc.record({
    type: fc.constant('operation.planned' as const),
    at,
    data: fc
      .tuple(
        data,
        fc.constantFrom('hash-1', 'hash-2'),
        fc.constantFrom(null, { expiresAt: '2026-01-01T00:00:00.000Z' }),
      )
      .map(([given, planHash, approval]) => ({
        ...given,
        planHash,
        steps: [{ name: 'reserve', title: 'Reserve', irreversible: false }],
        approval,
      })),
  }),
  fc.record({
    type: fc.constant('operation.decided' as const),
    at,
    data: fc
      .tuple(data, fc.constantFrom('APPROVED' as const, 'REJECTED' as const, 'EXPIRED' as const))
      .map(([given, decision]) => ({ ...given, decision, approver: 'grace', reason: null })),
  }),
  fc.record({
    type: fc.constant('operation.step' as const),
    at,
    data: fc
      .record({
        data,
        step: fc.constantFrom('reserve', 'allocate', 'undo:reserve'),
        phase: fc.constantFrom('RESERVING', 'INSTALLING'),
        state: fc.constantFrom('WAITING', 'RUNNING', 'RETRYING', 'SUCCEEDED', 'FAILED', 'CANCELLED'),
        attempt: fc.integer({ min: 1, max: 3 }),
        message: fc.constantFrom(null, 'a', 'b'),
        undoing: fc.boolean(),
      })
      .map(({ data: given, ...step }) => ({ ...given, ...step })),
  }) as fc.Arbitrary<OperationEvent>,
  fc.record({
    type: fc.constant('operation.ended' as const),
    at,
    data: fc
      .tuple(data, fc.constantFrom('SUCCEEDED' as const, 'FAILED' as const, 'CANCELLED' as const))
      .map(([given, outcome]) => ({ ...given, outcome, failure: null })),
  }),
);

function foldAll(events: readonly OperationEvent[]): Ledger {
  const ledger = events.reduce<Ledger | undefined>(fold, undefined);
  if (ledger === undefined) throw new Error('no events');
  return ledger;
}

function visible(ledger: Ledger): object {
  return { row: toRow(ledger, 0), steps: shownSteps(ledger) };
}

/** What the ledger is after it was written and read again between any two events, as the database has it. */
function throughRows(ledger: Ledger): Ledger {
  const row = JSON.parse(JSON.stringify(toRow(ledger, 0)));
  const steps = [...ledger.steps.values()].map((step) =>
    JSON.parse(JSON.stringify(toStepRow(ledger.id, step))),
  );
  return fromRow(row, steps);
}

describe('fold', () => {
  test('any order and repetition of the same events gives the same rows', () => {
    fc.assert(
      fc.property(
        fc
          .array(event, { minLength: 1, maxLength: 14 })
          .chain((events) =>
            fc.tuple(
              fc.constant(events),
              fc.shuffledSubarray([...events, ...events], { minLength: 2 * events.length }),
            ),
          ),
        ([events, shuffled]) => {
          expect(visible(foldAll(shuffled))).toEqual(visible(foldAll(events)));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('being written and read between events changes nothing', () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 10 }), (events) => {
        const stored = events.reduce<Ledger | undefined>(
          (ledger, next) => throughRows(fold(ledger, next)),
          undefined,
        );
        expect(stored && visible(stored)).toEqual(visible(foldAll(events)));
      }),
      { numRuns: 1_000 },
    );
  });

  test('an operation that has ended keeps its first end', () => {
    const ended = (time: number, outcome: 'SUCCEEDED' | 'FAILED'): OperationEvent => ({
      type: 'operation.ended',
      at: time,
      data: { ...subject, outcome, failure: null },
    });
    const late = step(3_000, 'reserve', 'RUNNING');
    expect(summarize(foldAll([ended(2_000, 'SUCCEEDED'), late, ended(2_500, 'FAILED')])).state).toBe(
      'SUCCEEDED',
    );
  });

  test('an older event does not overwrite a later state; a retry after a failure does', () => {
    const first = foldAll([step(20, 'reserve', 'SUCCEEDED'), step(10, 'reserve', 'RUNNING')]);
    expect(first.steps.get('reserve')).toMatchObject({ state: 'SUCCEEDED', startedAt: 10, updatedAt: 20 });
    const retried = foldAll([step(10, 'reserve', 'RETRYING'), step(20, 'reserve', 'RUNNING', 2)]);
    expect(retried.steps.get('reserve')).toMatchObject({ state: 'RUNNING', attempt: 2 });
  });

  test('the server an operation had is kept when later events name none', () => {
    const named: OperationEvent = {
      type: 'operation.requested',
      at: 1,
      data: { ...subject, serverId: 'srvrsrv-1' },
    };
    expect(foldAll([named, step(5, 'reserve', 'RUNNING')]).serverId?.value).toBe('srvrsrv-1');
  });
});

describe('state', () => {
  const requested: OperationEvent = { type: 'operation.requested', at: 1, data: subject };
  const planned: OperationEvent = {
    type: 'operation.planned',
    at: 2,
    data: { ...subject, planHash: 'h', steps: [], approval: { expiresAt: '2026-01-01T00:00:00.000Z' } },
  };
  const approved: OperationEvent = {
    type: 'operation.decided',
    at: 4,
    data: { ...subject, decision: 'APPROVED', approver: 'grace', reason: 'fine' },
  };

  test('accepted, planned, waiting, decided, at work, undoing', () => {
    const told: OperationEvent[] = [requested];
    const stateAfter = (...events: OperationEvent[]): object => {
      told.push(...events);
      return summarize(foldAll(told));
    };
    expect(stateAfter()).toMatchObject({ state: 'PENDING', waitingFor: null, approvalState: null });
    expect(stateAfter(planned)).toMatchObject({ state: 'WAITING', approvalState: 'WAITING' });
    expect(stateAfter(step(3, 'approval', 'WAITING', 1, 'an operator'))).toMatchObject({
      waitingFor: 'an operator',
    });
    expect(stateAfter(approved, step(5, 'approval', 'SUCCEEDED'))).toMatchObject({
      state: 'RUNNING',
      waitingFor: null,
      approvalState: 'APPROVED',
    });
    expect(stateAfter(step(6, 'install', 'WAITING', 1, 'the installer'))).toMatchObject({
      state: 'RUNNING',
      waitingFor: 'the installer',
    });
    expect(stateAfter(step(7, 'undo:reserve', 'RUNNING'))).toMatchObject({
      state: 'UNDOING',
      waitingFor: null,
    });
  });

  test('no step is open once the operation has ended', () => {
    const steps = [
      step(3, 'reserve', 'SUCCEEDED'),
      step(4, 'allocate', 'RUNNING'),
      step(5, 'install', 'WAITING'),
    ];
    const end = (outcome: 'SUCCEEDED' | 'FAILED', failed: string | null): OperationEvent => ({
      type: 'operation.ended',
      at: 9,
      data: {
        ...subject,
        outcome,
        failure: failed === null ? null : { code: 'X', message: 'broke', step: failed },
      },
    });
    const states = (ended: OperationEvent): unknown[] =>
      shownSteps(foldAll([requested, ...steps, ended])).map(({ name, state, message }) => [
        name,
        state,
        message,
      ]);
    expect(states(end('SUCCEEDED', null)).map((entry) => (entry as unknown[])[1])).toEqual(
      Array(3).fill('SUCCEEDED'),
    );
    expect(states(end('FAILED', 'install'))).toEqual([
      ['reserve', 'SUCCEEDED', null],
      ['allocate', 'CANCELLED', null],
      ['install', 'FAILED', 'broke'],
    ]);
  });
});

function step(
  time: number,
  name: string,
  state: 'WAITING' | 'RUNNING' | 'RETRYING' | 'SUCCEEDED',
  attempt = 1,
  message: string | null = null,
): OperationEvent {
  const undoing = name.startsWith('undo:');
  return {
    type: 'operation.step',
    at: time,
    data: { ...subject, step: name, phase: 'RESERVING', state, attempt, message, undoing },
  };
}

test('a step row holds a step', () => {
  const [known] = foldAll([step(10, 'reserve', 'RETRYING', 3, 'no answer')]).steps.values();
  expect(known && fromStepRow(toStepRow(operationId, known))).toEqual(known);
});
