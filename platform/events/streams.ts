import type { JetStreamManager } from '@nats-io/jetstream';
import { DiscardPolicy, JetStreamApiError, RetentionPolicy, StorageType } from '@nats-io/jetstream';

/** All that happened, for consumers that must see every event. Subject `events.<type>`, e.g. `events.instance.deleted`. */
export const EVENTS_STREAM = 'EVENTS';

/**
 * What is true of each resource that other domains refer to; only the last fact of a resource is kept, so the stream
 * is itself the snapshot from which a projection is rebuilt. Subject `facts.<kind>.<id>`.
 */
export const FACTS_STREAM = 'FACTS';

/** Messages no consumer could take, with their cause, until an operator removes them. Subject `parked.<consumer>`. */
export const PARKED_STREAM = 'PARKED';

const DAY = 24 * 60 * 60 * 1_000_000_000;

/** JSStreamNotFoundErr (nats-server, server/errors.json). */
const STREAM_NOT_FOUND = 10059;

/** Creates the streams, or brings their settings up to date. Safe from several processes at once. */
export async function ensureStreams(manager: JetStreamManager): Promise<void> {
  await ensure(manager, EVENTS_STREAM, {
    subjects: ['events.>'],
    max_age: 7 * DAY,
    duplicate_window: 120 * 1_000_000_000,
  });
  await ensure(manager, FACTS_STREAM, {
    subjects: ['facts.>'],
    max_msgs_per_subject: 1,
    // What is told of a deleted resource is forgotten in time; what is true is not.
    allow_msg_ttl: true,
  });
  await ensure(manager, PARKED_STREAM, { subjects: ['parked.>'], max_age: 90 * DAY });
}

async function ensure(
  manager: JetStreamManager,
  name: string,
  settings: {
    subjects: string[];
    max_age?: number;
    max_msgs_per_subject?: number;
    duplicate_window?: number;
    allow_msg_ttl?: boolean;
  },
): Promise<void> {
  const config = {
    ...settings,
    storage: StorageType.File,
    retention: RetentionPolicy.Limits,
    discard: DiscardPolicy.Old,
  };
  try {
    await manager.streams.update(name, config);
  } catch (error) {
    if (!(error instanceof JetStreamApiError) || error.code !== STREAM_NOT_FOUND) throw error;
    await manager.streams.add({ name, ...config });
  }
}
