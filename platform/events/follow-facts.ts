import { DeliverPolicy, type ConsumerMessages } from '@nats-io/jetstream';
import { setTimeout as sleep } from 'node:timers/promises';
import { describeError } from '#platform/errors/describe-error.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { cloudEventSchema, type CloudEvent } from './cloud-event.ts';
import type { BackgroundTask } from './consume.ts';
import type { EventBus } from './event-bus.ts';
import { FACTS_STREAM } from './streams.ts';

const RETRY_MS = 500;

/**
 * Gives each process the last fact of every resource of a kind, and then each new one, for what it keeps in memory. The
 * same fact may come again, and an older one after a newer. The status has a problem until all that is true at the start
 * was given.
 */
export function followFacts(
  bus: EventBus,
  { kind, take }: { readonly kind: string; readonly take: (fact: CloudEvent['data']) => void },
  log: Logger,
): BackgroundTask {
  const name = `facts of the kind ${kind}`;
  let isStopped = false;
  let problem: string | undefined = 'has not read what is true yet';
  let messages: ConsumerMessages | undefined;
  const forget = bus.onReturn(async () => {
    // The numbers of the stream may begin again: all is read again.
    messages?.stop();
    await Promise.resolve();
  });

  async function follow(): Promise<void> {
    const consumer = await bus.stream.consumers.get(FACTS_STREAM, {
      filter_subjects: [`facts.${kind}.>`],
      deliver_policy: DeliverPolicy.LastPerSubject,
    });
    const { num_pending: pending } = await consumer.info();
    messages = await consumer.consume({ max_messages: 500, idle_heartbeat: 2_000, expires: 10_000 });
    // Stopped while it was starting, it found nothing to stop yet.
    if (isStopped) messages.stop();
    if (pending === 0) problem = undefined;
    for await (const message of messages) {
      const event = cloudEventSchema.safeParse(message.json());
      if (event.success) take(event.data.data);
      else log.error({ subject: message.subject }, 'a fact is not a CloudEvents 1.0 event; it is left out');
      if (message.info.pending === 0) problem = undefined;
    }
  }

  const done = (async () => {
    while (!isStopped) {
      try {
        await follow();
      } catch (error) {
        problem = `is interrupted: ${describeError(error)}`;
        if (!isStopped) log.warn({ consumer: name, reason: problem }, 'consumer interrupted');
      }
      if (!isStopped) await sleep(RETRY_MS);
    }
  })();
  return {
    status: () => ({ name, problem, pending: 0, missed: 0 }),
    async stop() {
      isStopped = true;
      forget();
      messages?.stop();
      await Promise.race([done, sleep(1_000, undefined, { ref: false })]);
    },
  };
}
