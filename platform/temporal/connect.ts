import {
  Client,
  Connection,
  defaultGrpcRetryOptions,
  makeGrpcRetryInterceptor,
  type ConnectionOptions,
} from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import { setTimeout as sleep } from 'node:timers/promises';

export interface TemporalClient {
  readonly client: Client;
  close(): Promise<void>;
}

/** A connection whose calls end with it. */
export interface ClosableConnection {
  readonly connection: Connection;
  close(): Promise<void>;
}

/** A client that connects when it is first used, so that a process starts while Temporal is unavailable. */
export function connectTemporal({
  address,
  ...options
}: {
  readonly address: string;
  readonly namespace: string;
  /** How payloads are written and read; as plain JSON when left out. */
  readonly dataConverter?: DataConverter;
}): TemporalClient {
  const { connection, close } = closableConnection({ address, connectTimeout: '5 seconds' });
  return { client: new Client({ connection, ...options }), close };
}

/** Longest wait before a failed call is sent again, and therefore longest that closing waits. */
const LONGEST_DELAY_MS = 2_000;

/**
 * The library sends a failed call again from a timer, and throws there when the connection was closed meanwhile: an
 * uncaught exception, which ends the process. Closing therefore ends the attempts first, and waits for the last timer.
 */
export function closableConnection(options: ConnectionOptions): ClosableConnection {
  const usual = defaultGrpcRetryOptions();
  let closed = false;
  let lastTimerAt = 0;
  const connection = Connection.lazy({
    ...options,
    interceptors: [
      makeGrpcRetryInterceptor({
        delayFunction(attempt, status) {
          const delay = Math.min(usual.delayFunction(attempt, status), LONGEST_DELAY_MS);
          lastTimerAt = Math.max(lastTimerAt, Date.now() + delay);
          return delay;
        },
        retryableDecider: (attempt, status) => !closed && usual.retryableDecider(attempt, status),
      }),
    ],
  });
  return {
    connection,
    async close() {
      closed = true;
      const left = lastTimerAt - Date.now();
      if (left >= 0) await sleep(left + 50);
      await connection.close();
    },
  };
}
