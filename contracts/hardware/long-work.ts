import { z } from 'zod';

/** The answer of every `ensure…`: what is true now, and whether this call changed it. */
export interface Outcome<State> {
  readonly changed: boolean;
  readonly state: State;
}

/**
 * Work under way on a target: all that another process needs to continue with it. Plain JSON, kept in workflow histories,
 * so it holds no secret.
 */
export const WorkHandle = z.object({
  v: z.literal(1),
  /** Id of the provider that started the work; only the same one can continue. */
  provider: z.string(),
  /** What is done, e.g. `firmware.update`. */
  work: z.string(),
  /** Id of the target. */
  target: z.string(),
  /** When it began, ISO 8601. */
  startedAt: z.string(),
  /** What the provider needs to find the work again: task and monitor paths, the version before, the disk. */
  refs: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

export type WorkHandle = z.infer<typeof WorkHandle>;

/** How far work is, as the target reports it. */
export interface Progress {
  /** 0 to 100; null when the target does not report it. */
  readonly percent: number | null;
  /** One line for people. */
  readonly message: string;
}

/** The answer of every long mutation, and of every look at it: done, or still under way. */
export type LongWork<State> =
  | { readonly kind: 'done'; readonly outcome: Outcome<State> }
  | {
      readonly kind: 'running';
      readonly handle: WorkHandle;
      /** When to look again, in milliseconds. */
      readonly pollAfterMs: number;
      readonly progress: Progress;
    }
  | {
      readonly kind: 'needs';
      /**
       * What has to happen before the work can end; the caller does it, once, then looks again. It is asked for until the
       * target shows that it happened, which may take longer than the restart itself.
       */
      readonly need: 'host-restart' | 'bmc-reset';
      readonly handle: WorkHandle;
      readonly progress: Progress;
    };
