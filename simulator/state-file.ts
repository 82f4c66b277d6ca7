import { join } from 'node:path';
import { z } from 'zod';
import { readIfPresent, writeAtomically } from './file.ts';
import { HostSnapshot } from './host/state.ts';
import { AccountsSnapshot } from './redfish/account-store.ts';
import { CertificateSnapshot } from './redfish/https-certificate.ts';

const Bmc = z.object({
  accounts: AccountsSnapshot.optional(),
  certificate: CertificateSnapshot.optional(),
});

const Saved = z.object({
  /** Where the BMCs were served last, so that their addresses stay the same. */
  port: z.number().optional(),
  hosts: z.record(z.string(), HostSnapshot),
  /** What was changed in BMCs. */
  bmcs: z.record(z.string(), Bmc).default({}),
});

export type BmcSnapshot = z.infer<typeof Bmc>;

export type Saved = z.infer<typeof Saved>;

/** What a restart of the simulator finds again. */
export interface StateFile {
  /** Has the state written soon; many changes cost one write. */
  schedule(): void;
  /** Returns when the state as it is now is on the disk. */
  flush(): Promise<void>;
  /** Writes a last time, and never again. */
  close(): Promise<void>;
}

const FILE = 'state.json';
const DEBOUNCE_MS = 100;

export async function readState(folder: string | undefined): Promise<Saved> {
  const text = folder === undefined ? undefined : await readIfPresent(join(folder, FILE));
  if (folder === undefined || text === undefined) return { hosts: {}, bmcs: {} };
  try {
    return Saved.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(
      `the simulator's state in ${join(folder, FILE)} is unusable; remove the file to start again`,
      {
        cause,
      },
    );
  }
}

/** Keeps what `take` answers in the folder; does nothing without one. */
export function createStateFile(
  folder: string | undefined,
  take: () => Saved,
  onError: (error: unknown) => void,
): StateFile {
  if (folder === undefined) return { schedule: () => {}, flush: async () => {}, close: async () => {} };
  const path = join(folder, FILE);
  let dirty = false;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> | undefined;

  async function write(): Promise<void> {
    while (dirty) {
      dirty = false;
      try {
        await writeAtomically(path, JSON.stringify(take()));
      } catch (error) {
        dirty = true;
        throw error;
      }
    }
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    // Again while something changed in the moment in which the last write ended.
    while (dirty || writing !== undefined) {
      writing ??= write().finally(() => {
        writing = undefined;
      });
      await writing;
    }
  }

  return {
    schedule: () => {
      if (closed) return;
      dirty = true;
      timer ??= setTimeout(() => void flush().catch(onError), DEBOUNCE_MS);
    },
    flush,
    close: async () => {
      dirty = true;
      closed = true;
      await flush();
    },
  };
}
