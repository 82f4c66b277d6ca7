import { z } from 'zod';
import type { Transaction } from '#platform/database/database.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { CloudEvent } from '#platform/events/cloud-event.ts';
import type { GraphContext } from './context.ts';
import { mutate, type Answer, type ErrorData, type MutationDefinition } from './mutation.ts';

/** The plan of an operation as the graph shows it (`OperationPlan`). */
export interface OperationPlan {
  readonly hash: string;
  readonly steps: readonly {
    readonly name: string;
    readonly title: string;
    readonly irreversible: boolean;
  }[];
  readonly pointOfNoReturn: string | null;
}

/** The plan of the operation that the event requests; null for an event that requests none. */
export type Planner = (event: Pick<CloudEvent, 'type' | 'data'>) => OperationPlan | null;

/** What the input of a mutation that requests an operation says about its plan. */
export const planInput = {
  dryRun: z.boolean().default(false),
  expectedPlanHash: z
    .string()
    .max(64, 'must be at most 64 characters; it is no hash of a plan')
    .regex(/^[0-9a-f]{64}$/, 'must be the hash of a plan: 64 hex digits in lower case')
    .optional(),
} as const;

/** What every such mutation answers besides its payload. */
interface Answered {
  readonly plan?: OperationPlan | null;
  readonly errors: ErrorData[];
}

type PlannedInput = { idempotencyKey: string } & z.output<z.ZodObject<typeof planInput>>;

/** Carries what a dry run found out of the transaction that is rolled back. */
class DryRun<Input> extends Error {
  readonly plan: OperationPlan | null;
  readonly input: Input;

  constructor(plan: OperationPlan | null, input: Input) {
    super('A dry run writes nothing');
    this.plan = plan;
    this.input = input;
  }
}

/**
 * Runs a mutation that requests an operation. A dry run does all that the real one does, in a transaction that is rolled
 * back, so that it refuses what the real one would; it answers the plan, and writes nothing, its key included. With
 * `expectedPlanHash` the real one is refused where its plan is another one.
 */
export async function mutatePlanned<
  Schema extends z.ZodType<PlannedInput>,
  Refs extends Answer,
  Payload extends object,
>(
  definition: MutationDefinition<Schema, Refs>,
  rawInput: unknown,
  context: GraphContext,
  shown: {
    readonly planner: Planner;
    payload(refs: Refs, input: z.output<Schema>): Payload | Promise<Payload>;
    /** What a dry run answers besides the plan. */
    preview?(input: z.output<Schema>): Partial<Payload>;
  },
): Promise<Payload & Answered> {
  const planned: MutationDefinition<Schema, Refs> = {
    ...definition,
    async run(input, tx, within) {
      if (!input.dryRun && input.expectedPlanHash === undefined)
        return await definition.run(input, tx, within);
      const requested: CloudEvent[] = [];
      const refs = await definition.run(input, recording(tx, requested), within);
      const plan = requested.map((event) => shown.planner(event)).find((found) => found !== null) ?? null;
      refuseOtherPlan(plan, input.expectedPlanHash);
      if (!input.dryRun) return refs;
      // What the database checks when the real one is written and committed.
      await tx.em.flush();
      await tx.em.execute('set constraints all immediate');
      throw new DryRun(plan, input);
    },
  };
  try {
    return await mutate(planned, rawInput, context, async (refs, input) => await shown.payload(refs, input));
  } catch (error) {
    if (!(error instanceof DryRun)) throw error;
    const answered: Answered = { plan: error.plan, errors: [] };
    // Other payload fields are nullable, as for a refusal; absent means null.
    return Object.assign(answered, shown.preview?.(error.input as z.output<Schema>)) as Answered & Payload;
  }
}

function recording(tx: Transaction, requested: CloudEvent[]): Transaction {
  const { outbox } = tx;
  return {
    ...tx,
    outbox: {
      ...outbox,
      emit(source, event) {
        const emitted = outbox.emit(source, event);
        requested.push(emitted);
        return emitted;
      },
    },
  };
}

function refuseOtherPlan(plan: OperationPlan | null, expected: string | undefined): void {
  if (expected === undefined || plan?.hash === expected) return;
  const path = ['expectedPlanHash'];
  if (plan === null) {
    const message = 'expectedPlanHash: this has no plan, as no operation is needed for it. Leave it out.';
    throw new UserError('INVALID_INPUT', message, { path });
  }
  throw new UserError(
    'CONFLICT',
    `The plan has changed: its hash is now ${plan.hash}. Request a dry run again, then send the hash that it returns.`,
    { path },
  );
}
