import { z } from 'zod';

/** One day. Timers of Node.js fire immediately beyond 2^31 - 1 ms, and no call to a device lasts longer. */
const LONGEST_MS = 86_400_000;

/** A setting of a provider: a time in milliseconds, at most one day. */
export function milliseconds(byDefault: number) {
  return z.int().positive().max(LONGEST_MS).default(byDefault);
}
