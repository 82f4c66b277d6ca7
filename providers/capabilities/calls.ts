import { z } from 'zod';
import { WorkHandle } from '#contracts/hardware/long-work.ts';

/** One call of a capability as data, for providers that run elsewhere: what it takes besides the target, and answers. */
export interface CallSchema {
  /** Whether it only looks, or may change the target. */
  readonly kind: 'read' | 'change';
  readonly description: string;
  /** What it takes between the target and the context, in that order, each with its name. */
  readonly parameters: Readonly<Record<string, z.ZodType>>;
  readonly answer: z.ZodType;
}

/** The calls of a capability by name, answering and taking what it does. Its streams are not among them. */
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

/** The answer of a long call, and of every look at its work. */
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

/** A look at work under way. */
export function poll<State extends z.ZodType>(state: State) {
  return {
    kind: 'read',
    description: 'Looks how far the work of a handle is. It continues in any process.',
    parameters: { handle },
    answer: longWork(state),
  } as const;
}
