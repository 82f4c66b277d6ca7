import { mkdirSync } from 'node:fs';
import { findBinary, type FoundBinary } from '../binaries/find.ts';
import type { ProcessSpec } from '../supervisor/process-spec.ts';
import { probeHttp } from '../supervisor/readiness.ts';

export interface NatsOptions {
  readonly port: number;
  readonly monitorPort: number;
  /** Folder of JetStream's files. */
  readonly store: string;
  /** Arguments besides, e.g. for encryption. */
  readonly extra?: readonly string[];
}

/** nats-server with JetStream on disk. */
export function natsSpec({ port, monitorPort, store, extra = [] }: NatsOptions): ProcessSpec {
  let binary: FoundBinary | undefined;
  return {
    name: 'nats',
    after: [],
    port,
    waitsFor: `JetStream on 127.0.0.1:${port}`,
    async launch(report) {
      // Looked for and checked once; a restart must not wait for that.
      binary ??= await findBinary('nats-server', { report });
      mkdirSync(store, { recursive: true });
      const args = [
        '-a',
        '127.0.0.1',
        '-p',
        String(port),
        '-m',
        String(monitorPort),
        '-js',
        '-sd',
        store,
        ...extra,
      ];
      return { command: binary.file, args, environment: {} };
    },
    probe: async () => await probeHttp(`http://127.0.0.1:${monitorPort}/healthz`),
  };
}
