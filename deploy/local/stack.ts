import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DOMAINS, type DomainName } from '#gateway/compose.ts';
import { addressesOf, type ExternalServers } from './addresses.ts';
import { consolePages } from './console-pages.ts';
import { readDemo } from './demo/demo-file.ts';
import { runDemo } from './demo/run-demo.ts';
import { createIssuer, type Issuer } from './issuer.ts';
import { removeData } from './data-folder.ts';
import { loadKeys } from './keys.ts';
import { tryLock } from './lock-file.ts';
import { allocatePorts, type Ports } from './ports.ts';
import type { ProcessName } from './own-process.ts';
import { processTable, SIMULATOR_USERNAME, withDependencies } from './process-table.ts';
import { REPOSITORY } from './repository.ts';
import { removeStackFile, writeStackFile, type StackInfo } from './stack-file.ts';
import { endOrphans } from './supervisor/pid-registry.ts';
import type { ProcessSpec } from './supervisor/process-spec.ts';
import type { OnProgress } from './supervisor/progress.ts';
import type { SupervisionTimes } from './supervisor/supervised-process.ts';
import { createSupervisor } from './supervisor/supervisor.ts';

export interface StackOptions {
  /** Folder of all its data. One stack to a folder. */
  readonly dataDir: string;
  /** Simulated servers; 12 where left out. */
  readonly servers?: number;
  /** `default`: the graph on 4000 and the Temporal UI on 8233 if free; `free`: any ports; or some of one's own. */
  readonly ports?: 'free' | 'default' | Partial<Ports>;
  readonly onProgress?: OnProgress;
  /** Settings beside or instead of the usual ones, by process. */
  readonly environment?: Partial<Record<ProcessName, Readonly<Record<string, string>>>>;
  /** Starts only these and what they depend on. */
  readonly only?: readonly ProcessName[];
  /** Servers that run elsewhere already. */
  readonly external?: ExternalServers;
  /** Folder of our own processes; the project's where left out. */
  readonly processesFolder?: string;
  /** Other programs in place of some of our own processes, e.g. a worker that fails on purpose. */
  readonly programs?: Partial<Record<ProcessName, string>>;
  readonly times?: Partial<SupervisionTimes>;
  /** Makes the demonstration before `stack.json` says that all is ready; an earlier one stays in any case. */
  readonly demo?: boolean;
  /** Domains of the graph; all where left out. The demonstration needs all. */
  readonly domains?: readonly string[];
  /** GraphQL endpoints of domains that others serve. */
  readonly domainUrls?: Partial<Record<DomainName, string>>;
  /** Builds the web console where it is not built, and serves it. */
  readonly console?: boolean;
  /** Deletes the data of earlier stacks first. */
  readonly reset?: boolean;
  /** Stops a start that is under way. */
  readonly signal?: AbortSignal;
}

export interface Stack {
  /** Where everything is, as of now. */
  readonly info: StackInfo;
  /** Ends a process in order and starts it again. */
  restart(name: ProcessName): Promise<void>;
  /** Signals a process, as an operator could; if the signal ends it, it is started again. */
  kill(name: ProcessName, signal: NodeJS.Signals): void;
  /** Ends a process and keeps it down until `startProcess`. */
  stopProcess(name: ProcessName): Promise<void>;
  startProcess(name: ProcessName): Promise<void>;
  /** What a process has written since the stack started. */
  logs(name: ProcessName): string;
  /** Ends everything and keeps the data. */
  stop(): Promise<void>;
  /** Ends everything immediately, without asking. */
  force(): void;
}

/** Another stack runs in the same folder. */
export class StackIsRunning extends Error {
  override readonly name = 'StackIsRunning';
}

export const DEFAULT_PORTS = {
  console: 3000,
  gateway: 4000,
  'temporal-ui': 8233,
} as const satisfies Partial<Ports>;

/** Brings up the whole platform, or as much of it as is asked for, and resolves when it works. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const dataDir = resolve(options.dataDir);
  mkdirSync(dataDir, { recursive: true });
  const held = tryLock(join(dataDir, 'supervisor.lock'));
  if ('holder' in held) {
    throw new StackIsRunning(
      `A stack runs in ${dataDir} already (process ${held.holder.pid}). End it with Ctrl-C in its terminal, or start another one with --data-dir.`,
    );
  }
  try {
    return await startLocked(dataDir, options, () => held.release());
  } catch (error) {
    held.release();
    throw error;
  }
}

async function startLocked(dataDir: string, options: StackOptions, release: () => void): Promise<Stack> {
  const { onProgress = () => {}, signal } = options;
  const plan = await planStack(dataDir, options, onProgress);
  let info: StackInfo = plan.info;
  let published = false;
  const supervisor = createSupervisor(plan.specs, {
    folder: REPOSITORY,
    dataFolder: dataDir,
    onProgress,
    ...(options.times === undefined ? {} : { times: options.times }),
    onPid: () => {
      info = { ...info, processes: supervisor.pids() };
      if (published) writeStackFile(dataDir, info);
    },
  });
  const stop = async (): Promise<void> => {
    published = false;
    removeStackFile(dataDir);
    await supervisor.stop();
    release();
  };
  const interrupt = (): void => void stop();
  signal?.addEventListener('abort', interrupt);
  try {
    signal?.throwIfAborted();
    await supervisor.start();
    if (options.demo === true && options.domains === undefined) {
      const credential = { username: SIMULATOR_USERNAME, password: plan.simulatorPassword };
      await runDemo({ dataDir, info, credential, onProgress, ...(signal === undefined ? {} : { signal }) });
    }
    signal?.throwIfAborted();
    info = { ...info, tokens: await plan.issuer.peopleTokens(readDemo(dataDir)?.tenantId) };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    signal?.removeEventListener('abort', interrupt);
  }
  published = true;
  writeStackFile(dataDir, info);
  return {
    get info() {
      return info;
    },
    async restart(name) {
      await supervisor.process(name).stop();
      await supervisor.process(name).start();
    },
    kill: (name, killSignal) => supervisor.process(name).kill(killSignal),
    stopProcess: async (name) => await supervisor.process(name).stop(),
    startProcess: async (name) => await supervisor.process(name).start(),
    logs: (name) => supervisor.logs(name),
    stop,
    force() {
      removeStackFile(dataDir);
      supervisor.force();
    },
  };
}

interface StackPlan {
  readonly specs: readonly ProcessSpec[];
  readonly issuer: Issuer;
  readonly simulatorPassword: string;
  readonly info: StackInfo;
}

async function planStack(dataDir: string, options: StackOptions, onProgress: OnProgress): Promise<StackPlan> {
  const { external = {}, environment = {}, programs = {}, domainUrls = {}, servers = 12 } = options;
  const domains = chooseDomains(options.domains);
  const note = (text: string): void => onProgress({ kind: 'note', text });
  removeStackFile(dataDir);
  const orphans = await endOrphans(dataDir);
  if (orphans.length > 0) note(`Ended what an earlier start left running: ${orphans.join(', ')}`);
  if (options.reset === true) {
    removeData(dataDir);
    note(`Deleted the data in ${dataDir}`);
  }
  const keys = await loadKeys(join(dataDir, 'keys'));
  const issuer = await createIssuer({ keys: keys.issuer, jwksFile: join(dataDir, 'jwks.json') });
  const ports = await allocatePorts({
    remember: join(dataDir, 'ports.json'),
    preferred: preferredPorts(options.ports ?? 'default'),
    onMoved: (name, wanted, given) => note(`Port ${wanted} (${name}) is taken; using ${given}`),
  });
  const addresses = addressesOf(ports, keys, external);
  if (external.databaseUrl !== undefined) note('PostgreSQL is that of DATABASE_URL');
  if (external.natsUrl !== undefined) note('NATS is that of NATS_URL');
  if (external.temporalAddress !== undefined)
    note(`Temporal is that of TEMPORAL_ADDRESS, ${external.temporalAddress}`);
  const consoleFiles = options.console === true ? await consolePages(note) : undefined;
  const processesFolder = options.processesFolder ?? join(REPOSITORY, 'processes');
  const table = processTable({
    dataDir,
    ports,
    keys,
    addresses,
    external,
    issuer,
    servers,
    processesFolder,
    environment,
    programs,
    domains,
    domainUrls,
    consoleFiles,
    onNote: note,
  });
  return {
    specs: options.only === undefined ? table : withDependencies(table, options.only),
    issuer,
    simulatorPassword: keys.simulatorPassword,
    info: {
      ready: true,
      ...(consoleFiles === undefined ? {} : { console: addresses.console }),
      graphql: addresses.graph,
      internalGraphql: addresses.internalGraph,
      temporal: { address: addresses.temporal, namespace: 'default', ui: addresses.temporalUi },
      nats: addresses.nats,
      postgres: addresses.database,
      boot: addresses.boot,
      tickets: { url: `${addresses.apis}/tickets`, secret: keys.tickets },
      simulator: { control: addresses.simulatorControl },
      mirror: addresses.mirror,
      tokens: await issuer.peopleTokens(),
      processes: {},
    },
  };
}

function chooseDomains(names: readonly string[] = DOMAINS): readonly DomainName[] {
  const unknown = names.filter((name) => !DOMAINS.some((domain) => domain === name));
  if (unknown.length === 0) return DOMAINS.filter((domain) => names.includes(domain));
  throw new Error(`There is no domain ${unknown.join(', ')}; there are ${DOMAINS.join(', ')}`);
}

function preferredPorts(ports: NonNullable<StackOptions['ports']>): Partial<Ports> {
  if (ports === 'free') return {};
  return ports === 'default' ? DEFAULT_PORTS : ports;
}
