import type { Logger } from '#platform/telemetry/logger.ts';
import { createCache } from './cache.ts';
import { formatReference, type SecretReference } from './reference.ts';
import { SecretFailure, type Secret, type SecretFields, type SecretStore } from './secret.ts';

/** All secrets that a process may read, by reference. */
export interface Secrets {
  /**
   * The secret, read at most `refreshSeconds` ago. Where its store is unavailable, the value read last is used for an hour.
   * Throws `SecretFailure`.
   */
  read(reference: SecretReference): Promise<Secret>;
  /** The same of all values of a secret, which are of one version; the reference names no field. */
  readFields(reference: SecretReference): Promise<SecretFields>;
  /**
   * Reads them from the store now, as what they are for has refused them. Where that was done a few seconds ago, or the store
   * is unavailable, these are the values read last.
   */
  rereadFields(reference: SecretReference): Promise<SecretFields>;
  close(): Promise<void>;
}

export interface SecretsOptions {
  readonly stores: Partial<Record<SecretReference['store'], SecretStore>>;
  readonly refreshSeconds: number;
  readonly log: Logger;
}

export function createSecrets({ stores, refreshSeconds, log }: SecretsOptions): Secrets {
  const storeOf = (reference: SecretReference): SecretStore => {
    const store = stores[reference.store];
    if (store !== undefined) return store;
    const setting = reference.store === 'file' ? 'SECRETS_DIR' : 'SECRETS_VAULT_URL';
    const message = `${formatReference(reference)} cannot be read, as ${setting} is not set`;
    throw new SecretFailure('NOT_FOUND', message);
  };
  const values = createCache({
    read: async (reference) => await storeOf(reference).read(reference.name, reference.field),
    refreshSeconds,
    log,
  });
  const fields = createCache({
    read: async (reference) => await storeOf(reference).readFields(reference.name),
    refreshSeconds,
    log,
  });
  return {
    read: async (reference) => await values.read(reference),
    readFields: async (reference) => await fields.read(reference),
    rereadFields: async (reference) => await fields.reread(reference),
    async close() {
      await Promise.all(Object.values(stores).map(async (store) => await store.close()));
    },
  };
}
