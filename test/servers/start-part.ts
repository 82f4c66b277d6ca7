import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadKeys } from '#deploy/local/keys.ts';
import { allocatePorts, type Ports } from '#deploy/local/ports.ts';
import { REPOSITORY } from '#deploy/local/repository.ts';
import { endOrphans } from '#deploy/local/supervisor/pid-registry.ts';
import type { OnProgress } from '#deploy/local/supervisor/progress.ts';
import type { ProcessSpec } from '#deploy/local/supervisor/process-spec.ts';
import { createSupervisor } from '#deploy/local/supervisor/supervisor.ts';
import { natsSpec, type NatsOptions } from '#deploy/local/parts/nats.ts';
import { postgresSpec, postgresUrl, type PostgresOptions } from '#deploy/local/parts/postgres.ts';
import { temporalSpec } from '#deploy/local/parts/temporal.ts';

export interface PartOptions {
  /** Folder that keeps its data, ports, keys and logs. One part of a kind to a folder. */
  readonly dataDir: string;
  readonly onProgress?: OnProgress;
}

/** One server that runs on its own, for a suite that needs no more. */
export interface Part {
  /** How clients reach it. */
  readonly address: string;
  readonly ports: Ports;
  /** Ends it and starts it again. */
  restart(): Promise<void>;
  /** Signals it, as an operator could; if the signal ends it, it is started again. */
  kill(signal: NodeJS.Signals): void;
  stop(): Promise<void>;
}

/** PostgreSQL on a free port; `address` is its URL. */
export async function startPostgres(options: PartOptions & Pick<PostgresOptions, 'settings'>): Promise<Part> {
  const { postgresPassword: password } = await loadKeys(join(options.dataDir, 'keys'));
  const data = join(options.dataDir, 'postgres');
  return await startPart(
    options,
    ({ postgres: port }) => postgresSpec({ ...options, port, data, password }),
    ({ postgres: port }) => postgresUrl({ port, password }),
  );
}

/** nats-server with JetStream on a free port; `address` is its URL. */
export async function startNats(options: PartOptions & Pick<NatsOptions, 'extra'>): Promise<Part> {
  const store = join(options.dataDir, 'nats');
  return await startPart(
    options,
    (ports) => natsSpec({ ...options, port: ports.nats, monitorPort: ports['nats-monitor'], store }),
    (ports) => `nats://127.0.0.1:${ports.nats}`,
  );
}

/** Temporal's development server on a free port; `address` is `host:port`, the namespace is `default`. */
export async function startTemporal(options: PartOptions): Promise<Part> {
  const database = join(options.dataDir, 'temporal.db');
  return await startPart(
    options,
    (ports) => temporalSpec({ port: ports.temporal, uiPort: ports['temporal-ui'], database }),
    (ports) => `127.0.0.1:${ports.temporal}`,
  );
}

async function startPart(
  { dataDir, onProgress = () => {} }: PartOptions,
  specify: (ports: Ports) => ProcessSpec,
  address: (ports: Ports) => string,
): Promise<Part> {
  mkdirSync(dataDir, { recursive: true });
  await endOrphans(dataDir);
  const remember = join(dataDir, 'ports.json');
  const ports = await allocatePorts({ remember, preferred: {}, onMoved: () => {} });
  const spec = specify(ports);
  const supervisor = createSupervisor([spec], { folder: REPOSITORY, dataFolder: dataDir, onProgress });
  try {
    await supervisor.start();
  } catch (error) {
    await supervisor.stop();
    throw error;
  }
  const process = supervisor.process(spec.name);
  return {
    address: address(ports),
    ports,
    async restart() {
      await process.stop();
      await process.start();
    },
    kill: (signal) => process.kill(signal),
    stop: async () => await supervisor.stop(),
  };
}
