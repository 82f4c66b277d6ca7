import { describeError } from '#platform/errors/describe-error.ts';
import type { Database } from '#platform/database/database.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import type { ImportState, Progress } from './progress.ts';

/** An import, by the caller and the key of the request. */
export interface ImportIdentity {
  readonly actor: string;
  readonly key: string;
  readonly mode: 'PLAN' | 'APPLY';
}

/** Progress that is kept while the import runs. */
export interface RecordedProgress extends Progress {
  /** The import has ended, in any way. */
  end(): Promise<void>;
}

/** How often it is written: a person sees it move, and a process that has died is noticed. */
const EVERY_MS = 500;

/**
 * Keeps the progress of an import in a table, from its first report on: beside the transaction of the import, which
 * others cannot see into, and so that any process answers it. Where it cannot be written the import continues.
 */
export function recordProgress(
  database: Database,
  { actor, key, mode }: ImportIdentity,
  log: Logger,
): RecordedProgress {
  const startedAt = new Date();
  let now: Now | undefined;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> | undefined;

  const write = async ({ state, kind, done, total, since }: Now): Promise<void> => {
    const shown = total === null ? done : Math.min(done, total);
    try {
      await database.fork().execute(UPSERT, [actor, key, mode, state, kind, shown, total, since, startedAt]);
    } catch (error) {
      log.debug({ reason: describeError(error) }, 'the progress of an import was not written');
    }
  };
  // One at a time: a later state must not be overwritten by an earlier one.
  const tick = (): void => {
    if (now === undefined || writing !== undefined) return;
    const written = now;
    writing = write(written).finally(() => {
      writing = undefined;
      if (timer !== undefined && now?.state !== written.state) tick();
    });
  };
  const set = (next: Now): void => {
    const isNew = now?.state !== next.state;
    now = next;
    if (timer === undefined) {
      timer = setInterval(tick, EVERY_MS);
      timer.unref();
    }
    if (isNew) tick();
  };
  return {
    begin: (state, total) => set({ state, kind: null, done: 0, total, since: new Date() }),
    on(kind) {
      if (now !== undefined && now.kind !== kind) set({ ...now, kind, since: new Date() });
    },
    advance(rows) {
      if (now !== undefined) set({ ...now, done: now.done + rows });
    },
    async end() {
      clearInterval(timer);
      timer = undefined;
      await writing;
      if (now !== undefined) await write({ ...now, state: 'ENDED', kind: null, since: new Date() });
    },
  };
}

interface Now {
  readonly state: ImportState;
  readonly kind: string | null;
  readonly done: number;
  readonly total: number | null;
  readonly since: Date;
}

const UPSERT = `
  insert into import_progress (actor, key, mode, state, kind, done, total, since, started_at, reported_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, clock_timestamp())
  on conflict (actor, key) do update set mode = excluded.mode, state = excluded.state, kind = excluded.kind,
    done = excluded.done, total = excluded.total, since = excluded.since, started_at = excluded.started_at,
    reported_at = excluded.reported_at`;
