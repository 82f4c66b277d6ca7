import { describeError } from '#platform/errors/describe-error.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import type { Logger } from '#platform/telemetry/logger.ts';

/**
 * Says in every process that an operation changed, so that subscriptions read the ledger again. Only a hint: it is
 * not stored, and whoever missed it finds the change a little later.
 */
export interface Hints {
  tell(operationIds: readonly string[]): void;
  /** Calls the listener at each hint; answers how to end that. */
  listen(operationId: string, listener: () => void): () => void;
}

export function createHints(bus: EventBus, log: Logger): Hints {
  const subject = (id: string): string => `operations.updated.${id}`;
  return {
    tell(operationIds) {
      try {
        for (const id of operationIds) bus.connection.publish(subject(id));
      } catch (error) {
        log.debug({ reason: describeError(error) }, 'could not hint at a change');
      }
    },
    listen(operationId, listener) {
      try {
        const subscription = bus.connection.subscribe(subject(operationId), { callback: () => listener() });
        return () => subscription.unsubscribe();
      } catch (error) {
        log.debug({ reason: describeError(error) }, 'no hints; changes are polled for');
        return () => undefined;
      }
    },
  };
}
