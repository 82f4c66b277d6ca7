import { setTimeout as delay } from 'node:timers/promises';
import { abortFailure } from '../aborted-call.ts';

/** Sleeps, and ends immediately when the signal is aborted. */
export async function pause(ms: number, signal: AbortSignal, target: string): Promise<void> {
  await delay(ms, undefined, { signal }).catch(() => {
    throw abortFailure(signal.reason, target, 'none');
  });
}

/** Waits for work that continues without us: an abort ends the waiting immediately, not the work. */
export async function waitFor(work: Promise<void>, signal: AbortSignal, target: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const leave = (): void => resolve();
  signal.addEventListener('abort', leave, { once: true });
  if (!signal.aborted) await Promise.race([work, promise]);
  signal.removeEventListener('abort', leave);
  if (signal.aborted) throw abortFailure(signal.reason, target, 'none');
}
