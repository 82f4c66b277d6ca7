import type { LongWork, WorkHandle } from '#contracts/hardware/long-work.ts';
import type { Target } from '../target.ts';
import type { CallContext } from '../call.ts';

export type BiosValue = string | number | boolean;

export interface BiosSettings {
  /** As the machine runs now. */
  readonly current: Readonly<Record<string, BiosValue | null>>;
  /** What differs at the next restart. */
  readonly pending: Readonly<Record<string, BiosValue | null>>;
}

export interface Bios {
  get(target: Target, context: CallContext): Promise<BiosSettings>;
  /**
   * Brings attributes to values. Unknown names, read-only ones and values outside what the BMC's registry allows are
   * `INVALID_ARGUMENT`, named, before anything is written. Values take effect by a restart, which the answer asks for.
   */
  ensure(
    target: Target,
    want: Readonly<Record<string, BiosValue>>,
    context: CallContext,
  ): Promise<LongWork<BiosSettings>>;
  poll(target: Target, handle: WorkHandle, context: CallContext): Promise<LongWork<BiosSettings>>;
}
