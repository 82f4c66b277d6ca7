import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { changeReason } from '#platform/graph/change-reason.ts';
import { lockForChange } from '#platform/graph/lock-for-change.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { newId } from '#platform/ids/id.ts';
import { requireIdOfKind } from '#platform/references/lookup.ts';
import { emitChange } from '#platform/resource/changes.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { idText } from '#platform/text/inputs.ts';
import { Delivery } from '../webhooks/delivery.ts';
import { Webhook } from '../webhooks/webhook.ts';

const input = z.object({ idempotencyKey, id: idText, ...changeReason });

/** `webhookDeliveryReplay`: sends the event of an earlier delivery again, to where the webhook leads now. */
export function createReplay(resource: Resource): MutationDefinition<typeof input, { id: string }> {
  return {
    name: 'webhookDeliveryReplay',
    input,
    async run({ id }, tx, { access }) {
      requireIdOfKind(id, 'webhookDelivery', ['id']);
      const absent = new UserError('NOT_FOUND', `There is no delivery ${id}. Check the id.`, {
        path: ['id'],
      });
      const first = await tx.em.findOne(Delivery, { id });
      if (first === null) throw absent;
      const webhook = await tx.em.findOneOrFail(Webhook, { id: first.webhookId });
      if (!(await access.may('viewer', webhook.tenantId))) throw absent;
      await lockForChange<Webhook>(tx.em, access, {
        entity: Webhook,
        kind: resource.kind,
        id: webhook.id,
        role: resource.role,
        tenantOf: ({ tenantId }) => tenantId,
      });
      refuseWaiting(first, webhook);
      const now = new Date();
      const replay = tx.em.create(Delivery, {
        webhookId: first.webhookId,
        eventId: first.eventId,
        event: first.event,
        nodeId: first.nodeId,
        body: first.body,
        id: newId('webhookDelivery'),
        state: 'WAITING',
        attempts: 0,
        nextAttemptAt: now,
        claimedUntil: null,
        lastAttemptAt: null,
        status: null,
        error: null,
        deliveredAt: null,
        replayOf: first.id,
        createdAt: now,
      });
      emitChange('audit', resource, tx, {
        type: 'webhook.delivery-replayed',
        row: webhook,
        changes: {},
        actor: access.actor.subject,
      });
      await tx.em.flush();
      return { id: replay.id };
    },
  };
}

function refuseWaiting({ id, state, nextAttemptAt }: Delivery, { enabled }: Webhook): void {
  if (!enabled) {
    const message = 'The webhook is disabled. Enable it by webhookUpdate: what waits is sent then.';
    throw new UserError('CONFLICT', message, { path: ['id'] });
  }
  if (state !== 'WAITING') return;
  const message = `The delivery ${id} is tried again at ${nextAttemptAt?.toISOString() ?? 'once'}; there is nothing to repeat yet.`;
  throw new UserError('CONFLICT', message, { path: ['id'], retryable: true });
}
