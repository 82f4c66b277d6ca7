import type { ConsumerMessages, JsMsg } from '@nats-io/jetstream';
import { dataRefusal } from '#platform/database/is-data-refused.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import { newEventId } from '#platform/ids/id.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { cloudEventSchema, type CloudEvent } from './cloud-event.ts';
import { watchConsumer, WATCH, type ConsumerStatus, type WatchOptions } from './consumer-watch.ts';
import { ensureConsumer, ensureConsumerExists, type DurableConsumer } from './durable-consumer.ts';
import type { EventBus } from './event-bus.ts';
import { excerptOf, type ParkedMessage } from './parked.ts';
import { PARKED_STREAM } from './streams.ts';
import { matchesSubject } from './subject-match.ts';

/** Thrown by a handler for a message that no retry can fix: it is parked with the cause, and the rest continues. */
export class PoisonMessage extends Error {
  override readonly name = 'PoisonMessage';
}

/** Where an event is in its stream. */
export interface EventPlace {
  /** When NATS stored it, in milliseconds since 1970. */
  readonly storedAt: number;
  /** Grows from one event of the stream to the next; begins again where NATS lost the stream. */
  readonly sequence: number;
}

export interface ConsumerOptions extends DurableConsumer {
  /**
   * Returns when the event's effect is safe elsewhere; only then is it acknowledged. Runs `concurrency` at a time, begun
   * in the order of the stream.
   */
  readonly handle: (event: CloudEvent, place: EventPlace) => Promise<void>;
  readonly concurrency?: number;
  /** Deliveries after which a failing message is parked. A dependency that is unavailable should not count: default none. */
  readonly maxDeliveries?: number;
  readonly watch?: WatchOptions;
}

/** Work in the background of a process. */
export interface BackgroundTask {
  /** Its status, where it has one. */
  status?(): ConsumerStatus;
  stop(): Promise<void>;
}

/** How often an event that only another version asks for is left to that, and how long each time. */
const [OTHERS_TRIES, OTHERS_PAUSE_MS] = [120, 1_000];

/** Takes events one after another (or several at a time), and recovers on its own when NATS was unavailable. */
export function consume(bus: EventBus, options: ConsumerOptions, log: Logger): BackgroundTask {
  let stopped = false;
  let messages: ConsumerMessages | undefined;
  const running = new Set<Promise<void>>();
  let [isNew, interruption] = [true, ''];
  const watch = watchConsumer(bus, options, log, options.watch ?? WATCH, () => running.size);

  const loop = async (): Promise<void> => {
    while (!stopped) {
      try {
        await (isNew ? ensureConsumer(bus, options) : ensureConsumerExists(bus, options));
        isNew = false;
        const consumer = await bus.stream.consumers.get(options.stream, options.name);
        messages = await consumer.consume({
          max_messages: 100,
          idle_heartbeat: 2_000,
          expires: 10_000,
          // Lost with NATS's storage: it is made again above.
          abort_on_missing_resource: true,
        });
        interruption = '';
        // Stopped while it was starting, it found nothing to stop yet.
        if (stopped) messages.stop();
        for await (const message of messages) {
          if (stopped) {
            // It was already fetched: release it to another consumer immediately.
            message.nak();
            continue;
          }
          const work = take(bus, options, message, log).finally(() => running.delete(work));
          running.add(work);
          while (running.size >= (options.concurrency ?? 1)) await Promise.race(running);
        }
      } catch (error) {
        interruption = describeError(error);
        if (!stopped) log.warn({ consumer: options.name, reason: interruption }, 'consumer interrupted');
      }
      if (!stopped) await new Promise((resolve) => setTimeout(resolve, 500));
    }
  };
  const done = loop();
  return {
    status() {
      const status = watch.status();
      return interruption === '' ? status : { ...status, problem: `is interrupted: ${interruption}` };
    },
    async stop() {
      stopped = true;
      await watch.stop();
      messages?.stop();
      await Promise.allSettled(running);
      await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 1_000).unref())]);
    },
  };
}

async function take(bus: EventBus, options: ConsumerOptions, message: JsMsg, log: Logger): Promise<void> {
  if (!isAskedFor(options, message.subject)) return leaveToOthers(options, message, log);
  const parsed = parse(message);
  if (parsed instanceof Error) return await park(bus, options, message, parsed, log);
  try {
    const storedAt = Number(message.timestampNanos / 1_000_000n);
    await options.handle(parsed, { storedAt, sequence: message.seq });
    message.ack();
  } catch (error) {
    const deliveries = message.info.deliveryCount;
    const isHopeless = error instanceof PoisonMessage || dataRefusal(error) !== undefined;
    if (isHopeless || deliveries >= (options.maxDeliveries ?? Number.POSITIVE_INFINITY)) {
      return await park(bus, options, message, error, log);
    }
    log.warn(
      { consumer: options.name, event: parsed.id, deliveries, reason: describeError(error) },
      'will retry',
    );
    message.nak(Math.min(200 * 2 ** Math.min(deliveries, 6), 10_000));
  }
}

/** During an upgrade the consumer accepts what either version requests, and each process handles those of its own. */
function leaveToOthers({ name }: ConsumerOptions, message: JsMsg, log: Logger): void {
  if (message.info.deliveryCount < OTHERS_TRIES) return message.nak(OTHERS_PAUSE_MS);
  log.warn({ consumer: name, subject: message.subject }, 'no running version takes this event; skipped');
  message.ack();
}

function isAskedFor({ subjects }: ConsumerOptions, subject: string): boolean {
  return subjects.some((asked) => matchesSubject(asked, subject));
}

function parse(message: JsMsg): CloudEvent | Error {
  try {
    return cloudEventSchema.parse(message.json());
  } catch (error) {
    return new PoisonMessage('is not a CloudEvents 1.0 event', { cause: error });
  }
}

async function park(
  bus: EventBus,
  options: ConsumerOptions,
  message: JsMsg,
  error: unknown,
  log: Logger,
): Promise<void> {
  const parked: ParkedMessage = {
    consumer: options.name,
    stream: options.stream,
    subject: message.subject,
    sequence: message.seq,
    cause: describeError(error),
    parkedAt: new Date().toISOString(),
    ...excerptOf(message.string()),
  };
  try {
    await bus.publish(
      `parked.${options.name}`,
      JSON.stringify(parked),
      `${options.name}:${message.seq}:${newEventId()}`,
    );
    message.term(parked.cause.slice(0, 200));
    log.error(
      { consumer: options.name, subject: message.subject, reason: parked.cause, stream: PARKED_STREAM },
      'parked',
    );
  } catch (failure) {
    log.warn(
      { consumer: options.name, reason: describeError(failure) },
      'could not park; will be delivered again',
    );
    message.nak(1_000);
  }
}
