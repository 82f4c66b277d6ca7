import { z } from 'zod';
import { PowerTarget } from '#contracts/hardware/power.ts';
import type { Outcome } from '#contracts/hardware/long-work.ts';
import type { CallContext } from '../call.ts';
import type { Target } from '../target.ts';
import { outcome, type CallSchemas } from './calls.ts';

/** Observed power. `TRANSITION` while the BMC says that it is powering on or off. */
export const PowerState = z.enum(['ON', 'OFF', 'TRANSITION', 'UNKNOWN']);

export type PowerState = z.infer<typeof PowerState>;

const timeoutMs = z
  .int()
  .positive()
  .optional()
  .describe('For the whole of it, in milliseconds. The provider decides where it is left out.');

export const EnsureOptions = z
  .object({
    graceMs: z
      .int()
      .nonnegative()
      .optional()
      .describe(
        'For OFF_GRACEFUL: how long the operating system may take to shut down before the power is cut, in milliseconds.',
      ),
    cutsPower: z
      .boolean()
      .optional()
      .describe(
        'For OFF_GRACEFUL: false where the power must not be cut, so that a system which does not shut down is a failure.',
      ),
    timeoutMs,
  })
  .readonly();

export type EnsureOptions = z.infer<typeof EnsureOptions>;

export const CycleOptions = z
  .object({
    off: PowerTarget.exclude(['ON'])
      .optional()
      .describe(
        'How the machine is switched off; `OFF` when left out. It is switched on again in both cases.',
      ),
    graceMs: z
      .int()
      .nonnegative()
      .optional()
      .describe('For OFF_GRACEFUL: as for `power.ensure`, in milliseconds.'),
    timeoutMs,
  })
  .readonly();

export type CycleOptions = z.infer<typeof CycleOptions>;

export interface PowerControl {
  /** Reads the state afresh, never from a cache. */
  get(target: Target, context: CallContext): Promise<PowerState>;
  /**
   * Makes the power what is wanted, and returns once the target reports it (polling through transitional states).
   * Already there: nothing is written. `VERIFICATION_FAILED` when the target accepted but did not follow in `timeoutMs`.
   */
  ensure(
    target: Target,
    power: PowerTarget,
    options: EnsureOptions,
    context: CallContext,
  ): Promise<Outcome<PowerState>>;
  /**
   * Removes the power and restores it, and has observed both. A machine that is off is switched on. Costs at most five
   * requests on a healthy target that this process has asked before. It is no `ensure`: called twice, it cycles twice,
   * except that after a failure which left the machine off, calling again ends the same cycle. `VERIFICATION_FAILED`
   * when the target accepted, but the power was never seen to go or to come back.
   */
  cycle(target: Target, options: CycleOptions, context: CallContext): Promise<Outcome<PowerState>>;
}

/** The calls for providers in their own processes. */
export const powerCalls = {
  get: {
    kind: 'read',
    description: 'Reads the state afresh, never from a cache.',
    parameters: {},
    answer: PowerState,
  },
  ensure: {
    kind: 'change',
    description:
      'Makes the power what is wanted, and answers once the target reports it. Already there: nothing is written. VERIFICATION_FAILED when the target accepted but did not follow in time.',
    parameters: { power: PowerTarget.describe('What the power shall be.'), options: EnsureOptions },
    answer: outcome(PowerState),
  },
  cycle: {
    kind: 'change',
    description:
      'Removes the power and restores it, and has observed both. A machine that is off is switched on. Called twice, it cycles twice, except that after a failure which left the machine off, calling again ends the same cycle.',
    parameters: { options: CycleOptions },
    answer: outcome(PowerState),
  },
} as const satisfies CallSchemas<PowerControl>;
