import type { IdOf } from '#platform/ids/kinds.ts';
import type { Database } from '#platform/database/database.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { Operation } from '../entities/operation.ts';
import { createFollower, type Follower } from './follower.ts';
import type { ChangeNotifications } from './change-notifications.ts';
import { shareSteps } from './shared-steps.ts';

/** How late a change is seen whose notification was lost. */
const POLL_MS = 2_000;
/** Operations that one query asks for. */
const BATCH = 500;

/** The operations that are followed in this process. */
export interface Watches {
  /** The operation as it is now, and again after each change, until it has ended or the reader leaves. */
  follow(id: IdOf<'operation'>): AsyncIterableIterator<Operation>;
}

interface Watched {
  readonly followers: Set<Follower>;
  latest: Operation | undefined;
  readonly unlisten: () => void;
}

/**
 * Reads each operation once for all who follow it, and all that changed by one query: thousands of followers ask the
 * database no more than a few do.
 */
export function createWatches(database: Database, notifications: ChangeNotifications, log: Logger): Watches {
  const watched = new Map<IdOf<'operation'>, Watched>();
  const changed = new Set<IdOf<'operation'>>();
  let isReading = false;
  let poll: NodeJS.Timeout | undefined;

  function show(id: IdOf<'operation'>, operation: Operation | undefined): void {
    const watch = watched.get(id);
    if (watch === undefined) return;
    if (operation !== undefined) {
      shareSteps(operation);
      watch.latest = operation;
    }
    for (const follower of watch.followers) follower.show(operation);
  }

  async function readChanged(): Promise<void> {
    if (isReading) return;
    isReading = true;
    try {
      while (changed.size > 0) {
        const ids = [...changed].slice(0, BATCH);
        for (const id of ids) changed.delete(id);
        const found = await database.fork().find(Operation, { id: { $in: ids } });
        const byId = new Map(found.map((operation) => [operation.id, operation]));
        for (const id of ids) show(id, byId.get(id));
      }
    } catch (error) {
      // The next poll asks for all of them again.
      log.debug({ reason: describeError(error) }, 'followed operations could not be read');
    } finally {
      isReading = false;
    }
  }

  async function lookForChanges(): Promise<void> {
    const ids = [...watched.keys()];
    try {
      for (let first = 0; first < ids.length; first += BATCH) {
        const rows: { id: IdOf<'operation'>; version: number | string }[] = await database
          .fork()
          .execute(
            `select id, version from operation where id = any (array(select jsonb_array_elements_text(?::jsonb)))`,
            [JSON.stringify(ids.slice(first, first + BATCH))],
          );
        for (const { id, version } of rows)
          if (watched.get(id)?.latest?.version !== Number(version)) changed.add(id);
      }
    } catch (error) {
      log.debug({ reason: describeError(error) }, 'followed operations could not be read');
    }
    await readChanged();
  }

  function enter(id: IdOf<'operation'>, follower: Follower): void {
    let watch = watched.get(id);
    if (watch === undefined) {
      // Listening first: a change between reading and listening would be seen late.
      const unlisten = notifications.listen(id, () => {
        changed.add(id);
        void readChanged();
      });
      watched.set(id, (watch = { followers: new Set(), latest: undefined, unlisten }));
    }
    watch.followers.add(follower);
    poll ??= setInterval(() => void lookForChanges(), POLL_MS);
    if (watch.latest !== undefined) follower.show(watch.latest);
    changed.add(id);
    void readChanged();
  }

  function leave(id: IdOf<'operation'>, follower: Follower): void {
    const watch = watched.get(id);
    if (watch?.followers.delete(follower) !== true || watch.followers.size > 0) return;
    watched.delete(id);
    watch.unlisten();
    if (watched.size > 0) return;
    clearInterval(poll);
    poll = undefined;
  }

  return {
    follow(id) {
      const follower = createFollower(() => leave(id, follower));
      return follower.read(() => enter(id, follower));
    },
  };
}
