import { foldStep } from '../ledger/fold.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isOpen, settle } from '../ledger/settle.ts';
import type { HistoryStep } from '../temporal/history-steps.ts';

/** Whether the events of a successful operation reported all its steps, so that its history has nothing to add. */
export function isComplete({ end, plan, steps }: Ledger): boolean {
  if (end?.value.outcome !== 'SUCCEEDED' || plan === undefined) return false;
  const isKnown = plan.value.steps.every(({ name }) => steps.has(name));
  return isKnown && ![...steps.values()].some(isOpen);
}

/**
 * An ended operation's ledger with what its events did not report: steps that ended according to the workflow's
 * history, and for what the history does not show either, what follows from how the operation ended.
 */
export function reconcile(ledger: Ledger, history: readonly HistoryStep[]): Ledger {
  const { end } = ledger;
  if (end === undefined) return ledger;
  let reconciled = ledger;
  for (const step of history) {
    const known = reconciled.steps.get(step.name);
    // A step may continue after an activity of it, by another or by waiting; then its end is not that activity's.
    if (known !== undefined && (!isOpen(known) || known.updatedAt > step.updatedAt)) continue;
    reconciled = foldStep(reconciled, { ...step, phase: known?.phase ?? null });
  }
  for (const step of reconciled.steps.values())
    if (isOpen(step)) reconciled = foldStep(reconciled, settle(step, end));
  return reconciled;
}
