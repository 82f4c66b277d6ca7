import { errors } from '@nats-io/transport-node';
import { JetStreamApiError } from '@nats-io/jetstream';

/** JSStreamMessageExceedsMaximumErr (nats-server, server/errors.json): larger than the stream's `max_msg_size`. */
const EXCEEDS_STREAM = 10054;

/**
 * Whether a message was refused for what it is (its size, its subject), so that publishing it again ends the same.
 * Everything else passes: a server that is unavailable or has no leader, a full stream, a permission that is missing.
 */
export function isRefusedForGood(error: unknown): boolean {
  return someCause(
    error,
    (cause) =>
      cause instanceof errors.InvalidArgumentError ||
      cause instanceof errors.InvalidSubjectError ||
      (cause instanceof JetStreamApiError && cause.code === EXCEEDS_STREAM),
  );
}

/** Whether an error says that the bus as a whole does not answer, and nothing of the message. */
export function isBusUnavailable(error: unknown): boolean {
  return someCause(
    error,
    (cause) =>
      cause instanceof errors.TimeoutError ||
      cause instanceof errors.NoRespondersError ||
      cause instanceof errors.ClosedConnectionError ||
      cause instanceof errors.DrainingConnectionError ||
      cause instanceof errors.ConnectionError,
  );
}

function someCause(error: unknown, matches: (cause: Error) => boolean): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 8; depth += 1, cause = cause.cause) {
    if (matches(cause)) return true;
  }
  return false;
}
