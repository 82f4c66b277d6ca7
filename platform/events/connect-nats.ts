import { connect, errors, type ConnectionOptions, type NatsConnection } from '@nats-io/transport-node';
import { describeError } from '#platform/errors/describe-error.ts';
import type { BusOptions } from './event-bus.ts';
import { parseNatsUrl } from './nats-url.ts';

/** Connects to NATS as its URL asks for; see `connectEventBus`. */
export async function connectNats({
  url,
  ca,
  name,
}: Pick<BusOptions, 'url' | 'ca' | 'name'>): Promise<NatsConnection> {
  const { tls, servers, ...credentials } = parseNatsUrl(url);
  const options: ConnectionOptions = {
    servers: [...servers],
    name,
    ...credentials,
    ...((tls || ca !== undefined) && { tls: ca === undefined ? {} : { ca } }),
    // NATS may be unavailable for as long as it likes: the outbox and the reconciler hold what matters.
    maxReconnectAttempts: -1,
    reconnectTimeWait: 500,
    // One that hangs is found out after two of these.
    pingInterval: 10_000,
    maxPingOut: 2,
    // A stack trace taken for each message that is published, in case it fails, costs more than publishing it.
    noAsyncTraces: true,
  };
  try {
    return await connect(options);
  } catch (error) {
    if (!isUnavailable(error))
      throw new Error(`NATS refuses the connection: ${describeError(error)}`, { cause: error });
    return await connect({ ...options, waitOnFirstConnect: true });
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
