import { consume, type BackgroundTask } from '#platform/events/consume.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import { EVENTS_STREAM } from '#platform/events/streams.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { parseEvent } from './parse-event.ts';
import type { Recorder } from './recorder.ts';

/** Builds the ledger from the events of operations. Their order does not matter, so many are taken at a time. */
export function recordEvents(bus: EventBus, recorder: Recorder, log: Logger): BackgroundTask {
  return consume(
    bus,
    {
      stream: EVENTS_STREAM,
      name: 'operations-ledger',
      subjects: ['events.operation.*'],
      concurrency: 64,
      handle: async (event) => await recorder.record(parseEvent(event)),
    },
    log,
  );
}
