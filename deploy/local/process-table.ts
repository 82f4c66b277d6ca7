import { join } from 'node:path';
import type { DomainName } from '#gateway/compose.ts';
import { isExternal, type ExternalServers } from './addresses.ts';
import type { Keys } from './keys.ts';
import { natsSpec } from './parts/nats.ts';
import { postgresSpec } from './parts/postgres.ts';
import { temporalSpec } from './parts/temporal.ts';
import { ownProcess, type OwnProcess, type OwnProcessOptions, type ProcessName } from './own-process.ts';
import type { ProcessSpec } from './supervisor/process-spec.ts';
import { BUNDLES_FOLDER, REPOSITORY } from './repository.ts';

/** See there what it spares, and what is lost by it. */
const WORKFLOW_THREADS = join(REPOSITORY, 'worker', 'workflow-threads.ts');

/** User of every simulated BMC; the password is among the stack's keys. */
export const SIMULATOR_USERNAME = 'infratographer';

export interface TableOptions extends OwnProcessOptions {
  readonly keys: Keys;
  readonly external: ExternalServers;
  /** Simulated servers. */
  readonly servers: number;
  /** Folder of the console's built pages; no console where left out. */
  readonly consoleFiles: string | undefined;
  /** Domains of the graph. */
  readonly domains: readonly DomainName[];
  /** Where some of them are served by others. */
  readonly domainUrls: Partial<Record<DomainName, string>>;
  readonly onNote: (text: string) => void;
}

/** Every process, what it waits for, and its settings. */
export function processTable(options: TableOptions): readonly ProcessSpec[] {
  const { dataDir, ports, keys, addresses, external, domains, domainUrls } = options;
  const ownDomains = domains.filter((name) => domainUrls[name] === undefined);
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
    DOMAINS: domains.join(','),
    SECRETS_PUBLIC_JWK: JSON.stringify(keys.secrets.publicJwk),
    // The simulated fleet and the demonstration's images are on loopback.
    BMC_NETWORKS: 'any',
    DEVICE_NETWORKS: 'any',
    IMAGE_NETWORKS: 'any',
    WEBHOOK_NETWORKS: 'any',
    NETBOX_NETWORKS: 'any',
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
    own({
      name: 'apis',
      after: ['migrate', 'nats', 'temporal'],
      port: 'apis',
      args: ['--domains', ownDomains.join(',')],
      settings: apis,
    }),
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
      settings: {
        SUBGRAPHS_URL: addresses.apis,
        SUBGRAPH_URLS: JSON.stringify(domainUrls),
        DOMAINS: domains.join(','),
        INTERNAL_PORT: String(ports['gateway-internal']),
      },
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
