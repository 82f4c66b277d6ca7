import type { EraseMethod, EraseReceipt } from '#contracts/hardware/erase-receipt.ts';
import type { LongWork, WorkHandle } from '#contracts/hardware/long-work.ts';
import type { Target } from '../target.ts';
import type { CallContext } from '../call.ts';

export interface StorageDisk {
  /** Path of the drive's resource: names it in calls. */
  readonly id: string;
  readonly name: string;
  readonly model: string | null;
  readonly serialNumber: string | null;
  readonly capacityBytes: number | null;
  readonly kind: 'HDD' | 'SSD' | 'NVME' | 'OTHER';
  /** Ways in which the BMC can erase it; empty when it cannot. */
  readonly eraseMethods: readonly EraseMethod[];
}

export interface Storage {
  disks(target: Target, context: CallContext): Promise<readonly StorageDisk[]>;
  /**
   * Erases one disk, after the target's identity and the disk's serial number were read back. What cannot be erased by
   * the BMC is `UNSUPPORTED`, with the reason.
   */
  erase(
    target: Target,
    want: { readonly disk: string; readonly serialNumber: string; readonly method?: EraseMethod | undefined },
    context: CallContext,
  ): Promise<LongWork<EraseReceipt>>;
  poll(target: Target, handle: WorkHandle, context: CallContext): Promise<LongWork<EraseReceipt>>;
}
