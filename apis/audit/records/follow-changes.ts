import type { Database } from '#platform/database/database.ts';
import type { CloudEvent } from '#platform/events/cloud-event.ts';
import { consume, type BackgroundTask, type EventPlace } from '#platform/events/consume.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import { EVENTS_STREAM } from '#platform/events/streams.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { inBatches } from '../batches.ts';
import { describeEvent, type DescribedEvent } from './describe-event.ts';
import { storeRecords } from './store-records.ts';
import { tenantsAbove } from '../tenants-above.ts';

/** Events that are written by one transaction at most. */
const AT_ONCE = 100;

/**
 * Records every published change once, however often its event is delivered. An event whose change cannot be
 * recorded now is delivered again; the others go on meanwhile, and ids keep the order of the stream.
 */
export function followChanges(database: Database, bus: EventBus, log: Logger): BackgroundTask {
  const record = inBatches(async (events: readonly DescribedEvent[]) => {
    await database.transact(async ({ em }) => {
      const above = await tenantsAbove(em, events);
      await storeRecords(em, events, above);
    });
  });
  return consume(
    bus,
    {
      stream: EVENTS_STREAM,
      name: 'audit-records',
      subjects: ['events.>'],
      concurrency: AT_ONCE,
      async handle(event: CloudEvent, place: EventPlace) {
        const described = describeEvent(event, place);
        if (described !== undefined) await record(described);
      },
    },
    log,
  );
}
