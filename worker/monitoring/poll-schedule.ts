/** Result of a poll. */
export type PollOutcome =
  | 'answered'
  /** No answer, or an unusable one: retried with growing intervals. */
  | 'failed'
  /** Retrying is useless or harmful, as with a refused credential: not polled again before the credential changes. */
  | 'terminal'
  /** The BMC is leased by another caller, or the server is paused: polled again at the regular time. */
  | 'skipped';

/** When each BMC is polled next. Does no I/O and reads no clock: the caller passes times in milliseconds. */
export interface PollSchedule {
  readonly size: number;
  /** Adds a BMC. A changed credential is tried at the next poll, whatever the result of the old one. */
  keep(id: string, credential: string, now: number): void;
  drop(id: string): void;
  /** Polls that are due, the longest overdue first. A BMC is not due again before its poll is settled. */
  due(now: number, atMost: number): readonly ScheduledPoll[];
  settle(scheduled: ScheduledPoll, outcome: PollOutcome, now: number): void;
}

export interface ScheduledPoll {
  readonly id: string;
  /** How late it is. */
  readonly lateMs: number;
  /** Earlier polls of this BMC that were due and did not happen. */
  readonly lost: number;
}

interface Entry {
  credential: string;
  /** When it is polled next; null while it is parked. */
  at: number | null;
  failures: number;
  /** The poll in progress. */
  out: ScheduledPoll | null;
}

/** Longest interval between polls of a BMC that does not answer. */
const LONGEST_PAUSE_MS = 10 * 60_000;
/** The golden ratio: any number of times at this fraction of an interval from one another spread evenly over it. */
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
      // Removed, or given another credential, during the poll.
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

  /** Polls keep their phase, so that they stay spread; missed polls are dropped. */
  function nextPollAt(last: number, now: number): number {
    const missed = Math.max(0, Math.floor((now - last) / intervalMs));
    return last + (missed + 1) * intervalMs;
  }
}
