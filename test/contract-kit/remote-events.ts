import { jetstream, jetstreamManager, type JetStreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { setTimeout } from 'node:timers/promises';
import { cloudEvent, cloudEventSchema, type CloudEvent } from '#platform/events/cloud-event.ts';
import { EVENTS_STREAM, FACTS_STREAM } from '#platform/events/streams.ts';
import type { ReferenceFact } from '#test/harness/graph.ts';

/** Events and facts as they come out of NATS, from any publisher. */
export interface RemoteEvents {
  /** Publishes facts of other domains, and waits until every consumer has taken them. */
  seed(facts: readonly ReferenceFact[]): Promise<void>;
  /** What was published since the connection, oldest first, by subject prefix. */
  published(prefix: string): Promise<CloudEvent[]>;
  close(): Promise<void>;
}

/** A domain publishes what it has committed within this time. */
const QUIET_MS = 400;
const POLL_MS = 20;
const SEED_MS = 20_000;
/** A consumer that nothing asks for messages during so many looks has no process. */
const ABANDONED_POLLS = 50;

export async function connectEvents(url: string): Promise<RemoteEvents> {
  const connection = await connect({ servers: url });
  const [js, manager] = [jetstream(connection), await jetstreamManager(connection)];
  // They are recorded as they are published: of facts, the stream keeps the last of each resource alone.
  const recorded = new Map<string, { readonly subject: string; readonly event: CloudEvent }>();
  for (const subject of ['events.>', 'facts.>']) {
    connection.subscribe(subject, {
      callback: (error, message) => {
        if (error !== null) return;
        const event = cloudEventSchema.safeParse(message.json());
        // A relay may publish an event twice, under the same id.
        if (event.success && !recorded.has(event.data.id))
          recorded.set(event.data.id, { subject: message.subject, event: event.data });
      },
    });
  }
  await connection.flush();

  return {
    async seed(facts) {
      for (const { kind, id, ...fact } of facts) {
        const data = { kind, id, tenantId: null, state: null, version: 1, ...fact };
        const event = cloudEvent('contract-kit', { type: `fact.${kind}`, subject: id, data });
        await js.publish(`facts.${kind}.${id}`, JSON.stringify(event), { msgID: event.id });
      }
      await awaitConsumers(manager);
    },
    async published(prefix) {
      await awaitQuiet(manager);
      await connection.flush();
      return [...recorded.values()]
        .filter(({ subject }) => subject.startsWith(prefix))
        .map(({ event }) => event);
    },
    close: async () => await connection.close(),
  };
}

async function lastOf(manager: JetStreamManager, stream: string): Promise<number> {
  return (await manager.streams.info(stream)).state.last_seq;
}

/** Until nothing more has come for a while. */
async function awaitQuiet(manager: JetStreamManager): Promise<void> {
  let [seen, since] = [-1, performance.now()];
  for (;;) {
    const last = await lastOf(manager, EVENTS_STREAM);
    const facts = await lastOf(manager, FACTS_STREAM);
    if (last + facts !== seen) [seen, since] = [last + facts, performance.now()];
    if (performance.now() - since >= QUIET_MS) return;
    await setTimeout(POLL_MS);
  }
}

/** Until every durable consumer of facts has taken and acknowledged all. */
async function awaitConsumers(manager: JetStreamManager): Promise<void> {
  const deadline = performance.now() + SEED_MS;
  const abandoned = new Map<string, number>();
  while (performance.now() < deadline) {
    let waiting = 0;
    for await (const one of manager.consumers.list(FACTS_STREAM)) {
      const { name, config, num_pending, num_ack_pending, num_waiting } = one;
      // Others read once, and may have left.
      if (config.durable_name === undefined) continue;
      // A process that was killed leaves one behind, which the server removes later.
      const isUnread = num_waiting === 0 && num_ack_pending === 0;
      abandoned.set(name, isUnread ? (abandoned.get(name) ?? 0) + 1 : 0);
      if ((abandoned.get(name) ?? 0) < ABANDONED_POLLS) waiting += num_pending + num_ack_pending;
    }
    if (waiting === 0) return;
    await setTimeout(POLL_MS);
  }
  throw new Error('Facts are not taken: a consumer of the stream FACTS has messages waiting for 20 s.');
}
