import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A simulated fleet in a process of its own, as the command starts it. */
export interface FleetProcess {
  readonly pid: number;
  /** PEM of the authority of all BMCs. */
  readonly ca: string;
  /** Base URL of each BMC. */
  readonly urls: readonly string[];
  readonly credential: { readonly username: string; readonly password: string };
  stop(): Promise<void>;
}

/** As deploy/scripts/simulate.mjs starts it. */
const COMMAND = ['--max-semi-space-size=4', join(import.meta.dirname, '../../../processes/simulate.ts')];

/** Starts BMCs of a model, and returns when all of them serve. */
export async function startFleetProcess(count: number, model: string): Promise<FleetProcess> {
  const credential = { username: 'admin', password: 'bench-password' };
  const args = ['--count', String(count), '--model', model, '--user', credential.username];
  const child = spawn(process.execPath, [...COMMAND, ...args, '--password', credential.password], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const urls: string[] = [];
  let ca = '';
  for await (const line of createInterface(child.stdout)) {
    const bmc = JSON.parse(line) as { readonly url: string; readonly ca: string };
    urls.push(bmc.url);
    ca = bmc.ca;
    if (urls.length === count) break;
  }
  if (child.pid === undefined || urls.length < count) throw new Error('the simulated fleet did not start');
  return {
    pid: child.pid,
    ca: await readFile(ca, 'utf8'),
    urls,
    credential,
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
