const [SECOND, MINUTE, HOUR] = [1_000, 60_000, 3_600_000];

/** Pauses after each attempt that failed: a day in all (Standard Webhooks 1.0, "Deliverability and reliability"). */
export const RETRY_PAUSES: readonly number[] = [
  5 * SECOND,
  30 * SECOND,
  2 * MINUTE,
  10 * MINUTE,
  30 * MINUTE,
  1 * HOUR,
  2 * HOUR,
  4 * HOUR,
  8 * HOUR,
  8 * HOUR,
];

/** Largest random extension of a pause, as a fraction of it, so that retries do not all reach a receiver at the same time. */
const JITTER = 0.1;

/** How long until the next attempt after so many that failed; undefined where it was the last one. */
export function pauseAfter(attempts: number, pauses: readonly number[]): number | undefined {
  const pause = pauses[attempts - 1];
  return pause === undefined ? undefined : Math.round(pause * (1 + JITTER * Math.random()));
}
