import type { Target } from '../target.ts';
import type { CallContext } from '../call.ts';
import type { Outcome } from '#contracts/hardware/long-work.ts';

/** What the machine boots next. `DISK` is also what "no override" means to the workflows. */
export type BootDevice = 'NETWORK' | 'HTTP' | 'CD' | 'DISK' | 'SETUP' | 'NONE';

export interface BootOverride {
  /** `OTHER`: the target has an override that this contract has no name for. */
  readonly device: BootDevice | 'OTHER';
  /** Whether it holds for one boot or until it is changed. `DISABLED` when there is none. */
  readonly enabled: 'ONCE' | 'CONTINUOUS' | 'DISABLED';
  readonly mode?: 'UEFI' | 'LEGACY' | undefined;
}

export interface BootControl {
  get(target: Target, context: CallContext): Promise<BootOverride>;
  /**
   * Sets the override, reads it back, and fails with `VERIFICATION_FAILED` when the target did not apply it.
   * @param want.url with HTTP: what the firmware loads, a program or an ISO. Without one, DHCP names it. It may hold a
   *   secret: it is in no answer
   */
  ensure(
    target: Target,
    want: { readonly device: BootDevice; readonly once: boolean; readonly url?: string | undefined },
    context: CallContext,
  ): Promise<Outcome<BootOverride>>;
  /** Removes any override, so that the machine boots by its own order. */
  clear(target: Target, context: CallContext): Promise<Outcome<BootOverride>>;
}
