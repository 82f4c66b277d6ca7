import { abortFailure } from '../aborted-call.ts';

/** Waits for work that continues without us: an abort ends the waiting immediately, not the work. */
export async function withSignal<T>(work: Promise<T>, signal: AbortSignal, target: string): Promise<T> {
  if (signal.aborted) {
    work.catch(() => {});
    throw abortFailure(signal.reason, target, 'none');
  }
  const { promise, reject } = Promise.withResolvers<never>();
  const leave = () => reject(abortFailure(signal.reason, target, 'none'));
  signal.addEventListener('abort', leave, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', leave);
  }
}

/** Sleeps, and ends immediately when the signal is aborted. */
export async function pause(ms: number, signal: AbortSignal, target: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  try {
    await withSignal(promise, signal, target);
  } finally {
    clearTimeout(timer);
  }
}
