import { describeError } from '#platform/errors/describe-error.ts';
import type { Logger } from '#platform/telemetry/logger.ts';

export interface PeriodicOptions {
  /** Names the task in logs. */
  readonly name: string;
  /** One round. The signal is aborted when the task is stopped. */
  readonly work: (signal: AbortSignal) => Promise<void>;
  /** From the end of one round to the beginning of the next, in milliseconds. */
  readonly periodMs: number;
  /** Before the first round; none when absent. */
  readonly firstMs?: number;
  /** After a round that failed, also when woken; the period when absent. */
  readonly retryMs?: number;
  /** By which part of itself each pause is made longer at random, so that processes started together spread out. */
  readonly jitter?: number;
  readonly log: Logger;
  /** What becomes of an error; it is logged as a warning when absent. The next round follows in any case. */
  readonly onError?: (error: unknown) => void;
}

/** A task that runs again and again until it is stopped, never twice at the same time. */
export interface Periodic {
  /** Begins the next round immediately, or right after the one in progress; a pause after a failure still ends first. */
  wake(): void;
  /** Resolves once no round is in progress, or after six seconds where one ignores its signal. */
  stop(): Promise<void>;
}

const STOP_MS = 6_000;

export function periodic(options: PeriodicOptions): Periodic {
  const { name, work, periodMs, firstMs = 0, retryMs = periodMs, jitter = 0, log } = options;
  const onError =
    options.onError ??
    ((error) =>
      log.warn({ task: name, reason: describeError(error) }, 'a periodic task failed; it will run again'));
  const stopping = new AbortController();
  const { signal } = stopping;
  let isWoken = false;
  let wakePause: () => void = () => undefined;

  async function pause(ms: number, canBeWoken: boolean): Promise<void> {
    if (signal.aborted) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, ms * (1 + jitter * Math.random()));
    const onAbort = (): void => resolve();
    signal.addEventListener('abort', onAbort);
    if (canBeWoken) wakePause = resolve;
    await promise;
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
    wakePause = () => undefined;
  }

  async function round(): Promise<boolean> {
    isWoken = false;
    try {
      await work(signal);
      return true;
    } catch (error) {
      if (!signal.aborted) onError(error);
      return false;
    }
  }

  async function loop(): Promise<void> {
    if (firstMs > 0) await pause(firstMs, true);
    while (!signal.aborted) {
      if (!(await round())) await pause(retryMs, false);
      else if (!isWoken) await pause(periodMs, true);
    }
  }

  const done = loop();
  return {
    wake() {
      isWoken = true;
      wakePause();
    },
    async stop() {
      stopping.abort(new Error(`${name} was stopped`));
      const late = Promise.withResolvers<void>();
      const timer = setTimeout(late.resolve, STOP_MS);
      await Promise.race([done, late.promise]);
      clearTimeout(timer);
    },
  };
}
