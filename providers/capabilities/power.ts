import type { CallContext, Outcome, Target } from '../provider.ts';

/** Observed power. `TRANSITION` while the BMC says that it is powering on or off. */
export type PowerState = 'ON' | 'OFF' | 'TRANSITION' | 'UNKNOWN';

/** How to reach OFF: ask the operating system, cut the power, or ask first and cut after `graceMs` (the default). */
export type OffMode = 'graceful' | 'force' | 'graceful-then-force';

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
}
