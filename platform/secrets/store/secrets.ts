import { describeError } from '#platform/errors/describe-error.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { formatReference, type SecretReference } from './reference.ts';
import { SecretFailure, type Secret, type SecretStore } from './secret.ts';

/** All secrets that a process may read, by reference. */
export interface Secrets {
  /**
   * The secret, read at most `refreshSeconds` ago. Where its store is unavailable, the value read last is used for an hour.
   * Throws `SecretFailure`.
   */
  read(reference: SecretReference): Promise<Secret>;
  close(): Promise<void>;
}

export interface SecretsOptions {
  readonly stores: Partial<Record<SecretReference['store'], SecretStore>>;
  readonly refreshSeconds: number;
  readonly log: Logger;
}

const KEPT_MS = 3_600_000;
/** How long a failed read of a known secret is not retried. */
const PAUSE_MS = 5_000;
/** Most secrets that are kept; settings name few. */
const MOST = 1_000;

interface Held {
  readonly secret: Secret;
  readonly readAt: number;
  /** When it last could not be read. */
  readonly failedAt: number;
}

export function createSecrets({ stores, refreshSeconds, log }: SecretsOptions): Secrets {
  const held = new Map<string, Held>();
  const reading = new Map<string, Promise<Secret>>();

  const isFresh = ({ readAt, failedAt }: Held): boolean =>
    Date.now() - readAt < refreshSeconds * 1_000 || Date.now() - failedAt < PAUSE_MS;

  async function refresh(reference: SecretReference): Promise<Secret> {
    const key = formatReference(reference);
    const before = held.get(key);
    try {
      const store = stores[reference.store];
      if (store === undefined) {
        const setting = reference.store === 'file' ? 'SECRETS_DIR' : 'SECRETS_VAULT_URL';
        throw new SecretFailure('NOT_FOUND', `${key} cannot be read, as ${setting} is not set`);
      }
      const secret = await store.read(reference.name, reference.field);
      if (before !== undefined && before.secret.version !== secret.version)
        log.info({ secret: key, version: secret.version }, 'a secret has changed; the new one is used');
      held.delete(key);
      for (const oldest of held.keys()) {
        if (held.size < MOST) break;
        held.delete(oldest);
      }
      held.set(key, { secret, readAt: Date.now(), failedAt: -Infinity });
      return secret;
    } catch (error) {
      const isTransient = error instanceof SecretFailure && error.isTransient;
      if (!isTransient) held.delete(key);
      if (!isTransient || before === undefined || Date.now() - before.readAt > KEPT_MS) throw error;
      held.set(key, { ...before, failedAt: Date.now() });
      log.warn(
        { secret: key, reason: describeError(error) },
        'a secret cannot be read now; the last one is used',
      );
      return before.secret;
    }
  }
  return {
    async read(reference) {
      const key = formatReference(reference);
      const known = held.get(key);
      if (known !== undefined && isFresh(known)) return known.secret;
      const asking = reading.get(key) ?? refresh(reference).finally(() => reading.delete(key));
      reading.set(key, asking);
      return await asking;
    },
    async close() {
      await Promise.all(Object.values(stores).map(async (store) => await store.close()));
    },
  };
}
