import {
  ApplicationFailure,
  CancelledFailure,
  CancellationScope,
  condition,
  log,
  patched,
} from '@temporalio/workflow';
import { partyOf } from '#contracts/activities/parties.ts';
import type { Failure } from '#contracts/operations/operation.ts';
import { toFailure } from './failure.ts';
import { holdsAnything } from './hold.ts';
import { activitiesFor, contextFor, type AnyState, type OperationRun } from './operation-run.ts';
import type { StepContext } from './step-context.ts';
import type { OperationPlan, Step, Unwinding } from './step.ts';

export interface UnwindOptions<State> {
  /** Steps that have begun, in order; the last one may or may not have had its effect. */
  readonly begun: readonly Step<State>[];
  readonly failure: Failure;
  readonly cancelled: boolean;
}

/**
 * Undoes the steps in reverse, continues where an undo fails, records the end, and throws it. Returns only when the success
 * of the operation turns out to be on record: the answer of its last step was lost, not its effect.
 */
export async function unwind<State extends AnyState>(
  run: OperationRun<State>,
  options: UnwindOptions<State>,
): Promise<void> {
  const { plan, state, messages, timeline } = run;
  const { begun, failure, cancelled } = options;
  messages.closeForCancel();
  const pastNoReturn = begun.some((step) => step.irreversible === true);
  const last = begun.at(-1) ?? plan.steps[0];
  if (last === undefined) throw ApplicationFailure.nonRetryable(failure.message, failure.code);

  await CancellationScope.nonCancellable(async () => {
    if (
      pastNoReturn &&
      (await plan.concluded(state, contextFor(run, titled(last, 'See how far it got'), 'end', true)))
    )
      return;
    const outcome = cancelled ? 'CANCELLED' : 'FAILED';
    if (await holdsAnything(run)) {
      timeline.phase('UNDOING');
      timeline.flush();
      const cause = cancelled ? null : failure;
      const unsafe = await takeBack(run, begun, pastNoReturn, cause);
      const context = contextFor(run, titled(last, 'Record how the operation ended'), 'end', true);
      await recordEnd(plan, state, context, { outcome, failure, cause, pastNoReturn, unsafe });
    }
    timeline.phase(outcome);
    timeline.flush();
    if (!cancelled) throw ApplicationFailure.nonRetryable(failure.message, failure.code, failure);
    await cancelInTemporal(run);
    throw new CancelledFailure(failure.message);
  });
}

type End = Parameters<OperationPlan<AnyState>['ended']>[2];

/**
 * Records the end. What a machine said may be something that the graph rejects; then the end is recorded without it, as a
 * subject whose operation has no end on record stays held.
 */
async function recordEnd<State extends AnyState>(
  plan: OperationPlan<State>,
  state: State,
  context: StepContext,
  end: End,
): Promise<void> {
  try {
    await plan.ended(state, context, end);
  } catch (error) {
    if (!patched('plain-end')) throw error;
    log.error('an end could not be recorded as it was', { reason: toFailure(error, 'end').message });
    const { failure, cause, unsafe } = end;
    const plain = {
      failure: withoutText(failure),
      cause: cause && withoutText(cause),
      unsafe: unsafe && withoutText(unsafe),
    };
    await plan.ended(state, context, { ...end, ...plain });
  }
}

function withoutText({ step }: Failure): Failure {
  const message = 'The reason could not be put on record. The workflow in Temporal shows it.';
  return { code: 'FAILED', message, step };
}

/** Runs the undo of each step, last first; returns the first undo that failed. */
async function takeBack<State extends AnyState>(
  run: OperationRun<State>,
  begun: readonly Step<State>[],
  pastNoReturn: boolean,
  cause: Failure | null,
): Promise<Failure | null> {
  let unsafe: Failure | null = null;
  for (const step of begun.toReversed()) {
    if (step.undo === undefined) continue;
    try {
      const unwinding: Unwinding = { cause, pastNoReturn, unsafe };
      // One that failed may have come back, but no further step waits long for it.
      const spent = [cause, unsafe].flatMap((one) => partyOf(one?.code ?? '') ?? []);
      await step.undo(run.state, contextFor(run, step, `undo:${step.name}`, true, spent), unwinding);
      run.timeline.mark(step.name, 'undone');
    } catch (error) {
      const failure = toFailure(error, `undo:${step.name}`);
      log.error('an undo failed', { step: step.name, reason: failure.message });
      unsafe ??= failure;
    }
  }
  return unsafe;
}

/** A cancellation requested through the graph is shown as one by Temporal too. */
async function cancelInTemporal<State extends AnyState>(run: OperationRun<State>): Promise<void> {
  if (run.root.consideredCancelled) return;
  const call = { step: 'end', phase: 'CANCELLED', undoing: true, title: 'Mark it as cancelled' };
  await activitiesFor(run, call).ledger.cancelWorkflow({});
  // Ending before Temporal's own request has arrived would make it do this last task over again.
  await condition(() => run.root.consideredCancelled, '10 seconds', {
    summary: 'Temporal marks it cancelled',
  });
}

function titled<State>(step: Step<State>, title: string): Step<State> {
  return { ...step, title };
}
