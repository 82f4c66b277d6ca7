import { join } from 'node:path';
import { createLogFile, type LogFile } from './log-file.ts';
import { createPidRegistry } from './pid-registry.ts';
import type { OnProgress } from './progress.ts';
import type { ProcessSpec } from './process-spec.ts';
import {
  superviseProcess,
  SUPERVISION_TIMES,
  type SupervisedProcess,
  type SupervisionTimes,
} from './supervised-process.ts';

export interface SupervisorOptions {
  /** Folder the processes run in. */
  readonly folder: string;
  /** Folder of pids.json and logs/. */
  readonly dataFolder: string;
  readonly onProgress: OnProgress;
  /** Called whenever a process has a new pid. */
  readonly onPid?: () => void;
  readonly times?: Partial<SupervisionTimes>;
}

export interface Supervisor {
  /** Starts all in the order of their dependencies, independent ones in parallel; rejects when one cannot start. */
  start(): Promise<void>;
  /** Ends all in reverse order; what a process depends on outlives it. */
  stop(): Promise<void>;
  /** Ends all immediately, without asking. */
  force(): void;
  process(name: string): SupervisedProcess;
  /** Pids of what runs now. */
  pids(): Readonly<Record<string, number>>;
  logs(name: string): string;
}

export function createSupervisor(specs: readonly ProcessSpec[], options: SupervisorOptions): Supervisor {
  const { onProgress, dataFolder, folder } = options;
  const pids = createPidRegistry(dataFolder);
  const times = { ...SUPERVISION_TIMES, ...options.times };
  const logs = new Map<string, LogFile>();
  const processes = new Map<string, SupervisedProcess>();
  for (const spec of specs) {
    const log = createLogFile(join(dataFolder, 'logs'), spec.name);
    logs.set(spec.name, log);
    const onPid = options.onPid ?? (() => {});
    processes.set(spec.name, superviseProcess(spec, { folder, log, pids, times, onProgress, onPid }));
  }
  let stopping: Promise<void> | undefined;

  const find = (name: string): SupervisedProcess => {
    const found = processes.get(name);
    if (found === undefined)
      throw new Error(`No process ${name}; there are: ${[...processes.keys()].join(', ')}`);
    return found;
  };

  /** A process that exits without stopping its stack, by a crash for instance, still asks the other processes to end. */
  const endWithUs = (): void => {
    for (const { spec, kill } of processes.values()) kill(spec.stopSignal ?? 'SIGTERM');
  };

  return {
    async start() {
      process.once('exit', endWithUs);
      await inOrder(specs, 'dependencies first', async (name) => {
        if (stopping !== undefined) throw new Error('the stack is stopping');
        await find(name).start();
      });
    },
    async stop() {
      stopping ??= inOrder(specs, 'dependants first', async (name) => await find(name).stop());
      await stopping;
      process.off('exit', endWithUs);
    },
    force() {
      for (const process of processes.values()) process.kill('SIGKILL');
    },
    process: find,
    pids: () =>
      Object.fromEntries(
        [...processes].flatMap(([name, { pid, spec }]) =>
          pid === undefined || spec.once ? [] : [[name, pid]],
        ),
      ),
    logs: (name) => logs.get(name)?.read() ?? '',
  };
}

/** Runs `act` for each process as soon as those before it are done. A dependency that is not listed counts as done. */
async function inOrder(
  specs: readonly ProcessSpec[],
  order: 'dependencies first' | 'dependants first',
  act: (name: string) => Promise<void>,
): Promise<void> {
  const acts = new Map<string, Promise<void>>();
  const before = (spec: ProcessSpec): readonly string[] =>
    order === 'dependencies first'
      ? spec.after
      : specs
          .filter(({ after, uses = [] }) => [...after, ...uses].includes(spec.name))
          .map(({ name }) => name);
  const visit = (spec: ProcessSpec): Promise<void> => {
    const known = acts.get(spec.name);
    if (known !== undefined) return known;
    const earlier = specs.filter(({ name }) => before(spec).includes(name)).map(visit);
    const acted = Promise.all(earlier).then(async () => await act(spec.name));
    acts.set(spec.name, acted);
    return acted;
  };
  await Promise.all(specs.map(visit));
}
