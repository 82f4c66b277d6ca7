import type { EntityManager } from '@mikro-orm/postgresql';
import type { Database } from '#platform/database/database.ts';

/** Tables of the platform that say nothing about resources. */
const PLATFORM = ['idempotency', 'outbox', 'reference', 'migration'];

/** Tables in which reports of what is as it was keep when it was seen last, or how long that holds; the audit trail is of changes. */
const SEEN_LAST: Readonly<Record<string, readonly string[]>> = {
  devicePortsReport: ['port_evidence'],
  instanceClaim: ['claim_deadline'],
};

/**
 * The database, where a mutation of a person that writes rows and emits no event throws: the audit trail is made of
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
        const answer = await work({ em, outbox: counted });
        if (emits > 0) return answer;
        await em.flush();
        await requireUnchanged(em, workers);
        return answer;
      }),
  };
}

/** Tables with rows that the transaction has written. What it deleted leaves nothing to see. */
async function writtenTables(em: EntityManager): Promise<readonly string[]> {
  const tables: { name: string }[] = await em.execute(
    `select relname as name from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r'
       and relname <> all (string_to_array(?, ' '))`,
    [PLATFORM.join(' ')],
  );
  // Rows written after a savepoint have another number than the transaction, and are in progress as it is.
  const hasWritten = ({ name }: { name: string }): string =>
    `select '${name}' as name where exists (
       select from "${name}" where xmin::text::bigint >= pg_current_xact_id()::text::bigint
         and pg_xact_status(xmin::text::xid8) = 'in progress')`;
  const written: { name: string }[] =
    tables.length === 0 ? [] : await em.execute(tables.map(hasWritten).join(' union all '));
  return written.map(({ name }) => name);
}

async function requireUnchanged(em: EntityManager, workers: readonly string[]): Promise<void> {
  const [call]: { mutation: string; actor: string }[] = await em.execute(
    `select mutation, actor from idempotency where xmin = pg_current_xact_id()::xid`,
  );
  if (call === undefined || workers.includes(call.actor)) return;
  const written = await writtenTables(em);
  const changed = written.filter((table) => SEEN_LAST[call.mutation]?.includes(table) !== true);
  if (changed.length === 0) return;
  throw new Error(
    `${call.mutation} changes ${changed.join(', ')} and emits no event, so the audit trail does not show it`,
  );
}
