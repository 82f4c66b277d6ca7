import type { EntityManager } from '@mikro-orm/postgresql';

export interface JournalLine {
  readonly at: string;
  readonly what: string;
  /** How often in a row. */
  readonly times: number;
}

/** How long a line is kept. */
const KEPT_DAYS = 30;

/** Notes what happened; the same again only counts, as machines knock every few seconds. */
export async function note(em: EntityManager, operationId: string, what: string): Promise<void> {
  await em.execute(
    `with last as (select seq, what from journal where operation_id = ? order by seq desc limit 1),
      again as (
        update journal set times = times + 1, at = now()
        where seq = (select seq from last where what = ?) returning seq
      )
    insert into journal (operation_id, what) select ?, ? where not exists (select from again)`,
    [operationId, what, operationId, what],
  );
}

export async function readJournal(em: EntityManager, operationId: string): Promise<JournalLine[]> {
  return await em.execute(
    `select to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, what, times
    from journal where operation_id = ? order by seq`,
    [operationId],
  );
}

/** What was noted last, oldest first. */
export async function lastNotes(em: EntityManager, operationId: string, count: number): Promise<string[]> {
  const rows: { what: string }[] = await em.execute(
    'select what from journal where operation_id = ? order by seq desc limit ?',
    [operationId, count],
  );
  return rows.map(({ what }) => what).toReversed();
}

/** Deletes old entries of the journal. */
export async function prune(em: EntityManager): Promise<void> {
  await em.execute(`delete from journal where at < now() - make_interval(days => ?)`, [KEPT_DAYS]);
}
