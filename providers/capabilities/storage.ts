import { z } from 'zod';
import { EraseMethod, EraseReceipt } from '#contracts/hardware/erase-receipt.ts';
import type { LongWork, WorkHandle } from '#contracts/hardware/long-work.ts';
import type { CallContext } from '../call.ts';
import type { Target } from '../target.ts';
import { longWork, poll, type CallSchemas } from './calls.ts';

export const StorageDisk = z
  .object({
    id: z.string().describe("Path of the drive's resource: names it in calls."),
    name: z.string(),
    model: z.string().nullable(),
    serialNumber: z.string().nullable(),
    capacityBytes: z.number().nullable(),
    kind: z.enum(['HDD', 'SSD', 'NVME', 'OTHER']),
    eraseMethods: z
      .array(EraseMethod)
      .readonly()
      .describe('Ways in which the controller can erase it; empty when it cannot.'),
  })
  .readonly();

export type StorageDisk = z.infer<typeof StorageDisk>;

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

/** The calls for providers in their own processes. */
export const storageCalls = {
  disks: {
    kind: 'read',
    description: 'Lists the disks.',
    parameters: {},
    answer: z.array(StorageDisk).readonly(),
  },
  erase: {
    kind: 'change',
    description:
      "Erases one disk, after the target's identity and the disk's serial number were read back. What cannot be erased is UNSUPPORTED, with the reason.",
    parameters: {
      want: z
        .object({ disk: z.string(), serialNumber: z.string(), method: EraseMethod.optional() })
        .readonly(),
    },
    answer: longWork(EraseReceipt),
  },
  poll: poll(EraseReceipt),
} as const satisfies CallSchemas<Storage>;
