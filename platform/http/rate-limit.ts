import { z } from 'zod';
import type { Actor } from '#platform/auth/actor.ts';

/** How many requests one caller may send: a sustained rate per second, and a burst. */
export interface RateLimits {
  readonly REQUESTS_PER_SECOND: number;
  readonly REQUESTS_AT_ONCE: number;
  readonly SERVICE_REQUESTS_PER_SECOND: number;
  readonly SERVICE_REQUESTS_AT_ONCE: number;
}

export const GATEWAY_RATES: RateLimits = {
  REQUESTS_PER_SECOND: 200,
  REQUESTS_AT_ONCE: 1_000,
  SERVICE_REQUESTS_PER_SECOND: 2_000,
  SERVICE_REQUESTS_AT_ONCE: 10_000,
};

/** One request at a gateway becomes several at the domains. */
export const SUBGRAPH_RATES: RateLimits = {
  REQUESTS_PER_SECOND: 1_000,
  REQUESTS_AT_ONCE: 5_000,
  SERVICE_REQUESTS_PER_SECOND: 5_000,
  SERVICE_REQUESTS_AT_ONCE: 20_000,
};

export function rateSettings(
  standard: RateLimits,
): Record<keyof RateLimits, z.ZodDefault<z.ZodCoercedNumber>> {
  const limit = (name: keyof RateLimits): z.ZodDefault<z.ZodCoercedNumber> =>
    z.coerce.number().int().min(1).max(1_000_000).default(standard[name]);
  return {
    /** Requests a second that one person may send for long. */
    REQUESTS_PER_SECOND: limit('REQUESTS_PER_SECOND'),
    /** Requests that one person may send at once after a pause. */
    REQUESTS_AT_ONCE: limit('REQUESTS_AT_ONCE'),
    /** Requests a second that one of the platform's own processes may send for long. */
    SERVICE_REQUESTS_PER_SECOND: limit('SERVICE_REQUESTS_PER_SECOND'),
    /** Requests that one of the platform's own processes may send at once after a pause. */
    SERVICE_REQUESTS_AT_ONCE: limit('SERVICE_REQUESTS_AT_ONCE'),
  };
}

/** Counts the requests of each caller in this process. */
export interface RateLimit {
  /** Counts a request; undefined where it may continue, else the refusal. */
  take(actor: Actor): RateRefusal | undefined;
}

export interface RateRefusal {
  readonly code: 'RATE_LIMITED';
  readonly message: string;
  readonly retryAfterSeconds: number;
}

interface Bucket {
  left: number;
  filledAt: number;
}

/** So many callers are remembered; a caller who is evicted starts with a full bucket. */
const CALLERS = 10_000;

/** A token bucket for each subject. */
export function createRateLimit(limits: RateLimits, now: () => number = () => performance.now()): RateLimit {
  const buckets = new Map<string, Bucket>();
  return {
    take({ subject, service }) {
      const rate = service ? limits.SERVICE_REQUESTS_PER_SECOND : limits.REQUESTS_PER_SECOND;
      const most = service ? limits.SERVICE_REQUESTS_AT_ONCE : limits.REQUESTS_AT_ONCE;
      const key = `${service} ${subject}`;
      const at = now();
      const before = buckets.get(key) ?? { left: most, filledAt: at };
      const left = Math.min(most, before.left + ((at - before.filledAt) / 1_000) * rate);
      // The order of the map is that of last use.
      buckets.delete(key);
      buckets.set(key, { left: left < 1 ? left : left - 1, filledAt: at });
      if (buckets.size > CALLERS) forgetOldest(buckets);
      if (left >= 1) return undefined;
      const retryAfterSeconds = Math.ceil((1 - left) / rate);
      const message = `You send more than ${rate} requests a second. Go on in ${retryAfterSeconds} s, and ask for more in one request.`;
      return { code: 'RATE_LIMITED', message, retryAfterSeconds };
    },
  };
}

function forgetOldest(buckets: Map<string, Bucket>): void {
  for (const key of buckets.keys()) {
    buckets.delete(key);
    return;
  }
}
