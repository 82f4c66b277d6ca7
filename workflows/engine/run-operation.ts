import { CancelledFailure, CancellationScope, isCancellation, patched } from '@temporalio/workflow';
import { currentHeader } from '#contracts/operations/former-header.ts';
import type { OperationHeader } from '#contracts/operations/header.ts';
import type { Failure, PlannedStep } from '#contracts/operations/operation.ts';
import { approvePlan, type ApprovalPolicy } from './approval.ts';
import { hadNoEffect, toFailure } from './failure.ts';
import { isRefusedHold, requireHold } from './hold.ts';
import { openMessages, type OperationMessages } from './operation-messages.ts';
import { contextFor, evidenceFor, relatedOf, type AnyState, type OperationRun } from './operation-run.ts';
import { basisOf } from './plan-basis.ts';
import { plannedSteps, type OperationPlan, type Step } from './step.ts';
import { groupSteps, runTogether } from './steps-together.ts';
import { createTimeline } from './timeline.ts';
import { unwind } from './unwind.ts';

/** A run that takes the place of one that was terminated or timed out: it only undoes what that one did. */
export interface Recovery {
  readonly failure: Failure;
}

export interface OperationResult {
  readonly outcome: 'SUCCEEDED';
}

/** What one operation does, from the request on. */
export interface OperationStart<State extends AnyState> {
  readonly plan: OperationPlan<State>;
  readonly state: State;
  readonly approval?: ApprovalPolicy;
}

/** What an operation will do: what the hash of its plan is computed over. */
export interface PlannedOperation {
  readonly steps: readonly PlannedStep[];
  readonly basis: unknown;
}

/** A workflow that runs an operation. A recovery is the input of a run that takes the place of one that was lost. */
export interface OperationWorkflow<Request extends OperationHeader> {
  (request: Request, recovery?: Recovery): Promise<OperationResult>;
  /** What it would do for this request. Works outside a workflow too, for previews. */
  planOf(request: Request): PlannedOperation;
}

/**
 * Makes the workflow of an operation.
 * @param start called with the request, first of all; also outside a workflow, for previews: `isPatched` in place of `patched`
 */
export function operationWorkflow<Request extends OperationHeader, State extends AnyState>(
  start: (request: Request) => OperationStart<State>,
): OperationWorkflow<Request> {
  const workflow = async (request: Request, recovery?: Recovery): Promise<OperationResult> => {
    const { plan, state, approval } = start(currentHeader(request));
    return await runOperation(plan, state, { approval, recovery });
  };
  return Object.assign(workflow, {
    planOf: (request: Request) => ({
      steps: plannedSteps(start(request).plan.steps),
      basis: basisOf(request),
    }),
  });
}

/**
 * Runs the steps in order, provided that the operation is under way on record. A step that fails, or a cancellation,
 * undoes what was done, in reverse, and records the end. Succeeds by returning; fails by a typed failure, so that Temporal shows the same as the graph.
 */
export async function runOperation<State extends AnyState>(
  plan: OperationPlan<State>,
  state: State,
  options: { readonly approval?: ApprovalPolicy | undefined; readonly recovery?: Recovery | undefined } = {},
): Promise<OperationResult> {
  const { request } = state;
  // Asked once and first: the answers must not change while the operation runs. The newer patch implies the older one,
  // so that a history has one marker.
  const hasClearNames = patched('clear-names');
  const isTogether = hasClearNames || patched('steps-together');
  const run: OperationRun<State> = {
    plan,
    state,
    messages: openMessages(request),
    timeline: createTimeline(request, plan.steps, isTogether),
    isTogether,
    hasClearNames,
    evidence: evidenceFor({ plan, state, hasClearNames }),
    root: CancellationScope.current(),
  };
  const begun: Step<State>[] = [];
  let current = 'plan';
  try {
    if (options.recovery !== undefined) await recover(run, options.recovery);
    else {
      await run.messages.forward.run(async () => {
        await requireHold(run, 'SUBJECT');
        await approvePlan(request, plannedSteps(plan.steps), run.messages, run.timeline, options.approval);
        for (const group of groupSteps(plan.steps)) {
          const { steps, failed } = await runTogether(run, group, begun);
          current = failed?.step ?? current;
          if (failed !== undefined) throw failed.error;
          for (const step of steps) {
            current = step.name;
            await runStep(run, step, begun);
          }
        }
      });
    }
  } catch (error) {
    if (options.recovery !== undefined || isRefusedHold(error)) throw error;
    // A step that reports that it changed nothing has nothing to undo.
    if (begun.at(-1)?.name === current && hadNoEffect(error)) begun.pop();
    await unwind(run, {
      begun,
      failure: failureOf(run.messages, error, current),
      cancelled: isCancellation(error),
    });
  }
  run.timeline.phase('DONE');
  run.timeline.flush();
  return { outcome: 'SUCCEEDED' };
}

async function runStep<State extends AnyState>(
  run: OperationRun<State>,
  step: Step<State>,
  begun: Step<State>[],
): Promise<void> {
  const wasPastNoReturn = begun.some((one) => one.irreversible === true);
  // Temporal itself can be asked to cancel at any time; past the point of no return the operation still finishes.
  if (!wasPastNoReturn && CancellationScope.current().consideredCancelled)
    throw new CancelledFailure('The operation was cancelled');
  const skipped = step.skip?.(run.state) ?? null;
  if (skipped !== null) return run.timeline.mark(step.name, 'done', `not needed: ${skipped}`);
  if (step.irreversible === true) run.messages.closeForCancel();
  run.timeline.phase(step.phase);
  run.timeline.mark(step.name, 'running', `since ${new Date().toISOString()}`);
  // Noted before it runs: a step that failed half-way, or whose answer was lost, is undone too.
  if (!begun.includes(step)) begun.push(step);
  const pastNoReturn = wasPastNoReturn || step.irreversible === true;
  try {
    const work = async (): Promise<void> =>
      await step.run(run.state, contextFor(run, step, step.name, false));
    await (pastNoReturn ? CancellationScope.nonCancellable(work) : work());
    run.timeline.related(relatedOf(run));
    run.timeline.mark(step.name, 'done');
  } catch (error) {
    run.timeline.mark(step.name, 'failed', toFailure(error, step.name).message);
    throw error;
  }
}

/** Every step may have had its effect: the notes of the lost run are gone with it. */
async function recover<State extends AnyState>(
  run: OperationRun<State>,
  { failure }: Recovery,
): Promise<void> {
  run.messages.closeForCancel();
  await requireHold(run, 'ANY');
  const [first] = run.plan.steps;
  if (first !== undefined) await run.plan.recover(run.state, contextFor(run, first, 'recover', true));
  await unwind(run, { begun: run.plan.steps, failure, cancelled: false });
}

function failureOf(messages: OperationMessages, error: unknown, step: string): Failure {
  const failure = toFailure(error, step);
  const cancelledBy = messages.cancelledBy();
  if (!isCancellation(error) || cancelledBy === null) return failure;
  const reason = cancelledBy.reason === '' ? '' : `: ${cancelledBy.reason}`;
  return { ...failure, message: `Cancelled by ${cancelledBy.requestedBy}${reason}` };
}
