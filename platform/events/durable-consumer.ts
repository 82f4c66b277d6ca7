import { AckPolicy, DeliverPolicy, JetStreamApiError, type ConsumerInfo } from '@nats-io/jetstream';
import type { EventBus } from './event-bus.ts';
import { FACTS_STREAM } from './streams.ts';

export interface DurableConsumer {
  readonly stream: string;
  /** Durable name; every process with this name shares the work. */
  readonly name: string;
  readonly subjects: readonly string[];
}

/** JSConsumerNotFoundErr (nats-server, server/errors.json). */
const NOT_FOUND = 10014;

/** Makes the consumer, or updates one of an older version to what this one requests. */
export async function ensureConsumer(bus: EventBus, consumer: DurableConsumer): Promise<void> {
  const info = await findConsumer(bus, consumer);
  if (info === undefined) return await create(bus, consumer);
  // Others wait for its messages, perhaps of another version: what they ask for must not be passed over.
  if (info.num_waiting > 0) await widenConsumer(bus, consumer, info);
  else if (!isSame(filtersOf(info), consumer.subjects)) await change(bus, consumer, consumer.subjects);
}

/** Makes the consumer if there is none; one that another process has brought up to date stays as it is. */
export async function ensureConsumerExists(bus: EventBus, consumer: DurableConsumer): Promise<void> {
  if ((await findConsumer(bus, consumer)) === undefined) await create(bus, consumer);
}

async function findConsumer(
  bus: EventBus,
  { stream, name }: DurableConsumer,
): Promise<ConsumerInfo | undefined> {
  try {
    return await bus.manager.consumers.info(stream, name);
  } catch (error) {
    if (error instanceof JetStreamApiError && error.code === NOT_FOUND) return undefined;
    throw error;
  }
}

/** Subjects that the consumer takes; none where it takes all. */
function filtersOf({ config }: ConsumerInfo): readonly string[] {
  return config.filter_subjects ?? (config.filter_subject === undefined ? [] : [config.filter_subject]);
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}

/**
 * Adds the subjects that this process asks for and the consumer does not. While versions run beside each other it
 * accepts what any of them requests, so that they do not undo each other's work in turn.
 */
export async function widenConsumer(
  bus: EventBus,
  consumer: DurableConsumer,
  info: ConsumerInfo,
): Promise<boolean> {
  const filters = filtersOf(info);
  const isWide = filters.length === 0 || consumer.subjects.every((subject) => filters.includes(subject));
  if (!isWide) await change(bus, consumer, [...new Set([...filters, ...consumer.subjects])]);
  return !isWide;
}

async function create(bus: EventBus, { stream, name, subjects }: DurableConsumer): Promise<void> {
  await bus.manager.consumers.add(stream, {
    durable_name: name,
    filter_subjects: [...subjects],
    ...SETTINGS,
    deliver_policy: stream === FACTS_STREAM ? DeliverPolicy.LastPerSubject : DeliverPolicy.All,
  });
}

const SETTINGS = { ack_policy: AckPolicy.Explicit, ack_wait: 30_000_000_000, max_ack_pending: 1_000 };

/**
 * A consumer whose subjects are changed continues where it was, which is right for events. One of facts starts again:
 * what is true of the kinds that it did not request before lies behind it, and what it has already changes nothing.
 */
async function change(bus: EventBus, consumer: DurableConsumer, subjects: readonly string[]): Promise<void> {
  const { stream, name } = consumer;
  if (stream === FACTS_STREAM) {
    await bus.manager.consumers.delete(stream, name);
    return await create(bus, { ...consumer, subjects });
  }
  await bus.manager.consumers.update(stream, name, {
    filter_subjects: [...subjects],
    ack_wait: SETTINGS.ack_wait,
    max_ack_pending: SETTINGS.max_ack_pending,
  });
}
