import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { namesOf } from '#platform/auth/person.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { mutate } from '#platform/graph/mutation.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import { Operation } from '../entities/operation.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import type { CancelDelivery } from '../requests/cancel-request.ts';
import { operationCancel } from '../requests/cancel-operation.ts';
import { operationDecide } from '../requests/decide-operation.ts';
import { refusalError } from '../requests/refusal-error.ts';
import { isRequester } from '../requester.ts';
import type { OperationWorkflows } from '../temporal/operation-workflows.ts';

/** How long an answer waits for the ledger to receive a decision, so that it shows it. */
const ECHO_MS = 1_000;

export function createOperationMutations(
  workflows: OperationWorkflows,
  cancels: CancelDelivery,
): MutationResolvers {
  return {
    operationCancel: async (_, { input }, context) =>
      await mutate(operationCancel, withoutNulls(input), context, async ({ operationId }) => {
        // Undelivered is no refusal: the request is stored, and delivered as soon as a worker accepts it.
        const { state, refusal, message } = await cancels.deliver(operationId);
        if (state === 'refused') throw refusalError({ id: operationId }, refusal ?? '', message ?? '', 'id');
        return { operation: await read(context, operationId) };
      }),

    operationDecide: async (_, { input }, context) =>
      await mutate(
        operationDecide,
        input,
        context,
        async ({ operationId, planHash, decision, reason, key }) => {
          const approver = context.access.actor.subject;
          const operation = await read(context, operationId);
          if (isRequester(operation, namesOf(context.access.actor))) {
            throw refusalError(operation, 'REQUESTER_MAY_NOT_APPROVE', '', 'id');
          }
          const updateId = `graph:${createHash('sha256')
            .update(JSON.stringify([approver, key]))
            .digest('hex')}`;
          const outcome = await workflows.decide(operationId, updateId, {
            planHash,
            decision,
            approver,
            reason,
          });
          switch (outcome.kind) {
            case 'accepted':
              return { operation: await readDecided(context, operationId) };
            case 'refused':
              throw refusalError(operation, outcome.refusal, outcome.message, pathOf(outcome.refusal));
            case 'absent':
              throw refusalError(operation, 'NOT_WAITING', '', 'id');
            case 'unavailable':
              context.log.warn({ operation: operationId, reason: outcome.reason }, 'decision not delivered');
              throw new UserError(
                'UNAVAILABLE',
                'No worker took the decision in time. Send it again with the same idempotencyKey.',
                { retryable: true },
              );
          }
        },
      ),
  };
}

async function read({ database }: GraphContext, id: IdOf<'operation'>): Promise<Operation> {
  return await database.fork().findOneOrFail(Operation, { id });
}

async function readDecided(context: GraphContext, id: IdOf<'operation'>): Promise<Operation> {
  const until = Date.now() + ECHO_MS;
  for (;;) {
    const operation = await read(context, id);
    if (operation.decidedAt !== null || Date.now() >= until) return operation;
    await sleep(25);
  }
}

function pathOf(refusal: string): string {
  return refusal === 'WRONG_PLAN' ? 'planHash' : 'id';
}

/** Absent and null mean the same here, and must make the same idempotency key. */
function withoutNulls(input: object): object {
  return Object.fromEntries(Object.entries(input).filter(([, value]: [string, unknown]) => value !== null));
}
