import { setTimeout as sleep } from 'node:timers/promises';
import { periodic } from '#platform/background/periodic.ts';
import type { Database } from '#platform/database/database.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import type { BackgroundTask } from '#platform/events/consume.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { findOperation } from '../find-operations.ts';
import { isRequester } from '../requester.ts';
import type { OperationWorkflows } from '../temporal/operation-workflows.ts';
import type { Delivery } from './delivery.ts';
import type { Inbox } from './inbox.ts';

/** Delivers decisions from the inbox to their operations. */
export interface DecisionDelivery {
  /** Stores a delivery, or finds the earlier one with the same sender and id. Returns its current state. */
  take(delivery: Pick<Delivery, 'sender' | 'deliveryId' | 'bodyHash' | 'decision'>): Promise<Delivery>;
  /** Retries deliveries that could not be passed on at once. */
  retry(): BackgroundTask;
}

export interface DecisionDeliveryOptions {
  readonly database: Database;
  readonly inbox: Inbox;
  readonly workflows: OperationWorkflows;
  readonly log: Logger;
}

/** How long a sender waits for the result of its delivery, or a repeat for the result of the first. */
const RESPONSE_TIMEOUT_MS = 5_000;
/** Longer than one attempt takes, so that two never run at the same time. */
const QUIET_MS = 8_000;
const RETRY_MS = 1_000;
const BATCH = 20;

export function createDecisionDelivery({
  database,
  inbox,
  workflows,
  log,
}: DecisionDeliveryOptions): DecisionDelivery {
  const passOn = async (delivery: Delivery): Promise<void> => {
    const { sender, deliveryId, decision: body } = delivery;
    const { operationId, ...decision } = body;
    const operation = await findOperation(database.fork(), operationId);
    if (operation === undefined) {
      return await inbox.conclude(
        delivery,
        'refused',
        'UNKNOWN_OPERATION',
        `There is no operation ${operationId}.`,
      );
    }
    if (isRequester(operation, [decision.approver])) {
      const message = 'Who requested the operation may not decide on its plan.';
      return await inbox.conclude(delivery, 'refused', 'REQUESTER_MAY_NOT_APPROVE', message);
    }
    const outcome = await workflows.decide(operation.id, `${sender}:${deliveryId}`, decision);
    switch (outcome.kind) {
      case 'accepted':
        return await inbox.conclude(delivery, 'accepted');
      case 'refused':
        return await inbox.conclude(delivery, 'refused', outcome.refusal, outcome.message);
      case 'absent':
        return await inbox.conclude(
          delivery,
          'refused',
          'NOT_WAITING',
          'The operation has not begun: it has no plan yet.',
        );
      case 'unavailable':
        log.warn({ sender, deliveryId, operation: operationId, reason: outcome.reason }, 'decision queued');
    }
  };

  return {
    async take(given) {
      const first = await inbox.insert(given);
      if (first) {
        const attempt = passOn({ ...given, state: 'received', refusal: null, message: null }).catch(
          (error: unknown) =>
            log.warn(
              { sender: given.sender, deliveryId: given.deliveryId, reason: describeError(error) },
              'decision queued',
            ),
        );
        await Promise.race([attempt, sleep(RESPONSE_TIMEOUT_MS, undefined, { ref: false })]);
      }
      const until = Date.now() + (first ? 0 : RESPONSE_TIMEOUT_MS);
      for (;;) {
        const delivery = await inbox.find(given.sender, given.deliveryId);
        if (delivery === undefined) throw new Error(`delivery ${given.deliveryId} has left the inbox`);
        if (delivery.state !== 'received' || delivery.bodyHash !== given.bodyHash || Date.now() >= until)
          return delivery;
        await sleep(25);
      }
    },
    retry: () =>
      periodic({
        name: 'operations-tickets',
        periodMs: RETRY_MS,
        async work() {
          const undecided = await inbox.claimUndecided(BATCH, QUIET_MS);
          const results = await Promise.allSettled(undecided.map(passOn));
          for (const result of results) {
            if (result.status === 'rejected')
              log.warn({ reason: describeError(result.reason) }, 'decision still queued');
          }
        },
        log,
      }),
  };
}
