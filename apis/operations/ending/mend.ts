import { foldStep } from '../ledger/fold.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isOpen, settle } from '../ledger/settle.ts';
import type { HistoryStep } from '../temporal/history-steps.ts';

/** Whether the events of a success told of all its steps, so that its history can add nothing. */
export function isWhole({ end, plan, steps }: Ledger): boolean {
  if (end?.value.outcome !== 'SUCCEEDED' || plan === undefined) return false;
  const isKnown = plan.value.steps.every(({ name }) => steps.has(name));
  return isKnown && ![...steps.values()].some(isOpen);
}

/**
 * An ended operation's ledger with what its events did not tell: steps that ended according to the workflow's
 * history, and for what the history does not show either, what follows from how the operation ended.
 */
export function mend(ledger: Ledger, history: readonly HistoryStep[]): Ledger {
  const { end } = ledger;
  if (end === undefined) return ledger;
  let mended = ledger;
  for (const step of history) {
    const known = mended.steps.get(step.name);
    // A step may go on after an activity of it, by another or by waiting; then its end is not that activity's.
    if (known !== undefined && (!isOpen(known) || known.updatedAt > step.updatedAt)) continue;
    mended = foldStep(mended, { ...step, phase: known?.phase ?? null });
  }
  for (const step of mended.steps.values()) if (isOpen(step)) mended = foldStep(mended, settle(step, end));
  return mended;
}
