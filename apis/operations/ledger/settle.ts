import type { End, Ledger, LedgerStep, StepState } from './ledger.ts';
import type { Timed } from './timed.ts';

const OPEN: ReadonlySet<StepState> = new Set(['WAITING', 'RUNNING', 'RETRYING']);

/** Whether a step is known to be in progress. */
export function isOpen(step: Pick<LedgerStep, 'state'>): boolean {
  return OPEN.has(step.state);
}

/**
 * How a step ended whose own end was lost, from how its operation did: all steps of a success succeeded, the step
 * named by the failure failed, others were cut short.
 */
export function settle(step: LedgerStep, end: Timed<End>): LedgerStep {
  if (!isOpen(step)) return step;
  const { outcome, failure } = end.value;
  const updatedAt = Math.max(step.updatedAt, end.at);
  if (outcome === 'SUCCEEDED') return { ...step, state: 'SUCCEEDED', message: null, updatedAt };
  if (failure?.step === step.name) return { ...step, state: 'FAILED', message: failure.message, updatedAt };
  return { ...step, state: 'CANCELLED', updatedAt };
}

/** The steps as people see them: in the order they began, none open once the operation has ended. */
export function shownSteps(ledger: Pick<Ledger, 'steps' | 'end' | 'plan'>): LedgerStep[] {
  const { end, plan } = ledger;
  const places = new Map((plan?.value.steps ?? []).map((step, place) => [step.name, place]));
  const placeOf = (name: string): number => places.get(name) ?? places.size;
  return [...ledger.steps.values()]
    .map((step) => (end === undefined ? step : settle(step, end)))
    .toSorted(
      (a, b) => a.startedAt - b.startedAt || placeOf(a.name) - placeOf(b.name) || (a.name < b.name ? -1 : 1),
    );
}
