import type { Database } from '#platform/database/database.ts';
import { DELETING, REMOVAL_ANSWERED, type RemovalAnswer } from './deletion.ts';
import { countHoldings, type Holding } from './holdings.ts';

/**
 * Publishes what this domain has left of a resource that is being deleted. The projection has the deletion by now:
 * what was accepted before is committed, as it held the reference (`requireReference`), and is counted here; what
 * comes later is refused. A repeated question gets a new answer.
 */
export async function answerRemoval(
  database: Database,
  holdings: readonly Holding[],
  { kind, id }: { readonly kind: string; readonly id: string },
): Promise<void> {
  await database.transact(async ({ em, outbox }) => {
    const rows: { request: string | null }[] = await em.execute(
      `select data->>'removal' as request from reference
       where id = ? and kind = ? and state = ? and not deleted for share`,
      [id, kind, DELETING],
    );
    const request = rows[0]?.request;
    // It is available again, or was requested again, meanwhile.
    if (typeof request !== 'string') return;
    const remaining = await countHoldings(em, holdings, id);
    const answer: RemovalAnswer = { kind, id, request, domain: database.schema, remaining };
    outbox.emit(database.schema, { type: REMOVAL_ANSWERED, subject: id, data: { ...answer } });
  });
}
