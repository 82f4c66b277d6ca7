import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, closeSync, constants, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** A foreign server that runs as a child process of the test. */
export interface Daemon {
  /** Sends it a signal, e.g. SIGSTOP. */
  kill(signal: NodeJS.Signals): void;
  stop(): Promise<void>;
}

const START_MS = 30_000;

/** Where Debian installs servers; the PATH of users lacks these folders. */
const SERVERS = ['/usr/sbin', '/sbin', '/usr/local/sbin'];

/** The path of a program, or undefined where the machine does not have it. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...SERVERS];
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** A line that names Debian's packages of the missing programs; undefined where all are installed. */
export function missingPrograms(needed: Readonly<Record<string, string>>): string | undefined {
  const lacking = Object.entries(needed).filter(([program]) => findProgram(program) === undefined);
  if (lacking.length === 0) return undefined;
  return `the machine lacks ${[...new Set(lacking.map(([, name]) => name))].join(', ')}: apt-get install them`;
}

/** Starts a program and waits until it serves; its output goes to `log`. */
export async function startDaemon(options: {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly log: string;
  readonly environment?: Readonly<Record<string, string>>;
  isReady(log: string): boolean | Promise<boolean>;
}): Promise<Daemon> {
  const { program, args, folder, log: file, environment, isReady } = options;
  const found = findProgram(program);
  if (found === undefined) throw new Error(`there is no ${program}`);
  const log = openSync(file, 'w');
  const child = spawn(found, args, {
    cwd: folder,
    stdio: ['ignore', log, log],
    // `TEST_RUN` marks the processes of a test run.
    env: { PATH: process.env['PATH'], TEST_RUN: process.env['TEST_RUN'], ...environment },
  });
  closeSync(log);
  const ended = once(child, 'exit');

  async function stop(): Promise<void> {
    // A stopped process handles SIGTERM only once it continues.
    child.kill('SIGCONT');
    child.kill('SIGTERM');
    const killed = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(killed);
  }

  for (const until = Date.now() + START_MS; !(await isReady(await readFile(file, 'utf8'))); await delay(30)) {
    if (Date.now() < until && child.exitCode === null && child.signalCode === null) continue;
    const said = await readFile(file, 'utf8');
    await stop();
    throw new Error(`${program} does not serve: ${said.slice(-1_000)}`);
  }
  return { kill: (signal) => void child.kill(signal), stop };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
