import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missingPrograms, startDaemon } from './daemon.ts';

/** An HAProxy in master-worker mode on loopback. */
export interface Haproxy {
  readonly masterSocket: string;
  /** The folder that it loads besides its own file. */
  readonly folder: string;
  readonly mainFile: string;
  /** What it has logged. */
  log(): Promise<string>;
  stop(): Promise<void>;
}

/** Why there is no HAProxy, or undefined. */
export function missingHaproxy(): string | undefined {
  return missingPrograms({ haproxy: 'haproxy' });
}

/** @param more further lines of its own file, as other programs have written them */
export async function startHaproxy(more = ''): Promise<Haproxy> {
  const root = await mkdtemp(join(tmpdir(), 'haproxy-'));
  const file = (name: string): string => join(root, name);
  await mkdir(file('balancers'));
  const main = `global
  stats socket ${file('worker.sock')} mode 600 level admin expose-fd listeners
  hard-stop-after 20s

defaults
  mode http
  timeout connect 5s
  timeout client 5s
  timeout server 5s

${more}`;
  await writeFile(file('haproxy.cfg'), main);
  const daemon = await startDaemon({
    program: 'haproxy',
    args: ['-W', '-S', file('master.sock'), '-f', file('haproxy.cfg'), '-f', file('balancers')],
    folder: root,
    log: file('log'),
    isReady: (log) => log.includes('Loading success'),
  });
  return {
    masterSocket: file('master.sock'),
    folder: file('balancers'),
    mainFile: file('haproxy.cfg'),
    log: async () => await readFile(file('log'), 'utf8'),
    async stop() {
      await daemon.stop();
      await rm(root, { recursive: true, force: true });
    },
  };
}
