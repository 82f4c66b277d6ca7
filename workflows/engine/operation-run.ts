import type { CancellationScope } from '@temporalio/workflow';
import type { StepCall } from '#contracts/activities/step-call.ts';
import type { OperationSubject } from '#contracts/operations/operation.ts';
import { bindActivities, type BindOptions, type BoundActivities } from './activities.ts';
import { createConsoleRecording, type ConsoleRecording } from './console-recording.ts';
import { awaitHost } from './host-wait.ts';
import type { OperationMessages } from './operation-messages.ts';
import type { StepContext } from './step-context.ts';
import type { OperationPlan, Step } from './step.ts';
import type { Timeline } from './timeline.ts';

/** What every operation's state holds at least. */
export interface AnyState {
  readonly request: OperationSubject;
}

/** One run of an operation: its plan, its notes, and its ways to the outside. */
export interface OperationRun<State extends AnyState> {
  readonly plan: OperationPlan<State>;
  readonly state: State;
  readonly messages: OperationMessages;
  readonly timeline: Timeline;
  readonly recording: ConsoleRecording;
  /**
   * Whether adjacent steps may share an activity, and phases are written with the next activity. Operations that began
   * before neither existed go on without.
   */
  readonly isTogether: boolean;
  /** Cancelled when Temporal itself is told to cancel the workflow. */
  readonly root: CancellationScope;
}

/** What a step can do, with the call filled in that tells the ledger which step it is for. */
export function contextFor<State extends AnyState>(
  run: OperationRun<State>,
  step: Step<State>,
  name: string,
  undoing: boolean,
  bmcTimeoutSeconds = run.plan.bmcTimeoutSeconds(run.state),
): StepContext {
  const call = {
    step: name,
    phase: undoing ? 'UNDOING' : step.phase,
    undoing,
    bmcPatienceSeconds: bmcTimeoutSeconds,
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
      const { consoleTail } = run.recording;
      run.timeline.flush();
      run.recording.begin();
      return await awaitHost({ messages: run.messages, ledger, show, again, consoleTail }, event, wait);
    },
    note: (text) => run.timeline.mark(step.name, 'running', text),
    conclude: (text) => run.timeline.conclude(step.name, text),
  };
}

/** Keeps the console of the machine that the operation is about; no step of its own. */
export function recordingFor<State extends AnyState>(
  run: Pick<OperationRun<State>, 'plan' | 'state'>,
): ConsoleRecording {
  const call = { step: '', phase: 'WAITING', undoing: false, title: 'Keep what the machine prints' };
  return createConsoleRecording(() => {
    const serverId = run.plan.serverOf(run.state);
    return serverId === null ? null : { serverId, ...activitiesFor(run, call) };
  });
}

export function activitiesFor<State extends AnyState>(
  run: Pick<OperationRun<State>, 'plan' | 'state'> & Partial<Pick<OperationRun<State>, 'timeline'>>,
  { title, ...call }: Omit<StepCall, 'subject'> & { readonly title: string },
  options?: BindOptions,
): BoundActivities {
  const serverId = run.plan.serverOf(run.state);
  const before = (): void => run.timeline?.flush();
  return bindActivities({ ...call, subject: { ...run.state.request, serverId } }, title, {
    before,
    ...options,
  });
}
