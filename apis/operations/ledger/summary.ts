import type { OperationState } from '#contracts/operations/operation.ts';
import type { Ledger, LedgerStep } from './ledger.ts';
import { isOpen, shownSteps } from './settle.ts';

export type ApprovalState = 'WAITING' | 'APPROVED' | 'REJECTED' | 'EXPIRED';

/** What follows from all that is known of an operation. */
export interface Summary {
  readonly state: OperationState;
  readonly phase: string | null;
  readonly waitingFor: string | null;
  /** Null where no approval is requested. */
  readonly approvalState: ApprovalState | null;
}

export function summarize(ledger: Ledger): Summary {
  const approvalState = approvalOf(ledger);
  const current = currentStep(ledger);
  const state = stateOf(ledger, approvalState);
  return { state, phase: phaseOf(ledger), waitingFor: waitOf(state, current), approvalState };
}

function stateOf(ledger: Ledger, approval: ApprovalState | null): OperationState {
  if (ledger.end !== undefined) return ledger.end.value.outcome;
  if (ledger.undoing) return 'UNDOING';
  // Only a wait for a person is shown as one: a wait for a machine is the operation at work.
  if (approval === 'WAITING') return 'WAITING';
  return ledger.startedAt === undefined ? 'PENDING' : 'RUNNING';
}

function approvalOf({ plan, decision }: Ledger): ApprovalState | null {
  if (decision !== undefined) return decision.value.decision;
  return plan === undefined || plan.value.approvalExpiresAt === null ? null : 'WAITING';
}

function phaseOf(ledger: Ledger): string | null {
  return lastSaid(shownSteps(ledger).filter(({ phase }) => phase !== null))?.phase ?? null;
}

function currentStep(ledger: Ledger): LedgerStep | undefined {
  return lastSaid(shownSteps(ledger));
}

/** The step something was last said of; of several said in one millisecond, the one that comes later. */
function lastSaid(steps: readonly LedgerStep[]): LedgerStep | undefined {
  return steps.reduce<LedgerStep | undefined>(
    (last, step) => (last === undefined || step.updatedAt >= last.updatedAt ? step : last),
    undefined,
  );
}

function waitOf(state: OperationState, current: LedgerStep | undefined): string | null {
  if (state !== 'WAITING' && state !== 'RUNNING' && state !== 'UNDOING') return null;
  if (current !== undefined && isOpen(current) && current.state === 'WAITING') {
    return current.message ?? `the end of step ${current.name}`;
  }
  return state === 'WAITING' ? 'the approval of its plan, by a person other than the requester' : null;
}
