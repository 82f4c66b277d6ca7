import { spawn } from 'node:child_process';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcessSpec } from '../supervisor/process-spec.ts';
import { probePostgres } from '../supervisor/readiness.ts';
import { makeOwnFolder, postgresFiles, type PostgresFiles } from './postgres-files.ts';
import { clearStalePostmaster } from './stale-postmaster.ts';
import { serverUser, type ServerUser } from './server-user.ts';

export const DATABASE = 'infratographer';

export interface PostgresOptions {
  readonly port: number;
  /** Folder of the data; located elsewhere when the server's user cannot reach it. */
  readonly data: string;
  readonly password: string;
  /** Called with the folder in use when it is not the one asked for. */
  readonly onMoved?: (folder: string) => void;
  /** Settings of the server besides, `name=value`. */
  readonly settings?: readonly string[];
}

export function postgresUrl({ port, password }: Pick<PostgresOptions, 'port' | 'password'>): string {
  return `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${DATABASE}`;
}

/** PostgreSQL, as durable as in production and lean in memory. */
export function postgresSpec(options: PostgresOptions): ProcessSpec {
  const { port, settings = [] } = options;
  return {
    name: 'postgres',
    after: [],
    port,
    waitsFor: `connections on 127.0.0.1:${port}`,
    // "Fast shutdown": does not wait for clients to leave (server-shutdown in the manual).
    stopSignal: 'SIGINT',
    async launch(report) {
      const user = await serverUser();
      const files = await postgresFiles(options.data, user);
      if (files.data !== options.data) options.onMoved?.(files.data);
      if (!existsSync(join(files.data, 'PG_VERSION'))) {
        report('creating the database');
        await createCluster(files, user, options.password);
      }
      await clearStalePostmaster(files.data);
      return {
        command: files.postgres,
        args: [
          ['-D', files.data, '-p', String(port)],
          [...SETTINGS, ...settings].map((setting) => ['-c', setting]).flat(),
        ].flat(),
        environment: ENVIRONMENT,
        ...(user === undefined ? {} : { user }),
      };
    },
    probe: async () => await probePostgres('127.0.0.1', port),
  };
}

const ENVIRONMENT = { LC_ALL: 'C', TZ: 'UTC' };

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'shared_buffers=128MB',
  'max_connections=200',
  'fsync=on',
  // Every query here is short; compiling one costs more than it saves.
  'jit=off',
  // No replica reads this server's log.
  'wal_level=minimal',
  'max_wal_senders=0',
];

/** Made beside its place and moved there whole: a start that is cut short leaves no half of a cluster. */
async function createCluster(
  files: PostgresFiles,
  user: ServerUser | undefined,
  password: string,
): Promise<void> {
  const partial = `${files.data}.partial`;
  const passwordFile = `${files.data}.password`;
  rmSync(partial, { recursive: true, force: true });
  makeOwnFolder(partial, user);
  try {
    makeOwnFolder(passwordFile, user);
    const file = join(passwordFile, 'password');
    writeFileSync(file, password, { mode: 0o644 });
    const options = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${file}`, '--encoding=UTF8'];
    const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
    await runAs(user, files.initdb, ['-D', partial, ...options, ...locale], partial);
    await runAs(
      user,
      files.postgres,
      ['--single', '-D', partial, 'postgres'],
      partial,
      `CREATE DATABASE ${DATABASE}\n`,
    );
    renameSync(partial, files.data);
  } finally {
    rmSync(passwordFile, { recursive: true, force: true });
  }
}

async function runAs(
  user: ServerUser | undefined,
  command: string,
  args: readonly string[],
  folder: string,
  input = '',
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const environment = { ...process.env, ...ENVIRONMENT };
    const child = spawn(command, [...args], { ...user, cwd: folder, env: environment, stdio: 'pipe' });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} failed: ${output.trim()}`)),
    );
    child.stdin.end(input);
  });
}
