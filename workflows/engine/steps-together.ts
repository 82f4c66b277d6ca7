import { ActivityFailure, ApplicationFailure, CancellationScope, TimeoutFailure } from '@temporalio/workflow';
import { formerActivity } from '#contracts/activities/former-names.ts';
import type { SiteStep } from '#contracts/activities/site-steps.ts';
import { toFailure } from './failure.ts';
import { activitiesFor, contextFor, type AnyState, type OperationRun } from './operation-run.ts';
import type { Bound, StepContext } from './step-context.ts';
import type { Step } from './step.ts';

/** The steps in their order; adjacent ones that one activity may do are in one group. */
export function groupSteps<State>(steps: readonly Step<State>[]): Step<State>[][] {
  const groups: Step<State>[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (step.together === true && last?.at(-1)?.together === true) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

/** What is left of a group: steps that each need an activity of their own, or the step that failed permanently. */
export interface Left<State> {
  readonly steps: readonly Step<State>[];
  readonly failed?: { readonly step: string; readonly error: unknown };
}

/**
 * Has one activity do the steps of a group, which costs a third of what one each costs. It is tried once: what it does
 * not finish is left to activities of the steps' own, with their retries and timeouts.
 */
export async function runTogether<State extends AnyState>(
  run: OperationRun<State>,
  group: readonly Step<State>[],
  begun: Step<State>[],
): Promise<Left<State>> {
  const targetId = run.plan.targetOf?.(run.state) ?? null;
  const needed = group.filter((step) => (step.skip?.(run.state) ?? null) === null);
  const isPastNoReturn = begun.some(({ irreversible }) => irreversible === true);
  const isCancelled = !isPastNoReturn && CancellationScope.current().consideredCancelled;
  const [first] = needed;
  if (!run.isTogether || targetId === null || first === undefined || needed.length < 2 || isCancelled)
    return { steps: group };
  const names = needed.map(({ name }) => name);
  const bmcTimeoutSeconds = run.plan.bmcTimeoutSeconds?.(run.state);
  const call = {
    step: '',
    phase: first.phase,
    undoing: false,
    ...(bmcTimeoutSeconds === undefined ? {} : { bmcTimeoutSeconds }),
  };
  const { site } = activitiesFor(run, { ...call, title: names.join(', ') });
  const steps = await callsOf(run, needed);
  run.timeline.phase(first.phase);
  for (const name of names)
    run.timeline.mark(name, 'running', `since ${new Date().toISOString()}, with the others`);
  const work = async (): ReturnType<typeof site.runSteps> => await site.runSteps({ targetId, steps });
  try {
    const result = await (isPastNoReturn ? CancellationScope.nonCancellable(work) : work());
    const done = result.done.map(({ step }) => step);
    begun.push(...needed.filter(({ name }) => done.includes(name) || name === result.begun));
    for (const name of names) run.timeline.mark(name, done.includes(name) ? 'done' : 'todo');
    return { steps: group.filter(({ name }) => !done.includes(name)) };
  } catch (error) {
    const failed = failedStep(error);
    const last = failed === null ? -1 : names.indexOf(failed);
    // A worker that was lost may have begun all of them.
    begun.push(...(isLost(error) ? needed : needed.slice(0, last + 1)));
    for (const [place, name] of names.entries()) run.timeline.mark(name, place < last ? 'done' : 'todo');
    if (isLost(error)) return { steps: group };
    if (failed !== null) run.timeline.mark(failed, 'failed', toFailure(error, failed).message);
    return { steps: [], failed: { step: failed ?? first.name, error } };
  }
}

/** What each of the steps would call; none is called. */
async function callsOf<State extends AnyState>(
  run: OperationRun<State>,
  steps: readonly Step<State>[],
): Promise<SiteStep[]> {
  const calls: SiteStep[] = [];
  for (const step of steps) {
    const note = <Activities>(): Bound<Activities> =>
      new Proxy({} as Bound<Activities> & object, {
        get: (_, name: string) => async (given: unknown) => {
          const { type, input } = run.hasClearNames
            ? { type: name, input: given }
            : formerActivity(name, given);
          calls.push({ activity: type, step: step.name, phase: step.phase, input });
        },
      });
    const context: StepContext = {
      ...contextFor(run, step, step.name, false),
      hardware: note(),
      boot: note(),
    };
    await step.run(run.state, context);
  }
  return calls;
}

/** The step that failed permanently, by its failure. */
function failedStep(error: unknown): string | null {
  const cause = error instanceof ActivityFailure ? error.cause : undefined;
  const details: unknown = cause instanceof ApplicationFailure ? cause.details?.[0] : undefined;
  const step = typeof details === 'object' && details !== null && 'step' in details ? details.step : null;
  return typeof step === 'string' ? step : null;
}

/** Whether the activity's worker was lost; a timeout before it began is none of that. */
function isLost(error: unknown): boolean {
  const cause = error instanceof ActivityFailure ? error.cause : undefined;
  return cause instanceof TimeoutFailure && ['HEARTBEAT', 'START_TO_CLOSE'].includes(cause.timeoutType ?? '');
}
