import type { ResourceRef } from '#contracts/operations/header.ts';
import type { Ledger, LedgerStep, OperationEvent, StepState } from './ledger.ts';
import { canonical, earliest, latest } from './timed.ts';

/**
 * What is known of an operation after one more event. Any order and repetition of the same events gives the same
 * ledger: each part keeps what was said last (or first, for the end) by the time of the event, not of its arrival.
 */
export function fold(ledger: Ledger | undefined, event: OperationEvent): Ledger {
  const known = mergeSubject(ledger, event);
  switch (event.type) {
    case 'operation.requested':
    // Whether it is cancelled is for its workflow to say.
    case 'operation.cancel-requested':
      return known;
    case 'operation.planned': {
      const { planHash, steps, approval } = event.data;
      const approvalExpiresAt = approval === null ? null : Date.parse(approval.expiresAt);
      const plan = { at: event.at, value: { hash: planHash, steps, approvalExpiresAt } };
      return { ...known, plan: latest(known.plan, plan), startedAt: sooner(known.startedAt, event.at) };
    }
    case 'operation.decided': {
      const { decision, approver, reason } = event.data;
      return {
        ...known,
        decision: latest(known.decision, { at: event.at, value: { decision, approver, reason } }),
      };
    }
    case 'operation.step': {
      const { step: name, state, attempt, phase, message, undoing, startedAt = event.at } = event.data;
      const step = { name, state, attempt, phase, message, startedAt, updatedAt: event.at };
      const begun = {
        ...known,
        startedAt: sooner(known.startedAt, startedAt),
        undoing: known.undoing || undoing,
      };
      return foldStep(begun, step);
    }
    case 'operation.ended': {
      const { outcome, failure } = event.data;
      return { ...known, end: earliest(known.end, { at: event.at, value: { outcome, failure } }) };
    }
  }
}

/** What is known of an operation after something was said of one step. */
export function foldStep(ledger: Ledger, step: LedgerStep): Ledger {
  const known = ledger.steps.get(step.name);
  const merged = known === undefined ? step : mergeSteps(known, step);
  return { ...ledger, steps: new Map(ledger.steps).set(step.name, merged) };
}

function mergeSubject(ledger: Ledger | undefined, { at, data }: OperationEvent): Ledger {
  const { operationId: id, kind, title, tenantId, requestedBy, subject, siteId } = data;
  const description = { at, value: { kind, title, tenantId, requestedBy, subject, siteId } };
  // Workers from before these were kept leave them out.
  const { requesterKeys } = data;
  const requester = requesterKeys === undefined ? undefined : { at, value: requesterKeys };
  // An event without related resources does not say that there were none: the ledger keeps those of before.
  const related = data.related.length === 0 ? undefined : { at, value: data.related };
  return {
    ...(ledger ?? { id, plan: undefined, decision: undefined, end: undefined }),
    startedAt: ledger?.startedAt,
    undoing: ledger?.undoing ?? false,
    steps: ledger?.steps ?? new Map(),
    description: latest(ledger?.description, description) ?? description,
    requesterKeys: latest(ledger?.requesterKeys, requester),
    related: latest<readonly ResourceRef[]>(ledger?.related, related),
  };
}

/** In one millisecond a step may begin and end, or begin and wait; never the other way round. */
const RANKS: Record<StepState, number> = {
  RUNNING: 0,
  WAITING: 1,
  RETRYING: 2,
  CANCELLED: 3,
  FAILED: 4,
  SUCCEEDED: 5,
};

function mergeSteps(a: LedgerStep, b: LedgerStep): LedgerStep {
  return {
    ...(compareSteps(a, b) >= 0 ? a : b),
    attempt: Math.max(a.attempt, b.attempt),
    startedAt: Math.min(a.startedAt, b.startedAt),
  };
}

function compareSteps(a: LedgerStep, b: LedgerStep): number {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt - b.updatedAt;
  if (a.state !== b.state) return RANKS[a.state] - RANKS[b.state];
  const [left, right] = [canonical([a.phase, a.message]), canonical([b.phase, b.message])];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function sooner(a: number | undefined, b: number): number {
  return a === undefined ? b : Math.min(a, b);
}
