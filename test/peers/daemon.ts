import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** A server of others that runs as a child of the test. */
export interface Daemon {
  /** Signals it, e.g. to stand still. */
  kill(signal: NodeJS.Signals): void;
  stop(): Promise<void>;
}

const START_MS = 30_000;

/** Where Debian has servers, which the PATH of users lacks. */
const SERVERS = ['/usr/sbin', '/sbin', '/usr/local/sbin'];

/** The path of a program, or undefined where the machine does not have it. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...SERVERS];
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** What of these programs is missing, as one line with Debian's packages; undefined where all are there. */
export function missingPrograms(needed: Readonly<Record<string, string>>): string | undefined {
  const lacking = Object.entries(needed).filter(([program]) => findProgram(program) === undefined);
  if (lacking.length === 0) return undefined;
  return `the machine lacks ${[...new Set(lacking.map(([, name]) => name))].join(', ')}: apt-get install them`;
}

/** Starts a program and waits until it serves; it writes to `log`. */
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
    // The mark says who started it.
    env: { PATH: process.env['PATH'], TEST_RUN: process.env['TEST_RUN'], ...environment },
  });
  const ended = once(child, 'exit');

  async function stop(): Promise<void> {
    // One that stands still ends only when it goes on.
    child.kill('SIGCONT');
    child.kill('SIGTERM');
    const killed = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(killed);
  }

  for (const until = Date.now() + START_MS; !(await isReady(await readFile(file, 'utf8'))); await delay(30)) {
    if (Date.now() < until && child.exitCode === null) continue;
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
