import { setTimeout as delay } from 'node:timers/promises';

/** What everything in the simulator that waits goes through. */
export interface Clock {
  /** Milliseconds since the epoch, real time. */
  now(): number;
  /** Waits a simulated duration: real time divided by the speed. Rejects when the signal aborts. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Waits real time whatever the speed, where a peer outside the simulator must be spared. */
  sleepReal(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** A clock that runs `speed` times as fast as the default durations say. */
export function createClock(speed: number): Clock {
  const wait = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
    delay(milliseconds, undefined, signal === undefined ? {} : { signal });
  return {
    now: () => Date.now(),
    sleep: (milliseconds, signal) => wait(milliseconds / speed, signal),
    sleepReal: wait,
  };
}
