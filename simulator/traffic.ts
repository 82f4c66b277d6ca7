import type { Clock } from './clock.ts';

/** What one BMC accepts before it answers 503 with Retry-After. */
export interface TrafficLimits {
  /** Requests under way at once; any number when not given. */
  readonly maxInFlight?: number | undefined;
  /** Requests in a second, with a burst of as many; any number when not given. */
  readonly requestsPerSecond?: number | undefined;
}

/** How busy a BMC is, and was. */
export interface Traffic {
  readonly inFlight: number;
  /** All it ever had. */
  readonly requests: number;
  /** Most requests it had under way at once since the start, or since {@link forget}. */
  readonly maxInFlight: number;
  /** Requests refused because of a limit since the start, or since {@link forget}. */
  readonly violations: number;
  /** Counts a request in. Answers how many are under way with it, and whether the limits let it in. */
  arrive(): { readonly inFlight: number; readonly admitted: boolean };
  leave(): void;
  /** Begins the count again. */
  forget(): void;
}

export function createTraffic(limits: TrafficLimits, clock: Clock): Traffic {
  const { maxInFlight: most = Infinity, requestsPerSecond: rate } = limits;
  let inFlight = 0;
  let requests = 0;
  let maxInFlight = 0;
  let violations = 0;
  const full = Math.max(1, rate ?? 0);
  let tokens = full;
  let filledAt = clock.now();

  /** A token bucket. */
  function isTooSoon(): boolean {
    if (rate === undefined) return false;
    const now = clock.now();
    tokens = Math.min(full, tokens + ((now - filledAt) / 1_000) * rate);
    filledAt = now;
    if (tokens < 1) return true;
    tokens -= 1;
    return false;
  }

  return {
    get inFlight() {
      return inFlight;
    },
    get requests() {
      return requests;
    },
    get maxInFlight() {
      return maxInFlight;
    },
    get violations() {
      return violations;
    },
    arrive: () => {
      inFlight += 1;
      requests += 1;
      maxInFlight = Math.max(maxInFlight, inFlight);
      const admitted = inFlight <= most && !isTooSoon();
      if (!admitted) violations += 1;
      return { inFlight, admitted };
    },
    leave: () => {
      inFlight -= 1;
    },
    forget: () => {
      maxInFlight = inFlight;
      violations = 0;
    },
  };
}
