import { AckPolicy, DeliverPolicy, type ConsumerMessages, type JsMsg } from '@nats-io/jetstream';
import { describeError } from '#platform/errors/describe-error.ts';
import { newEventId } from '#platform/ids/id.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { cloudEventSchema, type CloudEvent } from './cloud-event.ts';
import type { EventBus } from './event-bus.ts';
import { excerptOf, type ParkedMessage } from './parked.ts';
import { FACTS_STREAM, PARKED_STREAM } from './streams.ts';

/** Thrown by a handler for a message that no retry will mend: it is parked with the cause, and the rest goes on. */
export class PoisonMessage extends Error {
  override readonly name = 'PoisonMessage';
}

export interface ConsumerOptions {
  readonly stream: string;
  /** Durable name; every process with this name shares the work. */
  readonly name: string;
  readonly subjects: readonly string[];
  /** Returns when the event's effect is safe elsewhere; only then is it acknowledged. Runs `concurrency` at a time. */
  readonly handle: (event: CloudEvent) => Promise<void>;
  readonly concurrency?: number;
  /** Deliveries after which a failing message is parked. A dependency that is away should not count: default none. */
  readonly maxDeliveries?: number;
}

export interface Consumption {
  stop(): Promise<void>;
}

/** Takes events one after another (or several at a time), and comes back by itself when NATS was away. */
export function consume(bus: EventBus, options: ConsumerOptions, log: Logger): Consumption {
  let stopped = false;
  let messages: ConsumerMessages | undefined;
  const running = new Set<Promise<void>>();

  const loop = async (): Promise<void> => {
    while (!stopped) {
      try {
        await ensureConsumer(bus, options);
        const consumer = await bus.stream.consumers.get(options.stream, options.name);
        messages = await consumer.consume({
          max_messages: 100,
          idle_heartbeat: 2_000,
          expires: 10_000,
          // Lost with NATS's storage: it is made anew above.
          abort_on_missing_resource: true,
        });
        // Told to stop while it was starting, it found nothing to stop yet.
        if (stopped) messages.stop();
        for await (const message of messages) {
          if (stopped) {
            // It lay here already: somebody else may have it at once.
            message.nak();
            continue;
          }
          const work = take(bus, options, message, log).finally(() => running.delete(work));
          running.add(work);
          while (running.size >= (options.concurrency ?? 1)) await Promise.race(running);
        }
      } catch (error) {
        if (!stopped)
          log.warn({ consumer: options.name, reason: describeError(error) }, 'consumer interrupted');
      }
      if (!stopped) await new Promise((resolve) => setTimeout(resolve, 500));
    }
  };
  const done = loop();
  return {
    async stop() {
      stopped = true;
      messages?.stop();
      await Promise.allSettled(running);
      await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 1_000).unref())]);
    },
  };
}

async function ensureConsumer(bus: EventBus, options: ConsumerOptions): Promise<void> {
  await bus.manager.consumers.add(options.stream, {
    durable_name: options.name,
    filter_subjects: [...options.subjects],
    ack_policy: AckPolicy.Explicit,
    ack_wait: 30_000_000_000,
    max_ack_pending: 1_000,
    deliver_policy: options.stream === FACTS_STREAM ? DeliverPolicy.LastPerSubject : DeliverPolicy.All,
  });
}

async function take(bus: EventBus, options: ConsumerOptions, message: JsMsg, log: Logger): Promise<void> {
  const parsed = parse(message);
  if (parsed instanceof Error) return await park(bus, options, message, parsed, log);
  try {
    await options.handle(parsed);
    message.ack();
  } catch (error) {
    const deliveries = message.info.deliveryCount;
    if (error instanceof PoisonMessage || deliveries >= (options.maxDeliveries ?? Number.POSITIVE_INFINITY)) {
      return await park(bus, options, message, error, log);
    }
    log.warn(
      { consumer: options.name, event: parsed.id, deliveries, reason: describeError(error) },
      'will retry',
    );
    message.nak(Math.min(200 * 2 ** Math.min(deliveries, 6), 10_000));
  }
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
