import type { EntityManager } from '@mikro-orm/postgresql';
import type { Database } from '#platform/database/database.ts';
import type { CloudEvent } from '#platform/events/cloud-event.ts';
import { consume, type BackgroundTask, type EventPlace } from '#platform/events/consume.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import { EVENTS_STREAM } from '#platform/events/streams.ts';
import { placedId } from '#platform/ids/id.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { inBatches } from '../batches.ts';
import { tenantsAbove } from '../tenants-above.ts';
import { isForWebhooks, matchesEvent } from './event-patterns.ts';
import { Webhook } from './webhook.ts';

const AT_ONCE = 100;

interface PublishedEvent {
  readonly event: CloudEvent;
  readonly place: EventPlace;
  readonly tenantId: string;
  readonly at: Date;
}

/**
 * Writes a delivery of each event for each webhook that asks for it, of the event's tenant or one above. They are written
 * before the event is acknowledged, and once, however often it is delivered.
 * @param onWritten called where there is something to send
 */
export function followEvents(
  { database, bus, log }: { readonly database: Database; readonly bus: EventBus; readonly log: Logger },
  onWritten: () => void,
): BackgroundTask {
  const write = inBatches(async (events: readonly PublishedEvent[]) => {
    const count = await database.transact(async ({ em }) => await writeDeliveries(em, events));
    if (count > 0) onWritten();
  });
  return consume(
    bus,
    {
      stream: EVENTS_STREAM,
      name: 'webhook-deliveries',
      subjects: ['events.>'],
      concurrency: AT_ONCE,
      async handle(event, place) {
        const { tenantId } = event.data;
        if (typeof tenantId !== 'string' || !isForWebhooks(event.type)) return;
        await write({ event, place, tenantId, at: new Date(event.time) });
      },
    },
    log,
  );
}

async function writeDeliveries(em: EntityManager, events: readonly PublishedEvent[]): Promise<number> {
  const webhooks = await em.find(Webhook, { enabled: true }, { disableIdentityMap: true });
  // Most installations have none: nothing need be known of the tenants then.
  if (webhooks.length === 0) return 0;
  const above = await tenantsAbove(em, events);
  const rows = events.flatMap(({ event, place, tenantId, at }) =>
    webhooks
      .filter(
        (webhook) =>
          (above.get(tenantId) ?? [tenantId]).includes(webhook.tenantId) &&
          webhook.createdAt <= at &&
          matchesEvent(webhook.events, event.type),
      )
      .map((webhook) => ({
        id: placedId('webhookDelivery', place.storedAt, place.sequence),
        webhook: webhook.id,
        event: event.id,
        type: event.type,
        node: event.subject,
        // The owner of a resource need not know who else could see it (`visibleBy` of declarations).
        body: JSON.stringify({ ...event, data: { ...event.data, formerAccess: undefined } }),
      })),
  );
  if (rows.length === 0) return 0;
  await em.execute(
    `insert into webhook_delivery (id, webhook_id, event_id, event, node_id, body, state, next_attempt_at)
     select id, webhook, event, type, node, body, 'WAITING', now()
     from jsonb_to_recordset(?::jsonb)
       as made(id text, webhook text, event text, type text, node text, body text)
     where exists (select 1 from webhook where webhook.id = made.webhook)
     on conflict do nothing`,
    [JSON.stringify(rows)],
  );
  return rows.length;
}
