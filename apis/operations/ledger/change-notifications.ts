import { describeError } from '#platform/errors/describe-error.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import type { Logger } from '#platform/telemetry/logger.ts';

/**
 * Notifies every process that an operation changed, so that subscriptions read the ledger again. Notifications are not
 * stored: a subscriber that missed one finds the change by polling.
 */
export interface ChangeNotifications {
  notify(operationIds: readonly string[]): void;
  /** Calls the listener at each notification; returns the function that unsubscribes it. */
  listen(operationId: string, listener: () => void): () => void;
}

export function createChangeNotifications(bus: EventBus, log: Logger): ChangeNotifications {
  const subject = (id: string): string => `operations.updated.${id}`;
  return {
    notify(operationIds) {
      try {
        for (const id of operationIds) bus.connection.publish(subject(id));
      } catch (error) {
        log.debug({ reason: describeError(error) }, 'a change could not be notified');
      }
    },
    listen(operationId, listener) {
      try {
        const subscription = bus.connection.subscribe(subject(operationId), { callback: () => listener() });
        return () => subscription.unsubscribe();
      } catch (error) {
        log.debug({ reason: describeError(error) }, 'no notifications; polling for changes');
        return () => undefined;
      }
    },
  };
}
