import { join } from 'node:path';
import type { Addresses } from './addresses.ts';
import { AUDIENCE, ISSUER, type Issuer } from './issuer.ts';
import type { PortName, Ports } from './ports.ts';
import { COMPILED_FOLDER } from './repository.ts';
import type { ProcessSpec } from './supervisor/process-spec.ts';
import { probeHttp } from './supervisor/readiness.ts';

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

export interface OwnProcessOptions {
  readonly dataDir: string;
  readonly ports: Ports;
  readonly addresses: Addresses;
  readonly issuer: Issuer;
  /** Folder of our own processes, one file each. */
  readonly processesFolder: string;
  /** Other programs in place of some of our own processes. */
  readonly programs: Partial<Record<ProcessName, string>>;
  /** Settings beside or instead of those below, by process; an empty one removes a setting. */
  readonly environment: Partial<Record<ProcessName, Readonly<Record<string, string>>>>;
}

export interface OwnProcess {
  readonly name: ProcessName;
  readonly after: readonly ProcessName[];
  readonly uses?: readonly ProcessName[];
  readonly once?: boolean;
  /** Where it is not one of the platform's processes. */
  readonly file?: string;
  readonly args?: readonly string[];
  /** Port that serves `/readyz`. */
  readonly port?: PortName;
  /** Module that it loads before everything else, and in each of its threads. */
  readonly preload?: string;
  readonly settings?: Readonly<Record<string, string>>;
}

/** How one of our own processes is started: with what all of them need, and its own settings. */
export function ownProcess(options: OwnProcessOptions): (own: OwnProcess) => ProcessSpec {
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
  return ({ name, after, uses = [], once, file, args = [], port, preload, settings }) => {
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
        args: [...(preload === undefined ? [] : ['--import', preload]), program, ...args],
        environment: withoutEmpty({
          ...shared,
          SERVICE_TOKEN: await issuer.serviceToken(name),
          ...(port === undefined ? {} : { PORT: String(ports[port]) }),
          ...settings,
          ...options.environment[name],
        }),
      }),
      ...(readiness === undefined ? {} : { probe: async () => await probeHttp(readiness) }),
    };
  };
}

function withoutEmpty(environment: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}
