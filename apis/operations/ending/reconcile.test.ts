import { expect, test } from 'vitest';
import { fold } from '../ledger/fold.ts';
import type { Ledger, OperationEvent } from '../ledger/ledger.ts';
import { isComplete } from './reconcile.ts';

const header = {
  operationId: 'oprnopr-1',
  kind: 'PROVISION' as const,
  tenantId: 'tnntten-1',
  requestedBy: 'ada',
  title: 'Provision web-1',
  subject: { kind: 'Instance' as const, id: 'instins-1' },
  related: [],
  siteId: 'lctnsit-1',
};
const steps = ['reserve', 'install'].map((name) => ({ name, title: name, irreversible: false }));
const planned: OperationEvent = {
  type: 'operation.planned',
  at: 1,
  data: { ...header, planHash: 'hash', steps, approval: null },
};
const step = (name: string, state: 'RUNNING' | 'SUCCEEDED'): OperationEvent => ({
  type: 'operation.step',
  at: 2,
  data: { ...header, step: name, phase: 'INSTALLING', state, attempt: 1, message: null, undoing: false },
});
const ended = (outcome: 'SUCCEEDED' | 'FAILED'): OperationEvent => ({
  type: 'operation.ended',
  at: 3,
  data: { ...header, outcome, failure: null },
});

test.each<[string, boolean, readonly OperationEvent[]]>([
  [
    'a success of which everything was received',
    true,
    [planned, step('reserve', 'SUCCEEDED'), step('install', 'SUCCEEDED'), ended('SUCCEEDED')],
  ],
  [
    'one with a step of which nothing was received',
    false,
    [planned, step('reserve', 'SUCCEEDED'), ended('SUCCEEDED')],
  ],
  [
    'one with a step whose end was not received',
    false,
    [planned, step('reserve', 'SUCCEEDED'), step('install', 'RUNNING'), ended('SUCCEEDED')],
  ],
  ['one whose plan was not received', false, [step('reserve', 'SUCCEEDED'), ended('SUCCEEDED')]],
  [
    'a failure: the steps are unknown here',
    false,
    [planned, step('reserve', 'SUCCEEDED'), step('install', 'SUCCEEDED'), ended('FAILED')],
  ],
  [
    'an operation that continues',
    false,
    [planned, step('reserve', 'SUCCEEDED'), step('install', 'SUCCEEDED')],
  ],
])('%s: complete is %s', (_, complete, events) => {
  const ledger = events.reduce<Ledger | undefined>(fold, undefined);
  expect(ledger && isComplete(ledger)).toBe(complete);
});
