import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { run } from '../binaries/run.ts';

export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/**
 * The user PostgreSQL runs as. It refuses to run as root, so root lends it an unprivileged user: `postgres` where
 * there is one, else `nobody`, which every system has. Undefined: the present user will do.
 */
export async function serverUser(): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      const uid = Number(await run('id', ['-u', name], { timeoutMs: 5_000 }));
      const gid = Number(await run('id', ['-g', name], { timeoutMs: 5_000 }));
      return { uid, gid };
    } catch {
      continue;
    }
  }
  throw new Error(
    'PostgreSQL refuses to run as root, and there is neither a user postgres nor a user nobody',
  );
}

/** Whether the user may enter the folder and all above it. Folders that do not exist yet are judged by their parent. */
export function canEnter(folder: string, user: ServerUser): boolean {
  for (let path = resolve(folder); ; path = dirname(path)) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats !== undefined) {
      const bit = stats.uid === user.uid ? 0o100 : stats.gid === user.gid ? 0o010 : 0o001;
      if ((stats.mode & bit) === 0) return false;
    }
    if (path === dirname(path)) return true;
  }
}
