import { createHash } from 'node:crypto';

/** Answers of requests by their keys, so that a repeated request joins the one that is under way. */
export interface Requests<Result> {
  /** Runs the work, unless the caller has begun the same under this key. */
  once(caller: string, key: string, input: unknown, work: () => Promise<Result>): Promise<Result>;
}

/** For how long an answer is given again: a client that waited too long repeats its request at once. */
const KEPT_MS = 300_000;
const MOST = 100;

interface Entry<Result> {
  /** Of the input, which holds a token. */
  readonly digest: string;
  readonly result: Promise<Result>;
  endedAt?: number;
}

/**
 * The database keeps the answers of what was applied; this is for reading, which is done before the transaction, and for
 * plans, of which nothing is kept. Another input under the same key is left to the database to refuse.
 */
export function createRequests<Result>({
  keptFromMs = 0,
}: {
  /** An answer that took less is not kept once it was given. */
  readonly keptFromMs?: number;
} = {}): Requests<Result> {
  const entries = new Map<string, Entry<Result>>();
  const forget = (): void => {
    for (const [place, { endedAt }] of entries)
      if (endedAt !== undefined && (endedAt + KEPT_MS < Date.now() || entries.size > MOST))
        entries.delete(place);
  };
  return {
    async once(caller, key, input, work) {
      forget();
      const digest = createHash('sha256').update(JSON.stringify(input)).digest('base64');
      const place = JSON.stringify([caller, key]);
      const known = entries.get(place);
      if (known !== undefined && known.digest === digest) return await known.result;
      if (known !== undefined) return await work();
      const begin = Date.now();
      const result = work();
      const entry: Entry<Result> = { digest, result };
      entries.set(place, entry);
      try {
        const answer = await result;
        entry.endedAt = Date.now();
        if (entry.endedAt - begin < keptFromMs) entries.delete(place);
        return answer;
      } catch (error) {
        // A failure is tried again by the next request.
        entries.delete(place);
        throw error;
      }
    },
  };
}
