import { periodic, type Periodic } from '#platform/background/periodic.ts';
import type { Database } from '#platform/database/database.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { BATCH, DUE, moveRows } from './move-rows.ts';

/** The longest delay of an event whose process died after committing it; all other events are moved immediately. */
const POLL_MS = 1_000;
const RETRY_MS = 500;

/**
 * Moves committed outbox rows to JetStream, in their order, at least once; the outcome of each row is its own
 * (`moveRows`). Rows that were set aside are tried again when a relay starts and when NATS was unavailable, since what the
 * bus carries may have changed. Woken after each commit of this process
 * and polled as a safety net. Several relays may watch one outbox, but one at a time moves rows: of a resource the
 * stream of facts keeps what came last, which must be the newest. Waking in process rather than by NOTIFY keeps
 * commits from queueing behind one lock.
 */
export function startRelay(database: Database, bus: EventBus, log: Logger): Periodic {
  let [isCalled, isReturned] = [false, true];

  const moveAll = async (signal: AbortSignal): Promise<void> => {
    for (let isMore = true; isMore && !signal.aborted;) {
      const { tried, settled } = await moveRows(database, bus, log);
      isMore = tried === BATCH && settled > 0;
    }
  };
  const relay = periodic({
    name: `relay-${database.schema}`,
    periodMs: POLL_MS,
    retryMs: RETRY_MS,
    async work(signal) {
      const wasCalled = isCalled;
      isCalled = false;
      if (isReturned) await unpark(database);
      isReturned = false;
      if (wasCalled || (await hasDue(database))) await moveAll(signal);
    },
    log,
  });
  database.onCommit(() => {
    isCalled = true;
    relay.wake();
  });
  bus.onReturn(async () => {
    isReturned = true;
    relay.wake();
  });
  return relay;
}

/** Asked at each turn of a quiet relay, and therefore one short query without a transaction. */
async function hasDue(database: Database): Promise<boolean> {
  const [row]: { waiting: boolean }[] = await database
    .fork()
    .execute(`select exists (select from outbox where ${DUE}) as waiting`);
  return row?.waiting === true;
}

async function unpark(database: Database): Promise<void> {
  await database
    .fork()
    .execute(
      `update outbox set parked_at = null, retry_at = null where published_at is null and parked_at is not null`,
    );
}
