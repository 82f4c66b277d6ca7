import { consume, type Consumption } from '#platform/events/consume.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import { EVENTS_STREAM } from '#platform/events/streams.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { TRIGGERS } from '#workflows/triggers.ts';
import type { OperationStarter } from './start-operation.ts';

/** Starts a workflow for every event that asks for one; acknowledges only what Temporal has accepted. */
export function startDispatch(bus: EventBus, starter: OperationStarter, log: Logger): Consumption {
  return consume(
    bus,
    {
      stream: EVENTS_STREAM,
      name: 'dispatcher',
      subjects: TRIGGERS.map(({ eventType }) => `events.${eventType}`),
      concurrency: 16,
      handle: async (event) => await starter.start(event),
    },
    log,
  );
}
