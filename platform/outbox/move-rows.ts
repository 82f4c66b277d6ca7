import type { EntityManager } from '@mikro-orm/postgresql';
import type { Database } from '#platform/database/database.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import { isBusUnavailable, isRefusedForGood } from '#platform/events/publish-failure.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { parkedCopy, type OutboxRow } from './parked-copy.ts';

export const BATCH = 200;

/** Rows that the relay may try now. */
export const DUE = `published_at is null and parked_at is null and (retry_at is null or retry_at <= now())`;

/**
 * How long the stream keeps facts of deleted resources, so that a domain that was not running learns of them. One
 * that was unavailable for longer has missed the events of that time, too, and is started again.
 */
const TOMBSTONE_DAYS = 400;

type Outcome =
  | 'published'
  | { readonly refused: string }
  | { readonly failed: string; readonly unavailable: boolean };

export interface Moved {
  readonly tried: number;
  /** Rows that need no further try. */
  readonly settled: number;
}

/**
 * Tries one batch of due rows, and marks each by its own outcome, so that what cannot be published holds nothing up:
 * published; parked, when the bus refuses it for what it is; tried again later otherwise. Of the facts of one
 * resource only the newest is published, and settles the older ones with it, parked ones too: so none overtakes a newer
 * one. Events do not wait for one another. Throws when the bus as a whole is unavailable; then nothing is marked.
 */
export async function moveRows(database: Database, bus: EventBus, log: Logger): Promise<Moved> {
  return await database.fork().transactional(async (em) => {
    // A relay that was woken waits for its turn: the other may have looked before the commit.
    await em.execute(`select pg_advisory_xact_lock(hashtextextended('outbox/' || ?, 0))`, [database.schema]);
    const rows: OutboxRow[] = await em.execute(
      `select seq, id, subject, body, parked_reason as "parkedReason" from outbox
       where ${DUE} order by seq limit ${BATCH} for update skip locked`,
    );
    const newest = [...new Map(rows.map((row) => [orderKey(row), row])).values()];
    const outcomes = await Promise.all(
      newest.map(async (row) => ({ row, outcome: await publish(bus, row) })),
    );
    const isUnavailable = ({ outcome }: { outcome: Outcome }): boolean =>
      typeof outcome === 'object' && 'failed' in outcome && outcome.unavailable;
    if (outcomes.length > 0 && outcomes.every(isUnavailable)) throw new Error(`The event bus is unavailable`);

    const published = outcomes.filter(({ outcome }) => outcome === 'published').map(({ row }) => row);
    await markPublished(em, published);
    let settled = published.length;
    for (const { row, outcome } of outcomes) {
      if (outcome === 'published') continue;
      const isParked =
        'refused' in outcome && (await park(em, database.schema, bus, row, outcome.refused, log));
      if (isParked) settled += 1;
      else await tryLater(em, row, 'failed' in outcome ? outcome.failed : outcome.refused, log);
    }
    return { tried: rows.length, settled };
  });
}

function orderKey({ id, subject }: OutboxRow): string {
  return subject.startsWith('facts.') ? subject : id;
}

async function publish(bus: EventBus, { subject, body, id }: OutboxRow): Promise<Outcome> {
  try {
    const options = isTombstone(body) ? { forgetAfterDays: TOMBSTONE_DAYS } : {};
    await bus.publish(subject, JSON.stringify(body), id, options);
    return 'published';
  } catch (error) {
    if (isRefusedForGood(error)) return { refused: describeError(error) };
    return { failed: describeError(error), unavailable: isBusUnavailable(error) };
  }
}

function isTombstone({ data }: OutboxRow['body']): boolean {
  return data['deleted'] === true;
}

async function markPublished(em: EntityManager, rows: readonly OutboxRow[]): Promise<void> {
  if (rows.length === 0) return;
  await em.execute(
    `update outbox set published_at = now()
     from (values ${rows.map(() => '(?::bigint, ?, ?)').join(', ')}) as sent (seq, subject, is_fact)
     where outbox.published_at is null
       and (outbox.seq = sent.seq or sent.is_fact = 'yes' and outbox.subject = sent.subject and outbox.seq < sent.seq)`,
    rows.flatMap(({ seq, subject }) => [seq, subject, subject.startsWith('facts.') ? 'yes' : 'no']),
  );
}

/** Sets a row aside, once an operator can see it. False when the copy could not be made. */
async function park(
  em: EntityManager,
  schema: string,
  bus: EventBus,
  row: OutboxRow,
  reason: string,
  log: Logger,
): Promise<boolean> {
  // A row that was tried again after a restart, and refused for the same reason, is shown already.
  if (row.parkedReason !== reason) {
    const copy = parkedCopy(schema, row, reason);
    try {
      await bus.publish(`parked.${copy.consumer}`, JSON.stringify(copy), `${copy.consumer}:${row.seq}`);
    } catch (error) {
      log.warn({ subject: row.subject, reason: describeError(error) }, 'could not park; will be retried');
      return false;
    }
  }
  await em.execute(`update outbox set parked_at = now(), parked_reason = ? where seq = ?`, [reason, row.seq]);
  log.error({ schema, subject: row.subject, event: row.id, reason }, 'parked: NATS refuses this event');
  return true;
}

async function tryLater(em: EntityManager, row: OutboxRow, reason: string, log: Logger): Promise<void> {
  await em.execute(
    `update outbox set attempts = attempts + 1,
       retry_at = now() + least(interval '10 s', interval '250 ms' * power(2, least(attempts, 10)))
     where seq = ?`,
    [row.seq],
  );
  log.warn({ subject: row.subject, event: row.id, reason }, 'not published; will be retried');
}
