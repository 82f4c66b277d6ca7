import type { EventBus } from '#platform/events/event-bus.ts';
import { cloudEventSchema } from '#platform/events/cloud-event.ts';

/**
 * Reports without delay which servers changed: an operation was requested, a credential changed. The notifications come by
 * core NATS beside the stream; a missed one is made up for when the whole site is read.
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
