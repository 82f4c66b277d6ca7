import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { periodic, type Periodic, type PeriodicOptions } from './periodic.ts';

const MINUTE = 60_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A task whose rounds end when the test says so. */
function start(options: Partial<PeriodicOptions> = {}) {
  const logged: string[] = [];
  const rounds: PromiseWithResolvers<void>[] = [];
  const signals: AbortSignal[] = [];
  const task: Periodic = periodic({
    name: 'sweep',
    periodMs: MINUTE,
    log: pino({}, { write: (line) => void logged.push(line) }),
    work: async (signal) => {
      const round = Promise.withResolvers<void>();
      rounds.push(round);
      signals.push(signal);
      await round.promise;
    },
    ...options,
  });
  const settle = async (): Promise<void> => void (await vi.advanceTimersByTimeAsync(0));
  return {
    task,
    rounds,
    signals,
    logged,
    settle,
    async end(index: number) {
      rounds[index]?.resolve();
      await settle();
    },
    async fail(index: number) {
      rounds[index]?.reject(new Error('no route to the database'));
      await settle();
    },
  };
}

describe('a periodic task', () => {
  it('begins at once, and begins again a period after the end of each round', async () => {
    const { rounds, end } = start();
    expect(rounds).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    expect(rounds, 'rounds never overlap').toHaveLength(1);
    await end(0);
    await vi.advanceTimersByTimeAsync(MINUTE - 1);
    expect(rounds).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(rounds).toHaveLength(2);
  });

  it('begins later where it should', async () => {
    const { rounds } = start({ firstMs: 10 });
    await vi.advanceTimersByTimeAsync(9);
    expect(rounds).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(rounds).toHaveLength(1);
  });

  it('is woken from its pause', async () => {
    const { task, rounds, end, settle } = start();
    await end(0);
    task.wake();
    await settle();
    expect(rounds).toHaveLength(2);
  });

  it('that is woken during a round begins once more right after it, however often it was woken', async () => {
    const { task, rounds, end } = start();
    task.wake();
    task.wake();
    await end(0);
    expect(rounds).toHaveLength(2);
    await end(1);
    expect(rounds).toHaveLength(2);
  });

  it('logs an error and continues after the pause for it, which no wake shortens', async () => {
    const { task, rounds, logged, fail } = start({ retryMs: 500 });
    await fail(0);
    expect(logged).toEqual([expect.stringContaining('no route to the database')]);
    expect(logged[0]).toContain('"task":"sweep"');
    task.wake();
    await vi.advanceTimersByTimeAsync(499);
    expect(rounds).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(rounds).toHaveLength(2);
    await fail(1);
    await vi.advanceTimersByTimeAsync(500);
    expect(rounds).toHaveLength(3);
  });

  it('leaves an error to its owner instead', async () => {
    const errors: unknown[] = [];
    const { logged, fail } = start({ onError: (error) => void errors.push(error) });
    await fail(0);
    expect(errors).toEqual([new Error('no route to the database')]);
    expect(logged).toEqual([]);
  });

  it('lengthens each pause at random by at most the jitter', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const { rounds, end } = start({ jitter: 0.2 });
    await end(0);
    await vi.advanceTimersByTimeAsync(1.1 * MINUTE - 1);
    expect(rounds).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(rounds).toHaveLength(2);
  });
});

describe('a stopped task', () => {
  it('aborts the round in progress and waits for it', async () => {
    const { task, signals, rounds, logged, fail } = start();
    let isStopped = false;
    const stopped = task.stop().then(() => (isStopped = true));
    expect(signals[0]?.aborted).toBe(true);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(isStopped).toBe(false);
    await fail(0);
    await stopped;
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    expect(rounds).toHaveLength(1);
    expect(logged, 'an aborted round is no failure').toEqual([]);
  });

  it('waits six seconds for a round that ignores its signal', async () => {
    const { task } = start();
    const stopped = task.stop();
    await vi.advanceTimersByTimeAsync(6_000);
    await stopped;
  });

  it.each(['its pause', 'the pause after a failure', 'the pause before its first round'])(
    'ends at once in %s, and leaves no timer',
    async (where) => {
      const { task, rounds, end, fail } = start(where.includes('first') ? { firstMs: MINUTE } : {});
      await (where.includes('failure') ? fail(0) : end(0));
      const before = rounds.length;
      await task.stop();
      expect(vi.getTimerCount()).toBe(0);
      task.wake();
      await vi.advanceTimersByTimeAsync(5 * MINUTE);
      expect(rounds).toHaveLength(before);
    },
  );
});
