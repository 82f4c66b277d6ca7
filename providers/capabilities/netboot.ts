import type { BootEntry, OrderedMedia } from '#contracts/boot/entry.ts';
import type { Outcome } from '#contracts/hardware/long-work.ts';
import type { CallContext } from '../call.ts';

export interface Netboot {
  /** Creates or replaces the entry of this operation. Its machine gets nothing before `arm`. */
  ensureEntry(entry: BootEntry, context: CallContext): Promise<Outcome<{ readonly operationId: string }>>;
  /**
   * Orders the installer of an entry as an ISO, and answers its addresses, which are secrets: a client that has one can act as that
   * machine until the entry is gone. Each call answers another one and revokes the one before. Fails with
   * `UNSUPPORTED` where there are no ISOs, or where the image cannot be installed from one.
   */
  orderMedia(operationId: string, context: CallContext): Promise<Outcome<OrderedMedia>>;
  /**
   * Says that the machine of an entry is about to be switched on, before it is: until then no request learns what is planned
   * for it, and from then on the first address that asks by one of its MAC addresses does. Each power cycle has a name; the
   * same again changes nothing, another one ends what was given out for the one before. Fails with
   * `INVALID_ARGUMENT` where there is no entry.
   */
  arm(operationId: string, cycle: string, context: CallContext): Promise<Outcome<null>>;
  /** Removes the entry and its tokens. Absent already: nothing changes. */
  removeEntry(operationId: string, context: CallContext): Promise<Outcome<null>>;
  /** Lets the boot service forget who the machine of an instance was, as it must before others get its addresses. */
  removeMetadata(instanceId: string, context: CallContext): Promise<Outcome<null>>;
}
