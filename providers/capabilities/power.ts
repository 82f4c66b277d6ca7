import type { Target } from '../target.ts';
import type { CallContext } from '../call.ts';
import type { Outcome } from '#contracts/hardware/long-work.ts';

/** Observed power. `TRANSITION` while the BMC says that it is powering on or off. */
export type PowerState = 'ON' | 'OFF' | 'TRANSITION' | 'UNKNOWN';

/** How to reach OFF: ask the operating system, cut the power, or ask first and cut after `graceMs` (the default). */
export type OffMode = 'graceful' | 'force' | 'graceful-then-force';

export interface CycleOptions {
  /**
   * `power` cuts the power (the default); `graceful` asks the operating system first, and cuts after `graceMs`. Either
   * way the power comes back.
   */
  readonly kind?: 'power' | 'graceful';
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
    want: 'ON' | 'OFF',
    options: { readonly off?: OffMode; readonly graceMs?: number; readonly timeoutMs?: number },
    context: CallContext,
  ): Promise<Outcome<PowerState>>;
  /**
   * Takes the power away and gives it back, and has seen both. A machine that is off is switched on. Costs at most five
   * requests on a healthy target that this process knows already. It is no `ensure`: called twice, it cycles twice,
   * except that after a failure which left the machine off, calling again ends the same cycle. `VERIFICATION_FAILED`
   * when the target accepted, but the power was never seen to go or to come back.
   */
  cycle(target: Target, options: CycleOptions, context: CallContext): Promise<Outcome<PowerState>>;
}
