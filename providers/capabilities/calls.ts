import { z } from 'zod';
import { WorkHandle } from '#contracts/hardware/long-work.ts';

/** One call of a capability as data, for providers in their own processes: its parameters and its answer. */
export interface CallSchema {
  /** Whether it only reads, or may change the target. */
  readonly kind: 'read' | 'change';
  readonly description: string;
  /** Its parameters between the target and the context, by name and in that order. */
  readonly parameters: Readonly<Record<string, z.ZodType>>;
  readonly answer: z.ZodType;
}

/** The calls of a capability by name, with its types of parameters and answers; without its streams. */
export type CallSchemas<Capability> = {
  readonly [Name in keyof Capability]?: Capability[Name] extends (
    ...given: infer Given
  ) => Promise<infer Answer>
    ? CallSchema & {
        readonly parameters: Readonly<Record<string, z.ZodType<Given[number]>>>;
        readonly answer: z.ZodType<Answer>;
      }
    : never;
};

/** The answer of an `ensure…` call. */
export function outcome<State extends z.ZodType>(state: State) {
  return z
    .object({
      changed: z.boolean().describe('Whether this call changed the target.'),
      state: state.describe('What is true now, as it was read back.'),
    })
    .readonly();
}

const progress = z
  .object({
    percent: z.number().min(0).max(100).nullable().describe('Null where the target does not report it.'),
    message: z.string().describe('One line for people.'),
  })
  .readonly();

const handle = WorkHandle.describe(
  'What another process needs to continue; without secrets. See handle.json.',
);

/** The answer of a long call, and of every poll of its work. */
export function longWork<State extends z.ZodType>(state: State) {
  return z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('done'), outcome: outcome(state) }).readonly(),
    z
      .object({
        kind: z.literal('running'),
        handle,
        pollAfterMs: z.number().nonnegative().describe('When to look again, in milliseconds.'),
        progress,
      })
      .readonly(),
    z
      .object({
        kind: z.literal('needs'),
        need: z
          .enum(['host-restart', 'bmc-reset'])
          .describe(
            'What has to happen before the work can end; the caller does it, once, then looks again.',
          ),
        handle,
        progress,
      })
      .readonly(),
  ]);
}

/** The call that polls work in progress. */
export function poll<State extends z.ZodType>(state: State) {
  return {
    kind: 'read',
    description: 'Looks how far the work of a handle is. It continues in any process.',
    parameters: { handle },
    answer: longWork(state),
  } as const;
}
