import { join } from 'node:path';
import { AUDIENCE, ISSUER, type Issuer } from './issuer.ts';
import { isExternal, type Addresses, type ExternalServers } from './addresses.ts';
import type { Keys } from './keys.ts';
import { natsSpec } from './parts/nats.ts';
import { postgresSpec } from './parts/postgres.ts';
import { temporalSpec } from './parts/temporal.ts';
import type { PortName, Ports } from './ports.ts';
import type { ProcessSpec } from './supervisor/process-spec.ts';
import { BUNDLES_FOLDER, COMPILED_FOLDER, REPOSITORY } from './repository.ts';
import { probeHttp } from './supervisor/readiness.ts';

/** See there what it spares, and what is lost by it. */
const WORKFLOW_THREADS = join(REPOSITORY, 'worker', 'workflow-threads.ts');

/** User of every simulated BMC; the password is among the stack's keys. */
export const SIMULATOR_USERNAME = 'infratographer';

/** All processes of the stack. */
export const PROCESS_NAMES = [
  'postgres',
  'nats',
  'temporal',
  'migrate',
  'simulator',
  'apis',
  'boot',
  'gateway',
  'dispatcher',
  'worker',
  'mirror',
] as const;
/** Those of the web console, which not every stack has. */
export const CONSOLE_PROCESSES = ['sign-in', 'console'] as const;
export type ProcessName = (typeof PROCESS_NAMES)[number] | (typeof CONSOLE_PROCESSES)[number];

export interface TableOptions {
  readonly dataDir: string;
  readonly ports: Ports;
  readonly keys: Keys;
  readonly addresses: Addresses;
  readonly external: ExternalServers;
  readonly issuer: Issuer;
  /** Simulated servers. */
  readonly servers: number;
  /** Folder of our own processes, one file each. */
  readonly processesFolder: string;
  /** Other programs in place of some of our own processes. */
  readonly programs: Partial<Record<ProcessName, string>>;
  /** Folder of the console's built pages; no console where left out. */
  readonly consoleFiles: string | undefined;
  /** Settings beside or instead of those given here, by process. */
  readonly environment: Partial<Record<ProcessName, Readonly<Record<string, string>>>>;
  readonly onNote: (text: string) => void;
}

/** Every process, what it waits for, and its settings. */
export function processTable(options: TableOptions): readonly ProcessSpec[] {
  const { dataDir, ports, keys, addresses, external } = options;
  const simulatorFolder = join(dataDir, 'simulator');
  const own = ownProcess(options);
  const fleet: Readonly<Record<string, string>> = {
    SIMULATOR_PORT: String(ports.simulator),
    SIMULATOR_CONTROL_PORT: String(ports['simulator-control']),
    SIMULATOR_SERVERS: String(options.servers),
    SIMULATOR_DIR: simulatorFolder,
    SIMULATOR_USERNAME,
    SIMULATOR_PASSWORD: keys.simulatorPassword,
    SIMULATOR_BOOT_URL: addresses.boot,
  };
  const worker: Readonly<Record<string, string>> = {
    PUBLIC_GRAPH_URL: addresses.graph,
    SECRETS_PRIVATE_JWK: JSON.stringify(keys.secrets.privateJwk),
    BOOT_URL: addresses.boot,
    BMC_CA: join(simulatorFolder, 'ca.pem'),
    SIMULATOR_CONTROL: addresses.simulatorControl,
    WORKFLOW_BUNDLES: BUNDLES_FOLDER,
    IMAGE_NETWORKS: 'any',
  };
  const apis: Readonly<Record<string, string>> = {
    SECRETS_PUBLIC_JWK: JSON.stringify(keys.secrets.publicJwk),
    // The simulated fleet and the demonstration's images are on loopback.
    BMC_NETWORKS: 'any',
    IMAGE_NETWORKS: 'any',
    WEBHOOK_NETWORKS: 'any',
    WEBHOOKS_JWK: JSON.stringify(keys.webhooks.privateJwk),
    TICKETS_SECRETS: JSON.stringify({ standard: keys.tickets }),
  };
  return [
    ...serverSpecs(options),
    own({
      name: 'mirror',
      after: [],
      port: 'mirror',
      file: join(import.meta.dirname, 'mirror', 'mirror.ts'),
    }),
    own({ name: 'migrate', after: ['postgres'], once: true }),
    own({ name: 'simulator', after: [], port: 'simulator-control', settings: fleet }),
    own({ name: 'apis', after: ['migrate', 'nats', 'temporal'], port: 'apis', settings: apis }),
    own({
      name: 'boot',
      after: ['migrate', 'nats', 'temporal'],
      port: 'boot',
      settings: { BOOT_URL: addresses.boot },
    }),
    own({
      name: 'gateway',
      after: [],
      uses: ['apis'],
      port: 'gateway',
      settings: { SUBGRAPHS_URL: addresses.apis, INTERNAL_PORT: String(ports['gateway-internal']) },
    }),
    own({ name: 'dispatcher', after: ['migrate', 'nats', 'temporal'], uses: ['apis'], port: 'dispatcher' }),
    own({
      name: 'worker',
      after: ['nats', 'temporal', 'simulator'],
      uses: ['gateway', 'boot'],
      port: 'worker',
      preload: WORKFLOW_THREADS,
      settings: worker,
    }),
    ...consoleSpecs(options, own),
  ].filter(({ name }) => !isExternal(name, external));
}

function consoleSpecs(
  { dataDir, addresses, consoleFiles }: TableOptions,
  own: (own: OwnProcess) => ProcessSpec,
): readonly ProcessSpec[] {
  if (consoleFiles === undefined) return [];
  return [
    own({
      name: 'sign-in',
      after: [],
      port: 'sign-in',
      file: join(import.meta.dirname, 'sign-in', 'main.ts'),
      settings: {
        SIGN_IN_URL: addresses.signIn,
        SIGN_IN_REDIRECT: `${addresses.console}/callback`,
        SIGN_IN_DATA: dataDir,
      },
    }),
    own({
      name: 'console',
      after: [],
      uses: ['gateway', 'sign-in'],
      port: 'console',
      settings: {
        CONSOLE_URL: addresses.console,
        CONSOLE_FILES: consoleFiles,
        CONSOLE_GRAPH_URL: addresses.graph,
        CONSOLE_ISSUER: addresses.signIn,
      },
    }),
  ];
}

function serverSpecs({ dataDir, ports, keys, onNote }: TableOptions): readonly ProcessSpec[] {
  return [
    postgresSpec({
      port: ports.postgres,
      data: join(dataDir, 'postgres'),
      password: keys.postgresPassword,
      onMoved: (folder) => onNote(`PostgreSQL's user cannot enter ${dataDir}; its data is in ${folder}`),
    }),
    natsSpec({ port: ports.nats, monitorPort: ports['nats-monitor'], store: join(dataDir, 'nats') }),
    temporalSpec({
      port: ports.temporal,
      uiPort: ports['temporal-ui'],
      database: join(dataDir, 'temporal.db'),
    }),
  ];
}

interface OwnProcess {
  readonly name: ProcessName;
  readonly after: readonly ProcessName[];
  readonly uses?: readonly ProcessName[];
  readonly once?: boolean;
  /** Where it is not one of the platform's processes. */
  readonly file?: string;
  /** Port that serves `/readyz`. */
  readonly port?: PortName;
  /** Module that it loads before everything else, and in each of its threads. */
  readonly preload?: string;
  readonly settings?: Readonly<Record<string, string>>;
}

function ownProcess(options: TableOptions): (own: OwnProcess) => ProcessSpec {
  const { dataDir, addresses, issuer, ports } = options;
  const shared = {
    DATABASE_URL: addresses.database,
    NATS_URL: addresses.nats,
    TEMPORAL_ADDRESS: addresses.temporal,
    TEMPORAL_NAMESPACE: 'default',
    TEMPORAL_UI_URL: addresses.temporalUi,
    AUTH_JWKS: join(dataDir, 'jwks.json'),
    AUTH_ISSUER: ISSUER,
    AUTH_AUDIENCE: AUDIENCE,
    GRAPH_URL: addresses.internalGraph,
    HOST: '127.0.0.1',
    // Libraries leave their development checks out.
    NODE_ENV: 'production',
    NODE_COMPILE_CACHE: COMPILED_FOLDER,
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'info',
  };
  return ({ name, after, uses = [], once, file, port, preload, settings }) => {
    const program = options.programs[name] ?? file ?? join(options.processesFolder, `${name}.ts`);
    const readiness = port === undefined ? undefined : `http://127.0.0.1:${ports[port]}/readyz`;
    return {
      name,
      after,
      uses,
      ...(once === undefined ? {} : { once }),
      ...(port === undefined ? {} : { port: ports[port] }),
      waitsFor: readiness ?? 'its end',
      launch: async () => ({
        command: process.execPath,
        args: [...(preload === undefined ? [] : ['--import', preload]), program],
        environment: {
          ...shared,
          SERVICE_TOKEN: await issuer.serviceToken(name),
          ...(port === undefined ? {} : { PORT: String(ports[port]) }),
          ...settings,
          ...options.environment[name],
        },
      }),
      ...(readiness === undefined ? {} : { probe: async () => await probeHttp(readiness) }),
    };
  };
}

/** The named processes and all they turn to. The table lists each after those. */
export function withDependencies(
  table: readonly ProcessSpec[],
  names: readonly ProcessName[],
): readonly ProcessSpec[] {
  const wanted = new Set<string>(names);
  for (const spec of table.toReversed()) {
    if (wanted.has(spec.name)) for (const name of [...spec.after, ...(spec.uses ?? [])]) wanted.add(name);
  }
  return table.filter(({ name }) => wanted.has(name));
}
