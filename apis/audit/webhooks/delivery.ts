import { defineEntity } from '@mikro-orm/core';
import type { IdOf } from '#platform/ids/kinds.ts';

export type DeliveryState = 'WAITING' | 'DELIVERED' | 'FAILED';

const DeliverySchema = defineEntity({
  name: 'Delivery',
  tableName: 'webhook_delivery',
  properties: (p) => ({
    id: p.string().$type<IdOf<'webhookDelivery'>>().primary(),
    webhookId: p.string().$type<IdOf<'webhook'>>(),
    eventId: p.string(),
    event: p.string(),
    nodeId: p.string(),
    /** The event as it is sent. */
    body: p.text(),
    state: p.string().$type<DeliveryState>(),
    attempts: p.integer(),
    /** When it is sent next; null unless it waits. */
    nextAttemptAt: p.datetime(3).strictNullable(),
    /** Until when one process has it to send; after that the process is taken to be dead. */
    claimedUntil: p.datetime(3).strictNullable(),
    lastAttemptAt: p.datetime(3).strictNullable(),
    status: p.integer().strictNullable(),
    error: p.text().strictNullable(),
    deliveredAt: p.datetime(3).strictNullable(),
    replayOf: p.string().strictNullable(),
    createdAt: p.datetime(3),
  }),
});

/** An event that a webhook is sent. */
export class Delivery extends DeliverySchema.class {}

DeliverySchema.setClass(Delivery);
