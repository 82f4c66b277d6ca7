import type { ActivityInboundCallsInterceptor } from '@temporalio/worker';
import { activityInfo, ApplicationFailure, CancelledFailure } from '@temporalio/activity';
import { describeError } from '#platform/errors/describe-error.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import type { OperationEventData } from '#contracts/operations/operation.ts';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { publishOperationEvent } from './operation-event.ts';

/** Activities that tell the ledger themselves, or that are no step of their own. */
const SILENT = new Set([
  'isHeld',
  'runSteps',
  'publishPlan',
  'publishDecision',
  'publishWait',
  'cancelWorkflow',
  'recordConsole',
  'readLastWords',
]);

/**
 * Tells the ledger of every attempt of every step: its start, its end and its cause. Telling waits for nobody, and a
 * lost event does no harm: the ledger compares itself with the workflow's history when the operation ends.
 */
export function createStepEvents(bus: EventBus, log: Logger): ActivityInboundCallsInterceptor {
  const tell = (
    call: StepCall,
    state: OperationEventData<'operation.step'>['state'],
    message: string | null,
  ): void => {
    const { subject, step, phase, undoing } = call;
    const { attempt } = activityInfo();
    publishOperationEvent(bus, 'operation.step', {
      ...subject,
      step,
      phase,
      undoing,
      state,
      attempt,
      message,
    }).catch((error: unknown) => log.debug({ step, reason: describeError(error) }, 'a step event was lost'));
  };
  return {
    async execute(input, next) {
      if (SILENT.has(activityInfo().activityType)) return await next(input);
      // Every activity's first argument is the call; the contract types say so.
      const call = input.args[0] as StepCall;
      tell(call, 'RUNNING', null);
      try {
        const result: unknown = await next(input);
        tell(call, 'SUCCEEDED', noteOf(result));
        return result;
      } catch (error) {
        tell(call, endState(error), describeError(error));
        throw error;
      }
    },
  };
}

/** What an activity has to say to people of what it came to. */
function noteOf(result: unknown): string | null {
  const told = typeof result === 'object' && result !== null && 'note' in result ? result.note : null;
  return typeof told === 'string' ? told : null;
}

function endState(error: unknown): 'CANCELLED' | 'FAILED' | 'RETRYING' {
  if (error instanceof CancelledFailure) return 'CANCELLED';
  return error instanceof ApplicationFailure && error.nonRetryable === true ? 'FAILED' : 'RETRYING';
}
