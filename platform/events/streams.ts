import type { JetStreamManager, StreamConfig } from '@nats-io/jetstream';
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

/** How much the streams keep. */
export interface StreamLimits {
  readonly eventsMaxDays: number;
  readonly eventsMaxBytes: number;
  readonly factsMaxBytes: number;
  readonly parkedMaxDays: number;
  readonly parkedMaxBytes: number;
}

const GIBIBYTE = 1_073_741_824;

export const STREAM_DEFAULTS: StreamLimits = {
  eventsMaxDays: 7,
  eventsMaxBytes: 2 * GIBIBYTE,
  factsMaxBytes: GIBIBYTE,
  parkedMaxDays: 90,
  parkedMaxBytes: GIBIBYTE / 4,
};

/** In nanoseconds, as JetStream has it. */
const DAY = 24 * 60 * 60 * 1_000_000_000;

/** JSStreamNotFoundErr (nats-server, server/errors.json). */
const STREAM_NOT_FOUND = 10059;

/** Creates the streams, or brings their settings up to date. Safe from several processes at once. */
export async function ensureStreams(manager: JetStreamManager, limits: StreamLimits): Promise<void> {
  await ensure(manager, EVENTS_STREAM, {
    subjects: ['events.>'],
    max_age: Math.round(limits.eventsMaxDays * DAY),
    max_bytes: limits.eventsMaxBytes,
    discard: DiscardPolicy.Old,
    duplicate_window: 120 * 1_000_000_000,
  });
  await ensure(manager, FACTS_STREAM, {
    subjects: ['facts.>'],
    max_msgs_per_subject: 1,
    max_bytes: limits.factsMaxBytes,
    // The stream is the only snapshot: full, it accepts no more, and outboxes wait. It drops nothing that is true.
    discard: DiscardPolicy.New,
    // Facts of deleted resources expire.
    allow_msg_ttl: true,
  });
  await ensure(manager, PARKED_STREAM, {
    subjects: ['parked.>'],
    max_age: Math.round(limits.parkedMaxDays * DAY),
    max_bytes: limits.parkedMaxBytes,
    discard: DiscardPolicy.Old,
  });
}

async function ensure(
  manager: JetStreamManager,
  name: string,
  settings: Partial<StreamConfig> & Pick<StreamConfig, 'subjects'>,
): Promise<void> {
  const config = { ...settings, storage: StorageType.File, retention: RetentionPolicy.Limits };
  try {
    await manager.streams.update(name, config);
  } catch (error) {
    if (!(error instanceof JetStreamApiError) || error.code !== STREAM_NOT_FOUND) throw error;
    await manager.streams.add({ name, ...config });
  }
}
