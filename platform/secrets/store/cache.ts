import { describeError } from '#platform/errors/describe-error.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { formatReference, type SecretReference } from './reference.ts';
import { SecretFailure } from './secret.ts';

/** What was read of secrets, by reference. */
export interface SecretCache<Value> {
  /** At most `refreshSeconds` old, while the store is available. */
  read(reference: SecretReference): Promise<Value>;
  /** Read now, unless that was asked for a few seconds ago. */
  reread(reference: SecretReference): Promise<Value>;
}

interface CacheOptions<Value> {
  readonly read: (reference: SecretReference) => Promise<Value>;
  readonly refreshSeconds: number;
  readonly log: Logger;
}

interface Held<Value> {
  readonly value: Value;
  readonly readAt: number;
  /** When it last could not be read. */
  readonly failedAt: number;
  /** When it was last read though it was fresh. */
  readonly rereadAt: number;
}

const KEPT_MS = 3_600_000;
/** How long a failed read of a known secret is not retried, and one that was asked for again not repeated. */
const PAUSE_MS = 5_000;
/** Most secrets that are kept: more than the BMCs that one worker polls. */
const MOST = 20_000;

export function createCache<Value extends { readonly version: string }>({
  read,
  refreshSeconds,
  log,
}: CacheOptions<Value>): SecretCache<Value> {
  const held = new Map<string, Held<Value>>();
  const reading = new Map<string, Promise<Value>>();

  async function refresh(reference: SecretReference, isReread: boolean): Promise<Value> {
    const key = formatReference(reference);
    const before = held.get(key);
    try {
      const value = await read(reference);
      if (before !== undefined && before.value.version !== value.version)
        log.info({ secret: key, version: value.version }, 'a secret has changed; the new one is used');
      held.delete(key);
      for (const oldest of held.keys()) {
        if (held.size < MOST) break;
        held.delete(oldest);
      }
      const readAt = Date.now();
      held.set(key, { value, readAt, failedAt: -Infinity, rereadAt: isReread ? readAt : -Infinity });
      return value;
    } catch (error) {
      const isTransient = error instanceof SecretFailure && error.isTransient;
      if (!isTransient) held.delete(key);
      if (!isTransient || before === undefined || Date.now() - before.readAt > KEPT_MS) throw error;
      held.set(key, { ...before, failedAt: Date.now() });
      log.warn(
        { secret: key, reason: describeError(error) },
        'a secret cannot be read now; the last one is used',
      );
      return before.value;
    }
  }

  async function refreshOnce(reference: SecretReference, isReread = false): Promise<Value> {
    const key = formatReference(reference);
    const asking = reading.get(key) ?? refresh(reference, isReread).finally(() => reading.delete(key));
    reading.set(key, asking);
    return await asking;
  }

  const isWithin = (time: number, ms: number): boolean => Date.now() - time < ms;
  return {
    async read(reference) {
      const known = held.get(formatReference(reference));
      const isFresh =
        known !== undefined &&
        (isWithin(known.readAt, refreshSeconds * 1_000) || isWithin(known.failedAt, PAUSE_MS));
      return isFresh ? known.value : await refreshOnce(reference);
    },
    async reread(reference) {
      const known = held.get(formatReference(reference));
      const isRecent =
        known !== undefined && (isWithin(known.rereadAt, PAUSE_MS) || isWithin(known.failedAt, PAUSE_MS));
      return isRecent ? known.value : await refreshOnce(reference, true);
    },
  };
}
