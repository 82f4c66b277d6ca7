/** Lets each key through so often, and no more. */
export interface RateLimit {
  /** Whether this request may pass. */
  admit(key: string): boolean;
}

const KEYS_LIMIT = 10_000;

/** Token buckets in memory: a burst at once, then a steady rate. Enough to keep one machine from drowning the others. */
export function createRateLimit(options: {
  readonly perSecond: number;
  readonly burst: number;
  readonly now?: () => number;
}): RateLimit {
  const { perSecond, burst, now = () => performance.now() } = options;
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    admit(key) {
      const at = now();
      const bucket = buckets.get(key) ?? { left: burst, at };
      const left = Math.min(burst, bucket.left + ((at - bucket.at) / 1_000) * perSecond);
      if (buckets.size >= KEYS_LIMIT) buckets.clear();
      buckets.set(key, { left: left >= 1 ? left - 1 : left, at });
      return left >= 1;
    },
  };
}
