import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { writePrivateFile } from '../write-file.ts';
import { identify, isSameProcess } from './process-identity.ts';

const recordSchema = z.object({
  name: z.string(),
  pid: z.number().int().min(2),
  started: z.string(),
  stopSignal: z.string(),
});
type PidRecord = z.output<typeof recordSchema>;

/** What runs, on disk, so that a supervisor that was killed leaves a trace of its children. */
export interface PidRegistry {
  add(name: string, pid: number, stopSignal: NodeJS.Signals): void;
  remove(name: string): void;
}

export function createPidRegistry(dataFolder: string): PidRegistry {
  const file = pidsFile(dataFolder);
  const records = new Map<string, PidRecord>();
  const save = (): void => writePrivateFile(file, `${JSON.stringify([...records.values()], undefined, 2)}\n`);
  return {
    add(name, pid, stopSignal) {
      const identity = identify(pid);
      // Already over: its exit event follows.
      if (identity === undefined) return;
      records.set(name, { name, ...identity, stopSignal });
      save();
    },
    remove(name) {
      records.delete(name);
      if (records.size === 0) rmSync(file, { force: true });
      else save();
    },
  };
}

function pidsFile(dataFolder: string): string {
  return join(dataFolder, 'pids.json');
}

const GRACE_MS = 5_000;

/** Ends what an earlier supervisor left behind, last started first, and names it. Never touches another's process. */
export async function endOrphans(dataFolder: string): Promise<readonly string[]> {
  const file = pidsFile(dataFolder);
  const orphans = readRecords(file).filter(isSameProcess).toReversed();
  for (const orphan of orphans) signalGroup(orphan.pid, orphan.stopSignal as NodeJS.Signals);
  const deadline = Date.now() + GRACE_MS;
  while (orphans.some(isSameProcess) && Date.now() < deadline) await sleep(50);
  for (const orphan of orphans.filter(isSameProcess)) signalGroup(orphan.pid, 'SIGKILL');
  while (orphans.some(isSameProcess)) await sleep(50);
  rmSync(file, { force: true });
  return orphans.map(({ name }) => name);
}

/** Signals a child and whatever it started: each child leads a process group of its own. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function readRecords(file: string): readonly PidRecord[] {
  try {
    return z.array(recordSchema).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return [];
  }
}
