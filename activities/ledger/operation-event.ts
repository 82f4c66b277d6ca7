import { cloudEvent } from '#platform/events/cloud-event.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import type { OperationEventData, OperationEventType } from '#contracts/operations/operation.ts';

/** Publishes an event of an operation from the worker. */
export async function publishOperationEvent<Type extends OperationEventType>(
  bus: EventBus,
  type: Type,
  data: OperationEventData<Type>,
): Promise<void> {
  const event = cloudEvent('worker', { type, subject: data.operationId, data });
  await bus.publish(`events.${type}`, JSON.stringify(event), event.id);
}
