import type { Database } from '#platform/database/database.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import type { Logger } from '#platform/telemetry/logger.ts';

export interface Relay {
  stop(): Promise<void>;
}

/** How long the death of a process can delay an event that it has committed; all others are moved at once. */
const POLL_MS = 1_000;
const BATCH = 200;
/** Published rows are kept this long, as evidence and for replays. */
const KEEP_DAYS = 7;

/**
 * Moves committed outbox rows to JetStream, in their order, at least once. Woken after each commit of this process
 * and polled as a safety net. Several relays may watch one outbox, but one at a time moves rows: of a resource the
 * stream of facts keeps what came last, which must be the newest. Waking in process rather than by NOTIFY keeps
 * commits from queueing behind one lock.
 */
export function startRelay(database: Database, bus: EventBus, log: Logger): Relay {
  let stopped = false;
  let wake: () => void = () => undefined;
  let woken = false;
  database.onCommit(() => {
    woken = true;
    wake();
  });

  const run = async (): Promise<void> => {
    let purgedAt = 0;
    while (!stopped) {
      try {
        const isCalled = woken;
        woken = false;
        if (isCalled || (await hasWaiting(database)))
          while (!stopped && (await relayBatch(database, bus)) === BATCH);
        if (Date.now() - purgedAt > 3_600_000) {
          purgedAt = Date.now();
          await purge(database);
        }
      } catch (error) {
        log.warn({ schema: database.schema, reason: describeError(error) }, 'relay will try again');
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
      if (!woken && !stopped) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, POLL_MS);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
    }
  };
  const done = run();
  return {
    async stop() {
      stopped = true;
      wake();
      await done;
    },
  };
}

/** Asked at each turn of a quiet relay, and therefore one short query without a transaction. */
async function hasWaiting(database: Database): Promise<boolean> {
  const [row]: { waiting: boolean }[] = await database
    .fork()
    .execute('select exists (select from outbox where published_at is null) as waiting');
  return row?.waiting === true;
}

async function relayBatch(database: Database, bus: EventBus): Promise<number> {
  return await database.fork().transactional(async (em) => {
    // A relay that was woken waits for its turn: whoever has it may have looked before the commit.
    await em.execute(`select pg_advisory_xact_lock(hashtextextended('outbox/' || ?, 0))`, [database.schema]);
    const rows: OutboxRow[] = await em.execute(
      `select seq, id, subject, body from outbox where published_at is null order by seq limit ${BATCH} for update skip locked`,
    );
    if (rows.length === 0) return 0;
    await publishAll(bus, rows);
    await em.execute(
      `update outbox set published_at = now() where seq in (${rows.map(() => '?').join(',')})`,
      rows.map((row) => row.seq),
    );
    return rows.length;
  });
}

interface OutboxRow {
  readonly seq: string;
  readonly id: string;
  readonly subject: string;
  readonly body: unknown;
}

/** Publishes a batch at once, but the facts of one resource one after another: none may overtake one that failed. */
async function publishAll(bus: EventBus, rows: readonly OutboxRow[]): Promise<void> {
  const queues = Map.groupBy(rows, ({ id, subject }) => (subject.startsWith('facts.') ? subject : id));
  await Promise.all(
    [...queues.values()].map(async (queue) => {
      for (const { subject, body, id } of queue) await bus.publish(subject, JSON.stringify(body), id);
    }),
  );
}

async function purge(database: Database): Promise<void> {
  await database
    .fork()
    .execute(`delete from outbox where published_at < now() - interval '${KEEP_DAYS} days'`);
}
