import type { NatsConnection } from '@nats-io/transport-node';
import { jetstream, jetstreamManager, type JetStreamClient, type JetStreamManager } from '@nats-io/jetstream';
import { describeError } from '#platform/errors/describe-error.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { DEFAULT_EVENT_BYTES, largestBody } from './event-size.ts';
import { connectNats } from './connect-nats.ts';
import { ensureStreams, FACTS_STREAM, STREAM_DEFAULTS, type StreamLimits } from './streams.ts';

/** The connection to NATS: JetStream for what must not be lost, core subjects for notifications that may be lost. */
export interface EventBus {
  readonly connection: NatsConnection;
  readonly stream: JetStreamClient;
  readonly manager: JetStreamManager;
  /** Stores a message durably, once per `messageId` within the stream's duplicate window. */
  publish(subject: string, body: string, messageId: string, options?: PublishOptions): Promise<void>;
  /** Largest body of a message, by the server's limit and our own. */
  maxBodyBytes(): number;
  /**
   * Runs whenever NATS is available again after an outage; `lost` when its storage was not kept. Returns how to stop
   * that.
   */
  onReturn(listener: (lost: boolean) => Promise<void>): () => void;
  close(): Promise<void>;
}

export interface PublishOptions {
  /** The stream keeps the message for so long and no longer; for streams that keep their messages otherwise. */
  readonly forgetAfterDays?: number;
}

const RETRY_MS = 500;

export interface BusOptions {
  /** See `parseNatsUrl`. */
  readonly url: string;
  /** PEM that signs the servers' certificates; demands encryption. */
  readonly ca?: string;
  readonly name: string;
  readonly log: Logger;
  /** Largest message; less where the server allows less. */
  readonly maxEventBytes?: number;
  readonly limits?: StreamLimits;
  /** Ends the wait for a server that is unavailable, with its reason. */
  readonly signal?: AbortSignal;
}

/**
 * Connects, waiting for a server that is unavailable. Throws when one refuses what was asked for: it wants other
 * credentials, or cannot encrypt, or shows a certificate that is not trusted.
 */
export async function connectEventBus(options: BusOptions): Promise<EventBus> {
  const { log, limits = STREAM_DEFAULTS } = options;
  const connection = await connectNats(options);
  const { manager, age } = await openStreams(connection, limits).catch(async (error: unknown) => {
    await connection.close();
    throw error;
  });
  const stream = jetstream(connection);
  const listeners = new Set<(lost: boolean) => Promise<void>>();
  let storage = age;

  async function comeBack(): Promise<void> {
    await ensureStreams(manager, limits);
    const found = await ageOfStorage(manager);
    const lost = found !== storage;
    if (lost) log.warn('NATS restarted without its storage; the streams were created again');
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
            log.debug({ reason: describeError(error) }, 'JetStream is still unavailable');
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
    async publish(subject, body, messageId, { forgetAfterDays } = {}) {
      await stream.publish(subject, body, {
        msgID: messageId,
        timeout: 3_000,
        ...(forgetAfterDays !== undefined && { ttl: `${forgetAfterDays * 24}h` }),
      });
    },
    maxBodyBytes: () =>
      largestBody(
        connection.info?.max_payload ?? DEFAULT_EVENT_BYTES,
        options.maxEventBytes ?? DEFAULT_EVENT_BYTES,
      ),
    onReturn(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      await connection.drain().catch(() => connection.close());
    },
  };
}

async function openStreams(
  connection: NatsConnection,
  limits: StreamLimits,
): Promise<{ readonly manager: JetStreamManager; readonly age: string }> {
  const manager = await jetstreamManager(connection);
  await ensureStreams(manager, limits);
  return { manager, age: await ageOfStorage(manager) };
}

/** When the stream of facts was made: another moment than before means another storage. */
async function ageOfStorage(manager: JetStreamManager): Promise<string> {
  return (await manager.streams.info(FACTS_STREAM)).created;
}
