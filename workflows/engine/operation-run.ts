import type { CancellationScope } from '@temporalio/workflow';
import type { Party } from '#contracts/activities/parties.ts';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { headerOf, type OperationHeader, type ResourceRef } from '#contracts/operations/header.ts';
import { bindActivities, type BindOptions, type BoundActivities } from './activities.ts';
import { awaitHost } from './host-wait.ts';
import type { OperationMessages } from './operation-messages.ts';
import type { StepContext, WaitEvidence } from './step-context.ts';
import type { OperationPlan, Step } from './step.ts';
import type { Timeline } from './timeline.ts';

/** What every operation's state holds at least. */
export interface AnyState {
  readonly request: OperationHeader;
}

/** One run of an operation: its plan, its notes, and its ways to the outside. */
export interface OperationRun<State extends AnyState> {
  readonly plan: OperationPlan<State>;
  readonly state: State;
  readonly messages: OperationMessages;
  readonly timeline: Timeline;
  readonly evidence: WaitEvidence | undefined;
  /**
   * Whether adjacent steps may share an activity, and phases are written with the next activity. Operations that began
   * before neither existed continue without.
   */
  readonly isTogether: boolean;
  /** Whether activities are called by the names that they have now (contracts/activities/former-names.ts). */
  readonly hasClearNames: boolean;
  /** Cancelled when Temporal itself is asked to cancel the workflow. */
  readonly root: CancellationScope;
}

/** What a step can do, with the call filled in that names the step to the ledger. */
export function contextFor<State extends AnyState>(
  run: OperationRun<State>,
  step: Step<State>,
  name: string,
  undoing: boolean,
  spent: readonly Party[] = [],
): StepContext {
  const bmcTimeoutSeconds = run.plan.bmcTimeoutSeconds?.(run.state);
  const call = {
    step: name,
    phase: undoing ? 'UNDOING' : step.phase,
    undoing,
    ...(bmcTimeoutSeconds === undefined ? {} : { bmcTimeoutSeconds }),
    ...(spent.length > 0 && { spent }),
  };
  const recorded = step.irreversible === true && !undoing;
  const { ledger, site: _, ...activities } = activitiesFor(run, { ...call, title: step.title }, { recorded });
  return {
    ...activities,
    hostReports: async (event, wait) => {
      const show = (text: string): void => run.timeline.mark(step.name, 'running', text);
      const again = contextFor(
        run,
        { ...step, title: 'Start the machine again' },
        `again:${step.name}`,
        false,
      );
      const { messages, evidence } = run;
      run.timeline.flush();
      return await awaitHost({ messages, ledger, show, again, evidence }, event, wait);
    },
    note: (text) => run.timeline.mark(step.name, 'running', text),
    conclude: (text) => run.timeline.conclude(step.name, text),
  };
}

/** The evidence of an operation's waits; no step of its own. */
export function evidenceFor<State extends AnyState>(
  run: Pick<OperationRun<State>, 'plan' | 'state' | 'hasClearNames'>,
): WaitEvidence | undefined {
  const call = { step: '', phase: 'WAITING', undoing: false, title: 'Keep what explains a failure' };
  return run.plan.evidence?.(run.state, () => activitiesFor(run, call));
}

/** Other resources that the operation concerns and that are known so far, besides its subject. */
export function relatedOf<State extends AnyState>({
  plan,
  state,
}: Pick<OperationRun<State>, 'plan' | 'state'>): readonly ResourceRef[] {
  return plan.related?.(state) ?? state.request.related;
}

export function activitiesFor<State extends AnyState>(
  run: Pick<OperationRun<State>, 'plan' | 'state' | 'hasClearNames'> &
    Partial<Pick<OperationRun<State>, 'timeline'>>,
  { title, ...call }: Omit<StepCall, 'operation'> & { readonly title: string },
  options?: BindOptions,
): BoundActivities {
  const operation = { ...headerOf(run.state.request), related: [...relatedOf(run)] };
  const before = (): void => run.timeline?.flush();
  return bindActivities({ ...call, operation }, title, {
    before,
    hasClearNames: run.hasClearNames,
    ...options,
  });
}
