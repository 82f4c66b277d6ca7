import type { EntityManager } from '@mikro-orm/postgresql';
import type { Database } from '#platform/database/database.ts';
import { timeOfId } from '#platform/ids/id.ts';
import type { Ledger } from './ledger.ts';
import { fromRow, toRow, toStepRow, type OperationRow, type StepRow } from './rows.ts';
import { canonical } from './timed.ts';
import { OPERATION_COLUMNS, STEP_COLUMNS, upsert } from './upsert.ts';

/** What becomes of one operation's ledger; undefined in means it is not known yet. */
export type Change = (ledger: Ledger | undefined) => Ledger | undefined;

/**
 * Changes the ledgers of several operations in one transaction, one writer at a time for each operation. Answers the
 * ids of those that are now different.
 */
export async function changeLedgers(
  database: Database,
  changes: ReadonlyMap<string, Change>,
): Promise<string[]> {
  return await database.fork().transactional(async (em) => {
    const ids = [...changes.keys()].toSorted();
    await lock(em, ids);
    const known = await readLedgers(em, ids);
    const operations: OperationRow[] = [];
    const steps: StepRow[] = [];
    for (const [id, change] of changes) {
      const before = known.get(id);
      const after = change(before);
      if (after === undefined) continue;
      const row = toRow(after, timeOfId(id));
      const newSteps = changedSteps(before, after);
      const same = before !== undefined && canonical(toRow(before, timeOfId(id))) === canonical(row);
      if (same && newSteps.length === 0) continue;
      operations.push(row);
      steps.push(...newSteps);
    }
    if (operations.length > 0) await em.execute(upsert.operations, [JSON.stringify(operations)]);
    if (steps.length > 0) await em.execute(upsert.steps, [JSON.stringify(steps)]);
    return operations.map(({ id }) => id);
  });
}

/** Waits for other writers of these operations. A lock by id also covers an operation that has no row yet. */
async function lock(em: EntityManager, ids: readonly string[]): Promise<void> {
  await em.execute(
    `select pg_advisory_xact_lock(key) from (
       select distinct hashtextextended(id, 0) as key from jsonb_array_elements_text(?::jsonb) as id order by key
     ) as locks`,
    [JSON.stringify(ids)],
  );
}

/** Ids given as one JSON array: an index is used however many there are. */
const IDS = `array(select jsonb_array_elements_text(?::jsonb))`;

export async function readLedgers(em: EntityManager, ids: readonly string[]): Promise<Map<string, Ledger>> {
  const operations: { row: OperationRow }[] = await em.execute(
    `select jsonb_build_object(${pairs(OPERATION_COLUMNS)}) as row from operation where id = any (${IDS})`,
    [JSON.stringify(ids)],
  );
  const steps = operations.length === 0 ? [] : await readSteps(em, ids);
  const byOperation = Map.groupBy(steps, (step) => step.operation_id);
  return new Map(operations.map(({ row }) => [row.id, fromRow(row, byOperation.get(row.id) ?? [])]));
}

async function readSteps(em: EntityManager, operationIds: readonly string[]): Promise<StepRow[]> {
  const steps: { row: StepRow }[] = await em.execute(
    `select jsonb_build_object(${pairs(STEP_COLUMNS)}) as row from step
     where operation_id = any (${IDS})`,
    [JSON.stringify(operationIds)],
  );
  return steps.map(({ row }) => row);
}

function pairs(columns: readonly string[]): string {
  return columns.map((column) => `'${column}', ${column}`).join(', ');
}

function changedSteps(before: Ledger | undefined, after: Ledger): StepRow[] {
  return [...after.steps.values()]
    .filter((step) => {
      const known = before?.steps.get(step.name);
      return known === undefined || canonical(known) !== canonical(step);
    })
    .map((step) => toStepRow(after.id, step));
}
