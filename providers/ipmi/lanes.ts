import { abortFailure } from '../aborted-call.ts';
import type { Target } from '../target.ts';

/** One piece of work at a time for each key, in the order of arrival. */
export interface Lanes {
  /** Fails with `CANCELLED` when the signal is aborted before the turn came. */
  run<T>(key: string, target: Target, signal: AbortSignal, work: () => Promise<T>): Promise<T>;
}

export function createLanes(): Lanes {
  /** Settled when all who came so far are done. */
  const tails = new Map<string, Promise<void>>();
  return {
    async run(key, target, signal, work) {
      const before = tails.get(key) ?? Promise.resolve();
      const { promise: done, resolve } = Promise.withResolvers<void>();
      const tail = before.then(() => done);
      tails.set(key, tail);
      void tail.then(() => {
        if (tails.get(key) === tail) tails.delete(key);
      });
      try {
        await turn(before, signal, target);
        return await work();
      } finally {
        resolve();
      }
    },
  };
}

/** Waits for those who came before; a cancelled call leaves. */
async function turn(before: Promise<void>, signal: AbortSignal, target: Target): Promise<void> {
  const cancelled = () => abortFailure(signal.reason, target.id, 'none');
  if (signal.aborted) throw cancelled();
  const { promise, reject } = Promise.withResolvers<never>();
  const leave = (): void => reject(cancelled());
  signal.addEventListener('abort', leave, { once: true });
  try {
    await Promise.race([before, promise]);
  } finally {
    signal.removeEventListener('abort', leave);
  }
}
