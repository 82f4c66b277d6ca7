import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import type { LogFile } from './log-file.ts';
import { signalGroup, type PidRegistry } from './pid-registry.ts';
import type { Launch, ProcessSpec } from './process-spec.ts';

/** How a process ended. */
export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface Child {
  readonly pid: number;
  readonly exited: Promise<Exit>;
}

export interface ChildDependencies {
  readonly folder: string;
  readonly log: LogFile;
  readonly pids: PidRegistry;
}

/** Starts a process as leader of its own group, so that Ctrl-C in a terminal reaches only the supervisor. */
export async function startChild(spec: ProcessSpec, launch: Launch, deps: ChildDependencies): Promise<Child> {
  const output = deps.log.open();
  const child = spawn(launch.command, [...launch.args], {
    cwd: deps.folder,
    env: { ...inherited(), ...launch.environment },
    stdio: ['ignore', output, output],
    detached: true,
    ...launch.user,
  });
  closeSync(output);
  if (child.pid !== undefined) deps.pids.add(spec.name, child.pid, spec.stopSignal ?? 'SIGTERM');
  const exited = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => {
      deps.pids.remove(spec.name);
      resolve({ code, signal });
    });
  });
  return await new Promise((resolve, reject) => {
    child.once('error', (cause) => reject(new Error(`${launch.command} cannot be run`, { cause })));
    child.once('spawn', () => {
      if (child.pid !== undefined) resolve({ pid: child.pid, exited });
    });
  });
}

/** Asks a child to end, and after the grace ends its whole group. */
export async function endChild(child: Child, signal: NodeJS.Signals, graceMs: number): Promise<void> {
  signalGroup(child.pid, signal);
  const timer = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), graceMs);
  try {
    await child.exited;
  } finally {
    clearTimeout(timer);
    // Grandchildren that outlive their parent.
    signalGroup(child.pid, 'SIGKILL');
  }
}

export function describeExit({ code, signal }: Exit): string {
  return signal === null ? `ended with code ${code}` : `was ended by ${signal}`;
}

/** Options meant for the supervisor's own Node, such as a debugger's port, are not its children's. */
function inherited(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _options, NODE_ENV: _environment, VITEST: _vitest, ...rest } = process.env;
  return rest;
}
