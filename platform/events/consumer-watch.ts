import type { ConsumerInfo, StreamState } from '@nats-io/jetstream';
import { setTimeout as sleep } from 'node:timers/promises';
import { periodic } from '#platform/background/periodic.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { widenConsumer, type DurableConsumer } from './durable-consumer.ts';
import type { EventBus } from './event-bus.ts';
import { FACTS_STREAM } from './streams.ts';

export interface WatchOptions {
  /** How often it looks. */
  readonly pauseMs: number;
  /** A consumer that processes nothing for so long, while something waits, is stalled. */
  readonly stallMs: number;
}

export const WATCH: WatchOptions = { pauseMs: 10_000, stallMs: 30_000 };

/** What is known of a consumer, for operators. */
export interface ConsumerStatus {
  readonly name: string;
  /** Why it does not do its work; undefined while it does. */
  readonly problem: string | undefined;
  /** Messages of the stream that wait for it. */
  readonly pending: number;
  /** How many messages, at most, the stream dropped before it took them, since it was made. */
  readonly missed: number;
}

/** Looks that fail in a row before the consumer counts as one that does not work. */
const FAILURES = 5;

export interface ConsumerWatch {
  status(): ConsumerStatus;
  stop(): Promise<void>;
}

/** Everything up to this place of the stream was seen, though it was not all for this consumer. */
const SEEN = 'infratographer-seen';
const MISSED = 'infratographer-missed';
/** How far memory may lag behind, which a process that is killed leaves to count as missed if it is dropped meanwhile. */
const REMEMBER_MS = 60_000;

/**
 * Looks whether a consumer goes forward, and whether the stream dropped what it had not taken yet. Of events for
 * others that were dropped nothing is missed: the watch remembers, with the consumer, up to where all was seen.
 */
export function watchConsumer(
  bus: EventBus,
  consumer: DurableConsumer,
  log: Logger,
  { pauseMs, stallMs }: WatchOptions,
  inHand: () => number,
): ConsumerWatch {
  const { stream, name } = consumer;
  let [pending, missed, seen, delivered] = [0, 0, -1, 0];
  let remembered = { seen: -1, at: 0 };
  let progress = { place: '', at: Date.now() };
  let problem: string | undefined;

  const look = async (): Promise<void> => {
    // In this order: what the stream has now is either pending, or was seen.
    const { state } = await bus.manager.streams.info(stream);
    const info = await bus.manager.consumers.info(stream, name);
    if (await widenConsumer(bus, consumer, info)) return;
    pending = info.num_pending;
    noteProgress(info);
    // Of facts the last of each resource is enough, and the stream drops none of those.
    if (stream !== FACTS_STREAM) await noteDropped(info, state);
  };
  const noteProgress = (info: ConsumerInfo): void => {
    const place = `${info.delivered.consumer_seq}/${info.ack_floor.consumer_seq}`;
    const isBusy = pending === 0 || inHand() > 0 || info.num_ack_pending > 0;
    if (isBusy || place !== progress.place) progress = { place, at: Date.now() };
    const still = Date.now() - progress.at;
    problem =
      still < stallMs
        ? undefined
        : `is stalled: took nothing for ${Math.round(still / 1_000)} s, and ${pending} messages wait`;
  };
  const noteDropped = async (info: ConsumerInfo, state: StreamState): Promise<void> => {
    readMemory(info, state.first_seq, state.last_seq);
    const taken = info.delivered.consumer_seq - delivered;
    delivered = info.delivered.consumer_seq;
    const dropped = state.first_seq - seen - 1;
    if (dropped > taken) {
      missed += dropped - taken;
      log.error(
        { consumer: name, stream, count: dropped - taken, firstLeft: state.first_seq },
        'the stream dropped messages before this consumer took them; their events are lost to it',
      );
    }
    const isThrough = pending === 0 && info.num_ack_pending === 0;
    seen = Math.max(seen, state.first_seq - 1, isThrough ? state.last_seq : info.ack_floor.stream_seq);
    if (dropped > taken || Date.now() - remembered.at > REMEMBER_MS) await remember();
  };
  /** A purge moves the server's own marks of a consumer; what was seen is therefore remembered beside them. */
  const readMemory = (
    { config, delivered: { consumer_seq } }: ConsumerInfo,
    first: number,
    last: number,
  ): void => {
    const memory = config.metadata ?? {};
    missed = Math.max(missed, Number(memory[MISSED] ?? 0));
    if (seen === -1) {
      seen = Number(memory[SEEN] ?? first - 1);
      delivered = consumer_seq;
    }
    seen = Math.max(seen, Number(memory[SEEN] ?? -1));
    // A stream that was made again counts from one.
    if (seen > last) seen = first - 1;
  };
  const remember = async (): Promise<void> => {
    if (seen === remembered.seen) return;
    const { config } = await bus.manager.consumers.info(stream, name);
    const metadata = { ...config.metadata, [SEEN]: String(seen), [MISSED]: String(missed) };
    await bus.manager.consumers.update(stream, name, { metadata });
    remembered = { seen, at: Date.now() };
  };
  // The consumer is being made meanwhile, or NATS is coming back.
  const soonMs = Math.min(pauseMs, 1_000);
  let failures = 1;
  const looking = periodic({
    name: `watch-${name}`,
    firstMs: soonMs,
    periodMs: pauseMs,
    retryMs: soonMs,
    async work() {
      await look();
      failures = 0;
    },
    log,
    onError(error) {
      failures += 1;
      if (failures > FAILURES) problem = `cannot be looked at: ${describeError(error)}`;
    },
  });
  return {
    status: () => ({ name, problem, pending, missed }),
    async stop() {
      const remembering = looking
        .stop()
        .then(remember)
        .catch(() => undefined);
      await Promise.race([remembering, sleep(1_000, undefined, { ref: false })]);
    },
  };
}
