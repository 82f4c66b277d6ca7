import { ApplicationFailure, asyncLocalStorage, Context, heartbeat } from '@temporalio/activity';
import type { ActivityExecuteInput, ActivityInboundCallsInterceptor } from '@temporalio/worker';
import type { DoneStep, SiteActivities, SiteStep } from '#contracts/activities/site-steps.ts';
import type { StepCall } from '#contracts/activities/step-call.ts';

export interface RunStepsDeps {
  /** The activities of the site, by name. */
  readonly activities: object;
  /** Called around each step as around an activity of its own; outermost first. */
  readonly interceptors: readonly ActivityInboundCallsInterceptor[];
  /** Holds the BMC of a server while work lasts; `held` is aborted when it is lost, or the activity is cancelled. */
  hold(serverId: string, work: (held: AbortSignal) => Promise<void>): Promise<void>;
}

type Activity = (call: StepCall, input: unknown) => Promise<unknown>;
type Execute = (input: ActivityExecuteInput) => Promise<unknown>;

/** Several steps as one activity; each is reported to the ledger, and its effects have idempotency keys of their own. */
export function createRunSteps({ activities, interceptors, hold }: RunStepsDeps): SiteActivities {
  const runStep = async (group: StepCall, { activity, step, phase, input }: SiteStep): Promise<void> => {
    const work = (activities as Readonly<Record<string, Activity>>)[activity];
    if (work === undefined)
      throw ApplicationFailure.retryable(`This worker has no activity ${activity}.`, 'NO_SUCH_ACTIVITY');
    const call = { ...group, step, phase };
    const execute = interceptors.reduceRight<Execute>(
      (next, interceptor) => async (given) =>
        interceptor.execute === undefined ? await next(given) : await interceptor.execute(given, next),
      async ({ args: [asked, given] }) => await work(asked as StepCall, given),
    );
    await asyncLocalStorage.run(contextOf(activity, step), async () => {
      await execute({ args: [call, input], headers: {} });
    });
  };

  return {
    async runSteps(call, { targetId, steps }) {
      const done: DoneStep[] = [];
      let begun: string | null = null;
      const alive = setInterval(() => heartbeat(begun), 5_000);
      try {
        await hold(targetId, async (signal) => {
          for (const step of steps) {
            if (signal.aborted) return;
            const startedAt = Date.now();
            begun = step.step;
            // The Temporal UI shows it with the pending activity.
            heartbeat(begun);
            await runStep(call, step);
            done.push({ step: step.step, startedAt, endedAt: Date.now() });
            begun = null;
          }
        });
      } catch (error) {
        if (begun !== null && error instanceof ApplicationFailure && error.nonRetryable === true)
          throw failureOf(error, begun);
        // Temporary faults and cancellations are left to the workflow.
      } finally {
        clearInterval(alive);
      }
      return { done, begun };
    },
  };
}

/** The context of a step: that of its activity, except for what names the activity. */
function contextOf(activityType: string, step: string): Context {
  const context = Context.current();
  const info = { ...context.info, activityType, activityId: `${context.info.activityId}/${step}` };
  return Object.create(context, { info: { value: info } }) as Context;
}

function failureOf({ message, type, details, cause }: ApplicationFailure, step: string): ApplicationFailure {
  const [first, ...others] = details ?? [];
  const known = typeof first === 'object' && first !== null ? first : {};
  return ApplicationFailure.create({
    message,
    type: type ?? 'FAILED',
    nonRetryable: true,
    details: [{ ...known, step }, ...others],
    ...(cause === undefined ? {} : { cause }),
  });
}
