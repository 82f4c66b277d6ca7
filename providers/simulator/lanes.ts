import { waitFor } from './waiting.ts';

/** Lets one request at a time through to each machine, in the order of arrival. */
export interface Lanes {
  run<T>(
    target: { readonly id: string; readonly address: string },
    signal: AbortSignal,
    work: () => Promise<T>,
  ): Promise<T>;
}

/** One set is shared by everyone in the process: a BMC accepts one request at a time, from all callers together. */
export function createLanes(): Lanes {
  /** Settled when all who came so far are done, by address. */
  const tails = new Map<string, Promise<void>>();
  return {
    async run({ id, address }, signal, work) {
      const before = tails.get(address) ?? Promise.resolve();
      const { promise: done, resolve } = Promise.withResolvers<void>();
      const tail = before.then(() => done);
      tails.set(address, tail);
      void tail.then(() => {
        if (tails.get(address) === tail) tails.delete(address);
      });
      try {
        await waitFor(before, signal, id);
        return await work();
      } finally {
        resolve();
      }
    },
  };
}
