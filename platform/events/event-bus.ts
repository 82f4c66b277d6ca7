import { connect, type NatsConnection } from '@nats-io/transport-node';
import { jetstream, jetstreamManager, type JetStreamClient, type JetStreamManager } from '@nats-io/jetstream';
import { describeError } from '#platform/errors/describe-error.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { ensureStreams, FACTS_STREAM } from './streams.ts';

/** The connection to NATS: JetStream for what must not be lost, core subjects for hints. */
export interface EventBus {
  readonly connection: NatsConnection;
  readonly stream: JetStreamClient;
  readonly manager: JetStreamManager;
  /** Stores a message durably, once per `messageId` within the stream's duplicate window. */
  publish(subject: string, body: string, messageId: string): Promise<void>;
  /** Runs whenever NATS is back after an outage; `lost` when its storage did not come back with it. */
  onReturn(listener: (lost: boolean) => Promise<void>): void;
  close(): Promise<void>;
}

const RETRY_MS = 500;

export async function connectEventBus(options: {
  url: string;
  name: string;
  log: Logger;
}): Promise<EventBus> {
  const { log } = options;
  const connection = await connect({
    servers: options.url,
    name: options.name,
    // NATS may be away for as long as it likes: the outbox and the reconciler hold what matters.
    maxReconnectAttempts: -1,
    reconnectTimeWait: 500,
    waitOnFirstConnect: true,
    // A stack trace taken for each message that is published, in case it fails, costs more than publishing it.
    noAsyncTraces: true,
  });
  const manager = await jetstreamManager(connection);
  await ensureStreams(manager);
  const stream = jetstream(connection);
  const listeners: ((lost: boolean) => Promise<void>)[] = [];
  let storage = await ageOfStorage(manager);

  async function comeBack(): Promise<void> {
    await ensureStreams(manager);
    const found = await ageOfStorage(manager);
    const lost = found !== storage;
    if (lost) log.warn('NATS came back without its storage; the streams were made anew');
    for (const listener of listeners) await listener(lost);
    storage = found;
  }
  void (async () => {
    for await (const { type } of connection.status()) {
      // JetStream may be up later than the server it is part of.
      for (let done = type !== 'reconnect'; !done && !connection.isClosed();) {
        done = await comeBack().then(
          () => true,
          (error: unknown) => {
            log.debug({ reason: describeError(error) }, 'JetStream is not back yet');
            return false;
          },
        );
        if (!done) await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
    }
  })();

  return {
    connection,
    stream,
    manager,
    async publish(subject, body, messageId) {
      await stream.publish(subject, body, { msgID: messageId, timeout: 3_000 });
    },
    onReturn: (listener) => void listeners.push(listener),
    async close() {
      await connection.drain().catch(() => connection.close());
    },
  };
}

/** When the stream of facts was made: another moment than before means another storage. */
async function ageOfStorage(manager: JetStreamManager): Promise<string> {
  return (await manager.streams.info(FACTS_STREAM)).created;
}
