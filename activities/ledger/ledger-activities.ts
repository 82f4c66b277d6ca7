import type { Client } from '@temporalio/client';
import type { EventBus } from '#platform/events/event-bus.ts';
import type { LedgerActivities } from '#contracts/activities/activities.ts';
import { publishOperationEvent } from './operation-event.ts';
import { planHash as hashOf } from './plan-hash.ts';

/** Activities that report the progress of an operation. The plan and decisions must arrive, so they are retried. */
export function createLedgerActivities(deps: {
  readonly bus: EventBus;
  readonly client: Client;
}): LedgerActivities {
  return {
    async publishPlan({ operation }, { steps, basis, approvalExpiresAt }) {
      const planHash = hashOf({ steps, basis });
      const approval = approvalExpiresAt === null ? null : { expiresAt: approvalExpiresAt };
      await publishOperationEvent(deps.bus, 'operation.planned', {
        ...operation,
        planHash,
        steps: [...steps],
        approval,
      });
      return { planHash };
    },
    async publishDecision({ operation }, decision) {
      await publishOperationEvent(deps.bus, 'operation.decided', {
        ...operation,
        ...decision,
        reason: bounded(decision.reason),
      });
    },
    async publishWait({ operation, step, phase, undoing }, { state, message }) {
      await publishOperationEvent(deps.bus, 'operation.step', {
        ...operation,
        step,
        phase,
        undoing,
        state,
        message: bounded(message),
        attempt: 1,
      });
    },
    async cancelWorkflow({ operation }) {
      await deps.client.workflow.getHandle(operation.operationId).cancel();
    },
  };
}

/** People read it on one line; a text of any length could exceed what the stream accepts, and be retried forever. */
const LONGEST_TEXT = 2_000;

function bounded(text: string | null): string | null {
  return text === null ? null : text.slice(0, LONGEST_TEXT);
}
