import { describe, expect, test } from 'vitest';
import { foldAll, header, step } from './fold-fixture.ts';
import type { OperationEvent } from './ledger.ts';
import { shownSteps } from './settle.ts';
import { summarize } from './summary.ts';

describe('state', () => {
  const requested: OperationEvent = { type: 'operation.requested', at: 1, data: header };
  const planned: OperationEvent = {
    type: 'operation.planned',
    at: 2,
    data: { ...header, planHash: 'h', steps: [], approval: { expiresAt: '2026-01-01T00:00:00.000Z' } },
  };
  const approved: OperationEvent = {
    type: 'operation.decided',
    at: 4,
    data: { ...header, decision: 'APPROVED', approver: 'grace', reason: 'fine' },
  };

  test('accepted, planned, waiting, decided, at work, undoing', () => {
    const received: OperationEvent[] = [requested];
    const stateAfter = (...events: OperationEvent[]): object => {
      received.push(...events);
      return summarize(foldAll(received));
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
        ...header,
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
