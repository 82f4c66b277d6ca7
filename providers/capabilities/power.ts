import type { Target } from '../target.ts';
import type { CallContext } from '../call.ts';
import type { PowerTarget } from '#contracts/hardware/power.ts';
import type { Outcome } from '#contracts/hardware/long-work.ts';

/** Observed power. `TRANSITION` while the BMC says that it is powering on or off. */
export type PowerState = 'ON' | 'OFF' | 'TRANSITION' | 'UNKNOWN';

export interface EnsureOptions {
  /** For OFF_GRACEFUL: how long the operating system may take to shut down before the power is cut. */
  readonly graceMs?: number;
  /** For OFF_GRACEFUL: false where the power must not be cut, so that a system which does not shut down is a failure. */
  readonly cutsPower?: boolean;
  /** For the whole of it, in milliseconds. */
  readonly timeoutMs?: number;
}

export interface CycleOptions {
  /** How the machine is switched off; `OFF` when left out. It is switched on again in both cases. */
  readonly off?: Exclude<PowerTarget, 'ON'>;
  readonly graceMs?: number;
  /** For the whole of it, in milliseconds. */
  readonly timeoutMs?: number;
}

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
