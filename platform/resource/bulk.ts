import { z } from 'zod';
import type { Transaction } from '#platform/database/database.ts';
import { UserError, UserErrors } from '#platform/errors/user-error.ts';
import { causeOf } from '#platform/graph/change-reason.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import {
  errorsAsData,
  idempotencyKey,
  mutate,
  type ErrorData,
  type MutationDefinition,
} from '#platform/graph/mutation.ts';
import { parseInput } from '#platform/graph/parse-input.ts';
import { NotYetKnown } from '#platform/references/lookup.ts';
import { BULK_LIMIT } from './model.ts';

/** The outcome of one item. */
export interface ItemResult {
  readonly index: number;
  readonly id: string | null;
  readonly request: string | null;
  readonly errors: readonly ErrorData[];
}

/** What a mutation of one answers. */
export type ItemRefs = {
  readonly id: string;
  /** Names the deletion that it began. */
  readonly request: string | null;
};

/** A mutation of one item. */
export type ItemMutation = MutationDefinition<z.ZodType<{ idempotencyKey: string }>, ItemRefs>;

/** Carries what a dry run found out of the transaction that is rolled back. */
class DryRun extends Error {
  readonly payload: BulkPayload;

  constructor(payload: BulkPayload) {
    super('A dry run writes nothing');
    this.payload = payload;
  }
}

const bulkInput = z.object({
  idempotencyKey,
  mode: z.enum(['ATOMIC', 'PER_ITEM']).default('ATOMIC'),
  dryRun: z.boolean().default(false),
  items: z
    .array(z.record(z.string(), z.unknown()))
    .min(1, 'must have an item')
    .max(BULK_LIMIT, `must have at most ${BULK_LIMIT} items`),
});

export interface BulkPayload {
  readonly results: readonly ItemResult[];
  readonly errors: readonly ErrorData[];
}

/**
 * Runs a mutation for many items in one transaction. ATOMIC: all or nothing, and every fault is reported. PER_ITEM: what
 * can be done is done. A dry run answers what the real one would, with the result of each item, and writes nothing, its
 * key included.
 */
export async function mutateMany(
  one: ItemMutation,
  rawInput: unknown,
  context: GraphContext,
  settle: Settle = async () => undefined,
): Promise<BulkPayload> {
  const definition: MutationDefinition<typeof bulkInput, { results: string }> = {
    name: `${one.name}Many`,
    beforeLocks: async (em) => await one.beforeLocks?.(em, 'many'),
    input: bulkInput,
    keepNulls: ['items'],
    async run({ items, mode, dryRun }, tx, within) {
      const results: ItemResult[] = [];
      for (const [index, item] of items.entries()) results.push(await runItem(one, index, item, tx, within));
      const faults = results.flatMap((result) => result.errors);
      const isRefused = mode === 'ATOMIC' ? faults.length > 0 : results.every(({ id }) => id === null);
      const errors = isRefused ? faults : [];
      if (dryRun) throw new DryRun({ results, errors });
      if (isRefused) throw new UserErrors(errors.map(asError));
      return { results: JSON.stringify(results) };
    },
  };
  try {
    const { results, errors } = await mutate(definition, rawInput, context, async (refs) => ({
      results: await settled(JSON.parse(refs.results) as ItemResult[], settle),
    }));
    return { results: results ?? [], errors };
  } catch (error) {
    if (error instanceof DryRun) return error.payload;
    throw error;
  }
}

/** Waits for what an item began; throws a refusal where it was taken back. */
type Settle = (refs: ItemRefs) => Promise<unknown>;

/** Items that are waited for at once. */
const SETTLE_AT_ONCE = 10;

async function settled(results: readonly ItemResult[], settle: Settle): Promise<ItemResult[]> {
  const ended: ItemResult[] = [];
  for (let start = 0; start < results.length; start += SETTLE_AT_ONCE) {
    const group = results.slice(start, start + SETTLE_AT_ONCE);
    ended.push(...(await Promise.all(group.map(async (result) => await settledItem(result, settle)))));
  }
  return ended;
}

async function settledItem(result: ItemResult, settle: Settle): Promise<ItemResult> {
  const { id, index, request } = result;
  if (id === null) return result;
  try {
    await settle({ id, request });
    return result;
  } catch (error) {
    return { ...result, id: null, errors: itemErrors(index, error) };
  }
}

/** Refusals of one item with its place; rethrows other errors. */
function itemErrors(index: number, error: unknown): readonly ErrorData[] {
  const errors = errorsAsData(error);
  if (errors === undefined) throw error;
  return errors.map((one) => ({ ...one, path: ['items', String(index), ...one.path] }));
}

/** Runs one item within a savepoint, so that a refusal takes back nothing but the item. */
async function runItem(
  one: ItemMutation,
  index: number,
  item: Readonly<Record<string, unknown>>,
  tx: Transaction,
  context: GraphContext,
): Promise<ItemResult> {
  const rollBackEvents = tx.outbox.savepoint();
  try {
    const input = parseInput(one, { ...item, idempotencyKey: 'item' });
    tx.outbox.originate({ operation: null, ...causeOf(input) });
    // A unit of work of its own: each would otherwise compare the rows of all items before it.
    const refs = await tx.em
      .fork({ keepTransactionContext: true })
      .transactional(async (em) => await one.run(input, { ...tx, em }, { ...context, em }));
    return { index, ...refs, errors: [] };
  } catch (error) {
    rollBackEvents();
    // Waited for by the mutation as a whole, which then runs all items again.
    if (error instanceof NotYetKnown) throw error;
    return { index, id: null, request: null, errors: itemErrors(index, error) };
  }
}

function asError({ code, message, path, retryable, holder }: ErrorData): UserError {
  return new UserError(code, message, { path, retryable, ...(holder === null ? {} : { holder }) });
}
