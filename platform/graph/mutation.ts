import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { createAccess, type PassedCheck } from '#platform/auth/access.ts';
import type { Transaction } from '#platform/database/database.ts';
import { databaseRefusal } from '#platform/database/database-refusal.ts';
import { quotaRefusal } from '#platform/database/quota-refusal.ts';
import { dataRefusal } from '#platform/database/is-data-refused.ts';
import { UserError, UserErrors } from '#platform/errors/user-error.ts';
import { IllegalTransition } from '#platform/lifecycle/lifecycle.ts';
import { isStorable } from '#platform/text/characters.ts';
import { NotYetKnown } from '#platform/references/lookup.ts';
import { originOf } from './change-reason.ts';
import type { GraphContext } from './context.ts';
import { digestInput, matchesDigest } from './input-digest.ts';
import { meaningfulNulls, parseInput, type InputRules } from './parse-input.ts';

/** A refusal as GraphQL shows it. */
export interface ErrorData {
  readonly code: UserError['code'];
  readonly message: string;
  readonly path: readonly string[];
  readonly retryable: boolean;
  readonly holder: string | null;
}

/** Field of every mutation's input: the same key with the same input gets the first answer again. */
export const idempotencyKey = z
  .string()
  .min(1, 'must not be empty')
  .max(200, 'must be at most 200 characters')
  .refine(isStorable, 'must not hold NUL or half a surrogate pair');

/** How long a mutation waits in all for resources of other domains that were created just now. */
const PATIENCE_MS = 2_000;

/** Ids and other plain facts of an answer, from which the payload is read again when the key is repeated. */
export type Answer = Record<string, string | number | boolean | null>;

/**
 * Called in the transaction of a mutation before it locks anything, so that mutations which lock in different orders can
 * take turns; `many` where one transaction does what several mutations do.
 */
export type BeforeLocks = (em: EntityManager, mutations: 'one' | 'many') => Promise<void>;

export interface MutationDefinition<
  Schema extends z.ZodType<{ idempotencyKey: string }>,
  Refs extends Answer,
> extends InputRules<Schema> {
  /** Name of the mutation; idempotency keys are unique within it and the caller. */
  readonly name: string;
  readonly beforeLocks?: BeforeLocks | undefined;
  /**
   * Changes state, after it has asked `context.access` whether the caller may: what the caller passed is kept, and
   * checked again before the answer is given again. Throws `UserError` to refuse; then nothing of it is written.
   */
  run(input: z.output<Schema>, tx: Transaction, context: GraphContext): Promise<Refs>;
}

/**
 * Runs a mutation: input checked field by field, the effect and its answer in one transaction with the idempotency
 * key, refusals as data. Two calls with one key at the same moment: the second waits and gets the first's answer. As a
 * repeated key comes with the same input, what the payload says of the input is the same again. A payload may have
 * errors of its own, of what was begun and has been refused since.
 */
export async function mutate<
  Schema extends z.ZodType<{ idempotencyKey: string }>,
  Refs extends Answer,
  Payload extends object,
>(
  definition: MutationDefinition<Schema, Refs>,
  rawInput: unknown,
  context: GraphContext,
  payload: (refs: Refs, input: z.output<Schema>) => Payload | Promise<Payload>,
): Promise<Payload & { errors: ErrorData[] }> {
  try {
    const input = parseInput(definition, rawInput);
    // A null that clears a field is another input than one that leaves it out; digests take others for one.
    const nulls = meaningfulNulls(definition, rawInput);
    const identified = nulls.length === 0 ? rawInput : [rawInput, nulls];
    // Before the transaction: that of a password takes long on purpose, and would hold a connection meanwhile.
    const given = { input, identified, digest: await digestInput(identified) };
    const refs = await onceReferencesAreKnown(
      context,
      async () => await context.database.transact(async (tx) => await once(definition, given, tx, context)),
    );
    // What the request read before may be out of date now.
    context.em.clear();
    context.batches.clear();
    return { errors: [], ...(await payload(refs, input)) };
  } catch (error) {
    const errors = errorsAsData(error);
    if (errors === undefined) throw error;
    // Payload fields other than `errors` are nullable in every schema; absent means null.
    return { errors } as Payload & { errors: ErrorData[] };
  }
}

/**
 * Runs the work, and again when a resource of another domain that it was given has arrived meanwhile. The waiting is
 * bounded in all, and takes place after the work was rolled back, so that it holds neither locks nor a connection.
 */
async function onceReferencesAreKnown<Result>(
  { database, access }: GraphContext,
  work: () => Promise<Result>,
): Promise<Result> {
  for (let until: number | undefined; ;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof NotYetKnown)) throw error;
      until ??= Date.now() + PATIENCE_MS;
      const waiting = { caller: access.actor.subject, timeoutMs: until - Date.now() };
      if (!(await database.arrivals.of(error.id, waiting))) throw error;
    }
  }
}

async function once<Schema extends z.ZodType<{ idempotencyKey: string }>, Refs extends Answer>(
  definition: MutationDefinition<Schema, Refs>,
  { input, identified, digest }: Given<z.output<Schema>>,
  tx: Transaction,
  context: GraphContext,
): Promise<Refs> {
  const identity = [context.access.actor.subject, definition.name, input.idempotencyKey];
  const claimed: unknown[] = await tx.em.execute(
    `insert into idempotency (actor, mutation, key, input_hash) values (?, ?, ?, ?)
     on conflict do nothing returning key`,
    [...identity, digest],
  );
  if (claimed.length === 0) {
    const rows: FirstAnswer<Refs>[] = await tx.em.execute(
      `select input_hash, answer, checks from idempotency where actor = ? and mutation = ? and key = ?`,
      identity,
    );
    const first = rows[0];
    if (first !== undefined && (await matchesDigest(identified, first.input_hash))) {
      await checkAgain(first.checks, tx, context);
      return first.answer;
    }
    throw new UserError(
      'IDEMPOTENCY_KEY_REUSED',
      'This idempotencyKey was used with another input. Use a new key for a new request.',
      { path: ['idempotencyKey'] },
    );
  }
  await definition.beforeLocks?.(tx.em, 'one');
  tx.outbox.originate(originOf(input, context));
  const checks = new Map<string, PassedCheck>();
  const answer = await definition.run(
    input,
    tx,
    within(context, tx, (check) => checks.set(JSON.stringify(check), check)),
  );
  if (checks.size === 0) throw new Error(`${definition.name} has not asked who may`);
  tx.outbox.atEnd(
    `update idempotency set answer = ?::jsonb, checks = ?::jsonb where actor = ? and mutation = ? and key = ?`,
    [JSON.stringify(answer), JSON.stringify([...checks.values()]), ...identity],
  );
  return answer;
}

/** An input, and by what it is distinguished from another one under the same key. */
interface Given<Input> {
  readonly input: Input;
  readonly identified: unknown;
  readonly digest: string;
}

interface FirstAnswer<Refs> {
  readonly input_hash: string;
  readonly answer: Refs;
  readonly checks: readonly PassedCheck[] | null;
}

/** Refuses a caller who has lost the required role meanwhile: the answer would show what they may no longer see. */
async function checkAgain(
  checks: FirstAnswer<Answer>['checks'],
  tx: Transaction,
  context: GraphContext,
): Promise<void> {
  const { access } = within(context, tx);
  const path = ['idempotencyKey'];
  if (checks === null && !access.actor.service) {
    const message =
      'This was answered by an earlier version of the platform, and is not answered again. Look at what it was about.';
    throw new UserError('IDEMPOTENCY_KEY_REUSED', message, { path });
  }
  for (const check of checks ?? []) await access.requireAgain(check, path);
}

/**
 * The request as a mutation sees it: all its reads go through the transaction. One that reads beside its own
 * transaction would hold two connections, and as many of those as the pool is large would wait for each other.
 */
function within(
  context: GraphContext,
  { em }: Transaction,
  passed?: (check: PassedCheck) => void,
): GraphContext {
  return { ...context, em, access: createAccess(context.access.actor, () => em, passed) };
}

/** The refusals in an error, or undefined when it has none and must surface as an internal error. */
export function errorsAsData(error: unknown): ErrorData[] | undefined {
  if (error instanceof UserErrors) return error.errors.map(asData);
  if (error instanceof UserError) return [asData(error)];
  if (error instanceof IllegalTransition)
    return [asData(new UserError('CONFLICT', error.message, { path: ['id'] }))];
  const trouble = databaseRefusal(error);
  if (trouble !== undefined) return [asData(trouble)];
  const quota = quotaRefusal(error);
  if (quota !== undefined) return [asData(quota)];
  const refusal = dataRefusal(error);
  if (refusal !== undefined)
    return [
      asData(new UserError('INVALID_INPUT', `The database cannot take a value of the input: ${refusal}.`)),
    ];
  return undefined;
}

function asData({ code, message, path, retryable, holder }: UserError): ErrorData {
  return { code, message, path, retryable, holder: holder ?? null };
}
