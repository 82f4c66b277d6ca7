import type { EntityManager } from '@mikro-orm/postgresql';
import type { Database } from '#platform/database/database.ts';

/** Tables of the platform that say nothing about resources. */
const PLATFORM = ['idempotency', 'outbox', 'reference', 'migration'];

/** Tables in which reports of what is as it was keep when it was seen last; the audit trail is of changes. */
const SEEN_LAST: Readonly<Record<string, readonly string[]>> = { devicePortsReport: ['port_evidence'] };

/**
 * The database, where a mutation of a person that changes rows and emits no event throws: the audit trail is made of
 * events, and would not show the change. Mutations of the workers, by their subjects, may do so.
 */
export function requireEvents(database: Database, workers: readonly string[]): Database {
  return {
    ...database,
    transact: async (work) =>
      await database.transact(async ({ em, outbox }) => {
        let emits = 0;
        const counted: typeof outbox = {
          ...outbox,
          emit(source, event) {
            emits += 1;
            return outbox.emit(source, event);
          },
        };
        const before = await writesByTable(em);
        const answer = await work({ em, outbox: counted });
        if (emits > 0) return answer;
        await em.flush();
        await requireUnchanged(em, before, workers);
        return answer;
      }),
  };
}

/**
 * Rows written so far, by table. PostgreSQL counts those of the connection's last transactions too, until it adds them
 * to the totals, which it does between transactions (`pgstat_report_stat`).
 */
async function writesByTable(em: EntityManager): Promise<ReadonlyMap<string, number>> {
  const rows: { name: string; writes: number }[] = await em.execute(
    `select relname as name, (n_tup_ins + n_tup_upd + n_tup_del)::int as writes from pg_stat_xact_user_tables
     where schemaname = current_schema()`,
  );
  return new Map(rows.map(({ name, writes }) => [name, writes]));
}

async function requireUnchanged(
  em: EntityManager,
  before: ReadonlyMap<string, number>,
  workers: readonly string[],
): Promise<void> {
  const written = [...(await writesByTable(em))]
    .filter(([table, writes]) => !PLATFORM.includes(table) && writes > (before.get(table) ?? 0))
    .map(([table]) => table);
  if (written.length === 0) return;
  const [call]: { mutation: string; actor: string }[] = await em.execute(
    `select mutation, actor from idempotency where xmin = pg_current_xact_id()::xid`,
  );
  if (call === undefined || workers.includes(call.actor)) return;
  const changed = written.filter((table) => SEEN_LAST[call.mutation]?.includes(table) !== true);
  if (changed.length === 0) return;
  throw new Error(
    `${call.mutation} changes ${changed.join(', ')} and emits no event, so the audit trail does not show it`,
  );
}
