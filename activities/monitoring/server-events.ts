import type { EventBus } from '#platform/events/event-bus.ts';
import { cloudEventSchema } from '#platform/events/cloud-event.ts';

/**
 * Tells at once which servers something happened to: an operation was asked for, a credential changed. Hints only, by
 * core NATS beside the stream: what is missed is read with the whole site later.
 */
export function watchServerEvents(bus: EventBus, touched: (serverId: string) => void): { stop(): void } {
  const subscription = bus.connection.subscribe('events.server.*', {
    callback: (error, message) => {
      if (error) return;
      const event = cloudEventSchema.safeParse(parse(message.string()));
      if (event.success) touched(event.data.subject);
    },
  });
  return { stop: () => subscription.unsubscribe() };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
