import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync, renameSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { currentProcess, isSameProcess, type ProcessIdentity } from './supervisor/process-identity.ts';

const holderSchema = z.object({ pid: z.number().int(), started: z.string() });

/** The lock is held by a process that is alive. */
export interface Held {
  readonly holder: ProcessIdentity;
}

export interface Lock {
  release(): void;
}

/**
 * Acquires a lock that lasts as long as its process: a holder that was killed holds nothing. The file is linked into
 * place whole, so a reader never finds a half-written one.
 */
export function tryLock(path: string): Lock | Held {
  mkdirSync(dirname(path), { recursive: true });
  const claim = `${path}.${randomUUID()}`;
  writeFileSync(claim, JSON.stringify(currentProcess()), { mode: 0o600 });
  try {
    for (;;) {
      try {
        linkSync(claim, path);
        return { release: () => rmSync(path, { force: true }) };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = readHolder(path);
      if (holder !== undefined && isSameProcess(holder)) return { holder };
      removeStale(path, holder);
    }
  } finally {
    rmSync(claim, { force: true });
  }
}

/** Waits until the lock is free, then acquires it. */
export async function lock(
  path: string,
  onWait: (holder: ProcessIdentity) => void = () => {},
): Promise<Lock> {
  for (let waited = false; ; waited = true) {
    const taken = tryLock(path);
    if ('release' in taken) return taken;
    if (!waited) onWait(taken.holder);
    await sleep(100);
  }
}

function readHolder(path: string): ProcessIdentity | undefined {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Moves the dead holder's file aside; if another process took the lock meanwhile, its file is put back. */
function removeStale(path: string, seen: ProcessIdentity | undefined): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const moved = readHolder(aside);
  if (moved !== undefined && moved.pid !== seen?.pid && isSameProcess(moved)) {
    try {
      linkSync(aside, path);
    } catch {
      // A third process holds it now; the one moved aside notices at worst a second start.
    }
  }
  rmSync(aside, { force: true });
}
