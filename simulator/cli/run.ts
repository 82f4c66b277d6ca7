import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CommanderError } from 'commander';
import { models } from '../models/catalog.ts';
import { startSimulator } from '../start.ts';
import { readFleetFile, type FleetFile } from './fleet-file.ts';
import { createProgram, type SimulateOptions } from './options.ts';

/** What the command is given by the process it runs in. */
export interface Terminal {
  /** Where the password is looked up. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborted when the command must end. */
  readonly signal: AbortSignal;
  /** Standard output: one line of JSON for each BMC, or what was asked to be listed. */
  out(text: string): void;
  /** Standard error: what went wrong, and where the control API is. */
  err(text: string): void;
}

/** The command was called wrongly; nothing was started. */
class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Runs one command line to its end. Returns the exit code: 0, 1 when it cannot start, 2 when it was called wrongly. */
export async function runSimulate(args: readonly string[], terminal: Terminal): Promise<number> {
  const program = createProgram().configureOutput({ writeOut: terminal.out, writeErr: terminal.err });
  try {
    const options = program.parse(args, { from: 'user' }).opts<SimulateOptions>();
    if (options.models) {
      for (const [name, { description }] of Object.entries(models))
        terminal.out(`${name.padEnd(10)}  ${description}\n`);
      return 0;
    }
    await serve(options, terminal);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    terminal.err(`${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function serve(options: SimulateOptions, terminal: Terminal): Promise<void> {
  const { groups, switches } = await fleetOf(options, terminal.environment);
  const { maxInFlight, requestsPerSecond } = options;
  const simulator = await startSimulator({
    credential: { username: options.user, password: passwordOf(options, terminal.environment) ?? '' },
    fleet: groups,
    switches,
    port: options.port,
    controlPort: options.controlPort,
    speed: options.speed,
    seed: options.seed,
    stateDir: options.stateDir,
    bootUrl: options.bootUrl,
    limits: { maxInFlight, requestsPerSecond },
    onError: (error) => terminal.err(`${error instanceof Error ? error.message : String(error)}\n`),
  });
  let temporary: string | undefined;
  try {
    let folder = options.stateDir;
    if (folder === undefined) {
      folder = temporary = await mkdtemp(join(tmpdir(), 'simulate-'));
      await writeFile(join(folder, 'ca.pem'), simulator.ca);
    }
    const ca = resolve(folder, 'ca.pem');
    terminal.err(`control API: ${simulator.controlUrl}/\n`);
    terminal.out(
      simulator.bmcs
        .map(({ name, url, vendor }) => `${JSON.stringify({ name, url, ca, model: vendor })}\n`)
        .concat(
          simulator.switches.map(
            ({ name, address }) => `${JSON.stringify({ name, url: address, model: 'switch' })}\n`,
          ),
        )
        .join(''),
    );
    await ended(terminal.signal);
  } finally {
    await simulator.close();
    if (temporary !== undefined) await rm(temporary, { recursive: true, force: true });
  }
}

async function fleetOf(options: SimulateOptions, environment: Terminal['environment']): Promise<FleetFile> {
  const password = passwordOf(options, environment);
  if (options.fleet === undefined) {
    if (password === undefined) throw new UsageError('a password is needed: --password or --password-env');
    return { groups: [{ count: options.count ?? 1, model: options.model ?? 'standard' }], switches: [] };
  }
  if (options.count !== undefined || options.model !== undefined) {
    throw new UsageError(
      '--fleet says how many servers of which model: --count and --model do not go with it',
    );
  }
  try {
    const text = await readFile(options.fleet, 'utf8');
    return readFleetFile(text, password === undefined ? {} : { username: options.user, password });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`the fleet file ${options.fleet} cannot be used:\n${reason}`, { cause });
  }
}

function passwordOf(options: SimulateOptions, environment: Terminal['environment']): string | undefined {
  if (options.passwordEnv === undefined) return options.password;
  if (options.password !== undefined)
    throw new UsageError('--password and --password-env exclude each other');
  const password = environment[options.passwordEnv];
  if (password === undefined || password === '') {
    throw new UsageError(`the environment has no ${options.passwordEnv}`);
  }
  return password;
}

async function ended(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise((done) => {
    signal.addEventListener('abort', done, { once: true });
  });
}
