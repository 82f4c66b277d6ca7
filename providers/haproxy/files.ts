import { copyFile, mkdtemp, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { ProviderError } from '../provider-error.ts';
import { isOneOf } from './errors.ts';
import { failure, refusal } from './failure.ts';
import { isResourceId } from './render.ts';

/** A change that was not concluded: the file before it. */
export interface OpenChange {
  readonly id: string;
  /** Null where there was no file. */
  readonly former: string | null;
}

/**
 * The folder of load balancers that HAProxy loads: `<id>.cfg` for each. While one is changed, `<id>.former` has what it
 * was before; HAProxy loads files that end with `.cfg` alone. Each write is on the disk when it returns.
 */
export interface Files {
  read(id: string): Promise<string | null>;
  write(id: string, text: string | null): Promise<void>;
  openChanges(): Promise<readonly OpenChange[]>;
  /** Stores the former text, unless an earlier attempt has done so. */
  begin(id: string, former: string | null): Promise<void>;
  conclude(id: string): Promise<void>;
  /** A copy of the folder in which the load balancer has another text, while the work lasts. */
  withCopy<Result>(
    id: string,
    text: string | null,
    work: (folder: string) => Promise<Result>,
  ): Promise<Result>;
}

const FORMER = '.former';
const CONFIGURATION = '.cfg';

/** After this a copy is one that a worker left behind when it died; no check takes as long (`checkTimeoutMs`). */
const ABANDONED_MS = 3_600_000;

export function createFiles(given: string, socket: string): Files {
  // Without a slash at the end, after which copies would be inside.
  const folder = resolve(given);
  const copies = `${folder}.check-`;

  function pathOf(id: string, ending: string): string {
    if (isResourceId(id)) return join(folder, `${id}${ending}`);
    throw refusal(socket, `${JSON.stringify(id)} is not the id of a resource`, 'INVALID_ARGUMENT');
  }
  const file = (id: string): string => pathOf(id, CONFIGURATION);
  const formerFile = (id: string): string => pathOf(id, FORMER);

  async function guarded<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      throw folderFailure(folder, socket, error) ?? error;
    }
  }

  async function put(path: string, content: string): Promise<void> {
    const temporary = `${path}.new`;
    const handle = await open(temporary, 'w', 0o640);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
    await syncFolder(folder);
  }

  async function removeAbandonedCopies(): Promise<void> {
    for (const name of await readdir(dirname(copies))) {
      if (!name.startsWith(basename(copies))) continue;
      const copy = join(dirname(copies), name);
      // Another worker may remove its own meanwhile.
      const found = await stat(copy).catch(() => null);
      if (found !== null && Date.now() - found.mtimeMs > ABANDONED_MS)
        await rm(copy, { recursive: true, force: true });
    }
  }

  async function take(path: string): Promise<void> {
    await rm(path, { force: true });
    await syncFolder(folder);
  }

  return {
    read: async (id) => await guarded(async () => await textOf(file(id))),
    write: async (id, text) =>
      await guarded(async () => (text === null ? await take(file(id)) : await put(file(id), text))),
    openChanges: async () =>
      await guarded(async () => {
        const ids = (await readdir(folder))
          .filter((name) => name.endsWith(FORMER))
          .map((name) => name.slice(0, -FORMER.length))
          .filter(isResourceId)
          .toSorted();
        return await Promise.all(
          ids.map(async (id) => {
            const text = await readFile(formerFile(id), 'utf8');
            return { id, former: text === '' ? null : text };
          }),
        );
      }),
    begin: async (id, former) =>
      await guarded(async () => {
        if ((await textOf(formerFile(id))) === null) await put(formerFile(id), former ?? '');
      }),
    conclude: async (id) => await guarded(async () => await take(formerFile(id))),
    withCopy: async (id, text, work) =>
      await guarded(async () => {
        await removeAbandonedCopies();
        // Beside the folder, so that HAProxy never loads it.
        const copy = await mkdtemp(copies);
        try {
          for (const name of (await readdir(folder)).filter((one) => one.endsWith(CONFIGURATION)))
            if (name !== `${id}${CONFIGURATION}`) await copyFile(join(folder, name), join(copy, name));
          if (text !== null) await put(join(copy, `${id}${CONFIGURATION}`), text);
          return await work(copy);
        } finally {
          await rm(copy, { recursive: true, force: true });
        }
      }),
  };
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isOneOf(error, 'ENOENT')) return null;
    throw error;
  }
}

/** The names of files are on the disk only once their folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function folderFailure(folder: string, socket: string, error: unknown): ProviderError | undefined {
  if (isOneOf(error, 'ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS'))
    return failure(
      socket,
      `The worker cannot write to HAProxy's folder ${folder}: ${String(error)}. Create the folder, and let the worker write to it and beside it`,
      { code: 'AUTH_FAILED', retry: 'operator', effect: 'none', cause: error },
    );
  if (isOneOf(error, 'ENOSPC', 'EDQUOT', 'EIO'))
    return failure(socket, `HAProxy's folder ${folder} cannot be written: ${String(error)}`, {
      code: 'NOT_READY',
      retry: 'backoff',
      effect: 'unknown',
      cause: error,
    });
  return undefined;
}
