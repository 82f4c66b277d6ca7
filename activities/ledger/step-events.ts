import type { ActivityInboundCallsInterceptor } from '@temporalio/worker';
import { activityInfo, ApplicationFailure, CancelledFailure } from '@temporalio/activity';
import { describeError } from '#platform/errors/describe-error.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import type { OperationEventData } from '#contracts/operations/operation.ts';
import { currentName } from '#contracts/activities/former-names.ts';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { publishOperationEvent } from './operation-event.ts';

/** Activities that report to the ledger themselves, or that are no step of their own. */
const SILENT = new Set([
  'isHeld',
  'runSteps',
  'publishPlan',
  'publishDecision',
  'publishWait',
  'cancelWorkflow',
  'recordConsole',
  'readConsoleTail',
]);

type State = OperationEventData<'operation.step'>['state'];

interface Attempt {
  readonly call: StepCall;
  readonly attempt: number;
  readonly state: State;
  readonly message: string | null;
  readonly startedAt: number;
}

/** A step that ends within this is reported by one event. */
const SHORT_MS = 150;

/**
 * Reports every attempt of every step to the ledger: its start, its end and its cause. Nothing waits for a report, and
 * a lost one does no harm: the ledger is compared with the workflow's history when the operation ends.
 */
export function createStepEvents(bus: EventBus, log: Logger): ActivityInboundCallsInterceptor {
  const publish = ({ call, ...attempt }: Attempt): void => {
    const { operation, step, phase, undoing } = call;
    publishOperationEvent(bus, 'operation.step', { ...operation, step, phase, undoing, ...attempt }).catch(
      (error: unknown) => log.debug({ step, reason: describeError(error) }, 'a step event was lost'),
    );
  };
  return {
    async execute(input, next) {
      if (SILENT.has(currentName(activityInfo().activityType))) return await next(input);
      // Every activity's first argument is the call; the contract types say so.
      const call = input.args[0] as StepCall;
      const { attempt } = activityInfo();
      const startedAt = Date.now();
      const start = setTimeout(
        () => publish({ call, attempt, state: 'RUNNING', message: null, startedAt }),
        SHORT_MS,
      );
      const publishEnd = (state: State, message: string | null): void => {
        clearTimeout(start);
        publish({ call, attempt, state, message, startedAt });
      };
      try {
        const result: unknown = await next(input);
        publishEnd('SUCCEEDED', noteOf(result));
        return result;
      } catch (error) {
        publishEnd(endState(error), describeError(error));
        throw error;
      }
    },
  };
}

/** The note for people in the result of an activity. */
function noteOf(result: unknown): string | null {
  const note = typeof result === 'object' && result !== null && 'note' in result ? result.note : null;
  return typeof note === 'string' ? note : null;
}

function endState(error: unknown): 'CANCELLED' | 'FAILED' | 'RETRYING' {
  if (error instanceof CancelledFailure) return 'CANCELLED';
  return error instanceof ApplicationFailure && error.nonRetryable === true ? 'FAILED' : 'RETRYING';
}
