import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ResourceRef } from '#contracts/operations/header.ts';
import { fold } from './fold.ts';
import { foldAll, header, operationId, step } from './fold-fixture.ts';
import type { Ledger, OperationEvent } from './ledger.ts';
import { fromRow, fromStepRow, toRow, toStepRow } from './rows.ts';
import { shownSteps } from './settle.ts';
import { summarize } from './summary.ts';

const server = (id: string): ResourceRef[] => [{ kind: 'Server', id }];

/** Few times and few values, so that ties and contradictions are common. */
const at = fc.integer({ min: 1_000, max: 1_006 });
const data = fc.record({
  ...Object.fromEntries(Object.entries(header).map(([key, value]) => [key, fc.constant(value)])),
  related: fc.constantFrom(...['srvrsrv-1', 'srvrsrv-2'].map(server), []),
  title: fc.constantFrom('Provision web-1', 'Provision web-2'),
}) as fc.Arbitrary<typeof header>;

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
      data: { ...header, outcome, failure: null },
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

  test('what an operation was related to is kept when later events name nothing', () => {
    const data = { ...header, related: server('srvrsrv-1') };
    expect(
      foldAll([{ type: 'operation.requested', at: 1, data }, step(5, 'reserve', 'RUNNING')]).related?.value,
    ).toEqual(server('srvrsrv-1'));
  });
});

test('a step row holds a step', () => {
  const [known] = foldAll([step(10, 'reserve', 'RETRYING', 3, 'no answer')]).steps.values();
  expect(known && fromStepRow(toStepRow(operationId, known))).toEqual(known);
});
