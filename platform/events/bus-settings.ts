import { z } from 'zod';
import { readPem } from '#platform/config/read-pem.ts';
import { checkedBy } from '#platform/config/checked-by.ts';
import type { BusOptions } from './event-bus.ts';
import { DEFAULT_EVENT_BYTES } from './event-size.ts';
import { parseNatsUrl } from './nats-url.ts';
import { STREAM_DEFAULTS } from './streams.ts';

/** One pebibyte: NATS refuses what its disk does not hold. */
const MOST_BYTES = 2 ** 50;

const days = (value: number) => z.coerce.number().min(0.01).max(3_650).default(value);
const bytes = (value: number) => z.coerce.number().int().min(1_048_576).max(MOST_BYTES).default(value);

/** Settings of every process that uses the event bus; those of the streams must be the same in all of them. */
export const busSettings = {
  /**
   * NATS with JetStream: `nats://host:port`, or `tls://host:port` to demand encryption, with `user:password@` or
   * `token@` before the host where needed; several servers with commas.
   */
  NATS_URL: z.string().check(checkedBy(parseNatsUrl)),
  /** PEM file that signs the certificates of NATS servers; demands encryption, also with `nats://`. */
  NATS_CA: z.string().min(1).optional(),
  /** Largest message in bytes; less where the server allows less (`max_payload`). */
  EVENT_MAX_BYTES: z.coerce.number().int().min(65_536).max(67_108_864).default(DEFAULT_EVENT_BYTES),
  /** How long the stream EVENTS keeps events; Temporal must remember ended workflows as long. */
  EVENTS_MAX_DAYS: days(STREAM_DEFAULTS.eventsMaxDays),
  /** How large the stream EVENTS grows before it drops the oldest. */
  EVENTS_MAX_BYTES: bytes(STREAM_DEFAULTS.eventsMaxBytes),
  /** How large the stream FACTS grows before it accepts no more; what is true is never dropped. */
  FACTS_MAX_BYTES: bytes(STREAM_DEFAULTS.factsMaxBytes),
  /** How long the stream PARKED keeps messages. */
  PARKED_MAX_DAYS: days(STREAM_DEFAULTS.parkedMaxDays),
  /** How large the stream PARKED grows before it drops the oldest. */
  PARKED_MAX_BYTES: bytes(STREAM_DEFAULTS.parkedMaxBytes),
} as const;

const schema = z.object(busSettings);

/** How to connect to the event bus, by a process's settings. */
export function busOptions(config: z.output<typeof schema>): Omit<BusOptions, 'name' | 'log'> {
  return {
    url: config.NATS_URL,
    ...(config.NATS_CA !== undefined && { ca: readPem('NATS_CA', config.NATS_CA) }),
    maxEventBytes: config.EVENT_MAX_BYTES,
    limits: {
      eventsMaxDays: config.EVENTS_MAX_DAYS,
      eventsMaxBytes: config.EVENTS_MAX_BYTES,
      factsMaxBytes: config.FACTS_MAX_BYTES,
      parkedMaxDays: config.PARKED_MAX_DAYS,
      parkedMaxBytes: config.PARKED_MAX_BYTES,
    },
  };
}
