import { mkdtemp, open, readdir, readFile, rename, rm, copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProviderError } from '../provider-error.ts';
import { isOneOf } from './errors.ts';
import { failure } from './failure.ts';

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

export function createFiles(folder: string, socket: string): Files {
  const file = (id: string): string => join(folder, `${id}${CONFIGURATION}`);
  const formerFile = (id: string): string => join(folder, `${id}${FORMER}`);

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
        const names = (await readdir(folder)).filter((name) => name.endsWith(FORMER)).toSorted();
        return await Promise.all(
          names.map(async (name) => {
            const id = name.slice(0, -FORMER.length);
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
        // Beside the folder, so that HAProxy never loads it.
        const copy = await mkdtemp(`${folder}.check-`);
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
