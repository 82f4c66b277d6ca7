import { exportJWK, generateKeyPair } from 'jose';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { JWK } from 'jose';
import type { Provider } from '#providers/provider.ts';
import { taskQueueConfig, type TaskQueueConfig } from '#providers/task-queue/config.ts';
import { taskQueueProvider } from '#providers/task-queue/definition.ts';
import { startTemporal, type Part } from '#test/servers/start-part.ts';
import { publicHalf } from '#platform/secrets/seal.ts';

/** A Temporal server for one file, and the key of its provider. */
export interface ProtocolFixture {
  /** `host:port` of Temporal's frontend. */
  readonly address: string;
  /** The provider's key, both halves. */
  readonly key: JWK;
  /** The platform's side of the provider `acme`, whose worker serves the task queue. */
  connect(taskQueue: string, settings?: Partial<TaskQueueConfig>): Promise<Provider>;
}

/** Ready once the hooks before all tests have run. */
export function protocolFixture(): ProtocolFixture {
  let temporal: Part | undefined;
  let key: JWK | undefined;
  let folder: string | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'provider-protocol-'));
    temporal = await startTemporal({ dataDir: folder });
    const { privateKey } = await generateKeyPair('ECDH-ES+A256KW', { crv: 'P-256', extractable: true });
    key = { ...(await exportJWK(privateKey)), kid: 'acme-1' };
  });
  afterAll(async () => {
    await temporal?.stop();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });
  const ready = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('the fixture has not started yet');
    return value;
  };
  return {
    get address() {
      return ready(temporal).address;
    },
    get key() {
      return ready(key);
    },
    async connect(taskQueue, settings = {}) {
      const config = taskQueueConfig.parse({
        id: 'acme',
        taskQueue,
        publicKey: publicHalf(ready(key)),
        temporalAddress: ready(temporal).address,
        namespace: 'default',
        // Loaded machines may stall for long.
        startMs: 60_000,
        heartbeatMs: 60_000,
        ...settings,
      });
      return await taskQueueProvider(config.id).create(config);
    },
  };
}
