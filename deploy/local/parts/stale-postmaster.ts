import { readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from '../binaries/run.ts';
import { identify } from '../supervisor/process-identity.ts';

const GRACE_MS = 10_000;

/**
 * After a kill, `postmaster.pid` names a process number that another program may have by now; PostgreSQL would then
 * refuse to start permanently. A server that still runs on this very folder is ended instead.
 */
export async function clearStalePostmaster(data: string): Promise<void> {
  const file = join(data, 'postmaster.pid');
  const pid = readPid(file);
  if (pid === undefined) return;
  if (!(await runsOn(pid, data))) {
    rmSync(file, { force: true });
    return;
  }
  process.kill(pid, 'SIGINT');
  const deadline = Date.now() + GRACE_MS;
  while (identify(pid) !== undefined && Date.now() < deadline) await sleep(50);
  if (identify(pid) !== undefined) process.kill(pid, 'SIGKILL');
}

function readPid(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
    return Number.isInteger(pid) && pid > 1 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** A postmaster's working folder is its data folder. */
async function runsOn(pid: number, data: string): Promise<boolean> {
  if (identify(pid) === undefined) return false;
  if (process.platform === 'linux') {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === data;
    } catch {
      return false;
    }
  }
  const command = await run('ps', ['-o', 'command=', '-p', String(pid)], { timeoutMs: 5_000 }).catch(
    () => '',
  );
  return command.includes(data);
}
