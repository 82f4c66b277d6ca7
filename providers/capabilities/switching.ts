import type { Outcome } from '#contracts/hardware/long-work.ts';
import type { DesiredPort, SwitchPort } from '#contracts/hardware/switch-ports.ts';
import type { CallContext } from '../call.ts';
import type { Target } from '../target.ts';

/** Ports of a switch: VLANs, description, MTU, LAG, and whether they are enabled. */
export interface Switching {
  /** Every port that carries data, and every LAG, by name. Read afresh, never from a cache. */
  readPorts(target: Target, context: CallContext): Promise<readonly SwitchPort[]>;
  /**
   * Brings ports to their desired configuration in one transaction, reads them back, and answers them. Nothing is written
   * where all are so already, and no other port changes. A LAG that does not exist is made of the ports that name it; one
   * without members is removed. Fails, with nothing changed, as `NOT_FOUND` where there is no such port or VLAN,
   * `INVALID_ARGUMENT` where the values contradict one another, and `UNSUPPORTED` where this switch cannot have them, or
   * has a port in a state that could not be restored. `VERIFICATION_FAILED` when the switch accepted the change, but does
   * not have it.
   */
  ensurePorts(
    target: Target,
    desired: readonly DesiredPort[],
    context: CallContext,
  ): Promise<Outcome<readonly SwitchPort[]>>;
}
