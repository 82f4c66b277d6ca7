import type { Client } from '@temporalio/client';
import { describeError } from '#platform/errors/describe-error.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import { CANCEL, DECIDE, type CancelInput, type DecisionInput } from '#contracts/operations/messages.ts';
import { isNotFound } from './not-found.ts';
import { outcomeOfError, type UpdateOutcome } from './update-outcome.ts';

/** The workflows of operations, as those who decide on them and cancel them see them. */
export interface OperationWorkflows {
  /** Sends a decision. The same `updateId` again has no second effect, also after the workflow ended. */
  decide(operationId: IdOf<'operation'>, updateId: string, decision: DecisionInput): Promise<UpdateOutcome>;
  cancel(operationId: IdOf<'operation'>, updateId: string, request: CancelInput): Promise<UpdateOutcome>;
}

/** How long a caller waits for a worker's answer. */
const PATIENCE_MS = 4_500;

export function createOperationWorkflows(client: Client): OperationWorkflows {
  const send = async (
    operationId: IdOf<'operation'>,
    name: string,
    updateId: string,
    input: object,
  ): Promise<UpdateOutcome> => {
    const handle = client.workflow.getHandle(operationId);
    try {
      await client.withDeadline(
        Date.now() + PATIENCE_MS,
        async () => await handle.executeUpdate(name, { args: [input], updateId }),
      );
      return { kind: 'accepted' };
    } catch (error) {
      const outcome = outcomeOfError(error);
      return outcome ?? (await closedOrAbsent(client, operationId, updateId));
    }
  };
  return {
    decide: async (operationId, updateId, decision) => await send(operationId, DECIDE, updateId, decision),
    cancel: async (operationId, updateId, request) => await send(operationId, CANCEL, updateId, request),
  };
}

/** Distinguishes a workflow that has not started from one that has ended, and whether that one took the Update before. */
async function closedOrAbsent(
  client: Client,
  operationId: IdOf<'operation'>,
  updateId: string,
): Promise<UpdateOutcome> {
  try {
    return await client.withDeadline(Date.now() + PATIENCE_MS, async () => {
      const { events } = await client.workflow.getHandle(operationId).fetchHistory();
      const taken = (events ?? []).some(
        ({ workflowExecutionUpdateAcceptedEventAttributes: accepted }) =>
          accepted?.acceptedRequest?.meta?.updateId === updateId || accepted?.protocolInstanceId === updateId,
      );
      if (taken) return { kind: 'accepted' };
      return { kind: 'refused', refusal: 'ALREADY_ENDED', message: 'The operation has ended.' };
    });
  } catch (error) {
    if (isNotFound(error)) return { kind: 'absent' };
    return { kind: 'unavailable', reason: describeError(error) };
  }
}
