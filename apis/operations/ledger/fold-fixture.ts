import { newId } from '#platform/ids/id.ts';
import type { ResourceRef } from '#contracts/operations/header.ts';
import { fold } from './fold.ts';
import type { Ledger, OperationEvent } from './ledger.ts';

/** Events of one operation, for tests. */
export const operationId = newId('operation');
export const header = {
  operationId,
  kind: 'PROVISION' as const,
  tenantId: 'tnntten-1',
  requestedBy: 'ada',
  title: 'Provision web-1',
  subject: { kind: 'Instance' as const, id: 'instins-1' },
  related: [] as ResourceRef[],
  siteId: 'lctnsit-1',
};

export function foldAll(events: readonly OperationEvent[]): Ledger {
  const ledger = events.reduce<Ledger | undefined>(fold, undefined);
  if (ledger === undefined) throw new Error('no events');
  return ledger;
}

export function step(
  time: number,
  name: string,
  state: 'WAITING' | 'RUNNING' | 'RETRYING' | 'SUCCEEDED',
  attempt = 1,
  message: string | null = null,
): OperationEvent {
  return {
    type: 'operation.step',
    at: time,
    data: {
      ...header,
      step: name,
      phase: 'RESERVING',
      state,
      attempt,
      message,
      undoing: name.startsWith('undo:'),
    },
  };
}
