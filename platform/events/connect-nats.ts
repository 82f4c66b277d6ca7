import { connect, errors, type ConnectionOptions, type NatsConnection } from '@nats-io/transport-node';
import { setTimeout as delay } from 'node:timers/promises';
import { describeError } from '#platform/errors/describe-error.ts';
import type { BusOptions } from './event-bus.ts';
import { parseNatsUrl } from './nats-url.ts';

/** Pause between two attempts to connect. */
const RETRY_MS = 500;

/** How long one attempt may take; a server that hangs is tried again. */
const ATTEMPT_MS = 5_000;

/** Connects to NATS as its URL asks for; see `connectEventBus`. */
export async function connectNats({
  url,
  ca,
  name,
  signal,
}: Pick<BusOptions, 'url' | 'ca' | 'name' | 'signal'>): Promise<NatsConnection> {
  const { tls, servers, ...credentials } = parseNatsUrl(url);
  const options: ConnectionOptions = {
    servers: [...servers],
    name,
    ...credentials,
    ...((tls || ca !== undefined) && { tls: ca === undefined ? {} : { ca } }),
    // NATS may be unavailable for as long as it likes: the outbox and the reconciler hold what matters.
    maxReconnectAttempts: -1,
    reconnectTimeWait: RETRY_MS,
    timeout: ATTEMPT_MS,
    // One that hangs is found out after two of these.
    pingInterval: 10_000,
    maxPingOut: 2,
    // A stack trace taken for each message that is published, in case it fails, costs more than publishing it.
    noAsyncTraces: true,
  };
  for (;;) {
    signal?.throwIfAborted();
    try {
      return await connectOnce(options, signal);
    } catch (error) {
      signal?.throwIfAborted();
      if (!isUnavailable(error))
        throw new Error(`NATS refuses the connection: ${describeError(error)}`, { cause: error });
      await delay(RETRY_MS, undefined, { signal });
    }
  }
}

/** One attempt, which the signal ends immediately; a connection that opens afterwards is closed. */
async function connectOnce(options: ConnectionOptions, signal?: AbortSignal): Promise<NatsConnection> {
  const attempt = connect(options);
  if (signal === undefined) return await attempt;
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const leave = (): void => reject(signal.reason);
  signal.addEventListener('abort', leave, { once: true });
  try {
    return await Promise.race([attempt, aborted]);
  } catch (error) {
    void attempt.then(
      async (late) => await late.close(),
      () => undefined,
    );
    throw error;
  } finally {
    signal.removeEventListener('abort', leave);
  }
}

/** Codes of the operating system for a server that is not there, or not yet. */
const UNAVAILABLE =
  /ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|timeout/i;

function isUnavailable(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 8; depth += 1, cause = cause.cause) {
    if (cause instanceof errors.AuthorizationError) return false;
    if ('code' in cause && typeof cause.code === 'string' && UNAVAILABLE.test(cause.code)) return true;
    if (cause instanceof errors.TimeoutError || UNAVAILABLE.test(cause.message)) return true;
  }
  return false;
}
