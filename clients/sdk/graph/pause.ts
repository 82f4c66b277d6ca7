/** Waits; rejects with the signal's reason once it is aborted. */
export async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}

/** How long to wait before a further attempt: twice as long each time, and not all clients at the same moment. */
export function backoffMs(attempt: number, { first = 100, most = 5_000 } = {}): number {
  return Math.min(most, first * 2 ** (attempt - 1)) * (0.75 + Math.random() / 2);
}

/** Aborted with the first of the signals. */
export function anyOf(...signals: readonly (AbortSignal | undefined)[]): AbortSignal | undefined {
  const given = signals.filter((signal) => signal !== undefined);
  return given.length < 2 ? given[0] : AbortSignal.any(given);
}

/** Aborted with the signal, or after the time. */
export function deadline(signal: AbortSignal | undefined, milliseconds: number): AbortSignal {
  const end = AbortSignal.timeout(milliseconds);
  return signal === undefined ? end : AbortSignal.any([signal, end]);
}
