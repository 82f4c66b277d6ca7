/** What came of a poll. */
export type PollOutcome =
  | 'answered'
  /** No answer, or none that is of use: asked again later and later. */
  | 'failed'
  /** To ask again is of no use, or does harm as with a refused credential: not before it has another one. */
  | 'terminal'
  /** Somebody else has the BMC, or the server is paused: the next poll is soon enough. */
  | 'skipped';

/** When each BMC is polled next. Knows nothing of BMCs, and no clock: moments are milliseconds that its caller gives. */
export interface PollSchedule {
  readonly size: number;
  /** Polls a BMC from now on. Another credential than before is tried at the next poll, whatever came of the old one. */
  keep(id: string, credential: string, now: number): void;
  drop(id: string): void;
  /** Polls that are due, the longest overdue first. Each is left alone until it is settled. */
  due(now: number, atMost: number): readonly ScheduledPoll[];
  settle(scheduled: ScheduledPoll, outcome: PollOutcome, now: number): void;
}

export interface ScheduledPoll {
  readonly id: string;
  /** How far behind its moment it is. */
  readonly lateMs: number;
  /** Polls of it that were due and left out. */
  readonly lost: number;
}

interface Entry {
  credential: string;
  /** When it is polled next; null while it is parked. */
  at: number | null;
  failures: number;
  /** The one that is being polled. */
  out: ScheduledPoll | null;
}

/** A BMC that never answers is asked this seldom in the end. */
const LONGEST_PAUSE_MS = 10 * 60_000;
/** The golden ratio: any number of moments that are this part of an interval apart are spread evenly over it. */
const SPREAD = 0.618_033_988_75;

export function createPollSchedule(intervalMs: number): PollSchedule {
  const entries = new Map<string, Entry>();
  let newcomers = 0;

  const firstPollAt = (now: number): number => {
    newcomers += 1;
    return now + ((newcomers * SPREAD) % 1) * intervalMs;
  };

  const pauseAfter = (failures: number): number =>
    Math.max(intervalMs, Math.min(intervalMs * 2 ** Math.min(failures, 16), LONGEST_PAUSE_MS));

  return {
    get size() {
      return entries.size;
    },
    keep(id, credential, now) {
      const entry = entries.get(id);
      if (entry === undefined) {
        entries.set(id, { credential, at: firstPollAt(now), failures: 0, out: null });
      } else if (entry.credential !== credential) {
        Object.assign(entry, { credential, failures: 0, at: firstPollAt(now), out: null });
      }
    },
    drop: (id) => void entries.delete(id),
    due(now, atMost) {
      const waiting = [...entries].filter(([, { out, at }]) => out === null && at !== null && at <= now);
      waiting.sort(([, a], [, b]) => (a.at ?? 0) - (b.at ?? 0));
      return waiting.slice(0, Math.max(atMost, 0)).map(([id, entry]) => {
        const lateMs = now - (entry.at ?? now);
        entry.out = { id, lateMs, lost: Math.floor(lateMs / intervalMs) };
        return entry.out;
      });
    },
    settle(scheduled, outcome, now) {
      const entry = entries.get(scheduled.id);
      // Gone, or given another credential, while it was asked with the old one.
      if (entry?.out !== scheduled) return;
      entry.out = null;
      if (outcome === 'terminal') {
        entry.at = null;
      } else if (outcome === 'failed') {
        entry.failures += 1;
        entry.at = now + pauseAfter(entry.failures);
      } else {
        if (outcome === 'answered') entry.failures = 0;
        entry.at = nextPollAt(entry.at ?? now, now);
      }
    },
  };

  /** Polls stay on their beat, so that they stay spread; those that were missed are lost. */
  function nextPollAt(last: number, now: number): number {
    const missed = Math.max(0, Math.floor((now - last) / intervalMs));
    return last + (missed + 1) * intervalMs;
  }
}
