import type { FirmwareImage } from '#contracts/hardware/firmware-image.ts';
import type { LongWork, WorkHandle } from '#contracts/hardware/long-work.ts';
import type { Target } from '../target.ts';
import type { CallContext } from '../call.ts';

export interface FirmwareComponent {
  /** The BMC's id in its firmware inventory, e.g. `BMC` or `BIOS`. */
  readonly id: string;
  /** What names it whatever version it has: the id, without the version where a BMC puts that into it. */
  readonly part: string;
  readonly name: string;
  readonly kind: 'BMC' | 'BIOS' | 'NIC' | 'STORAGE' | 'PSU' | 'OTHER';
  readonly version: string | null;
  /** False only where the BMC says so: many say nothing of it. */
  readonly updateable: boolean;
}

export interface Firmware {
  list(target: Target, context: CallContext): Promise<readonly FirmwareComponent[]>;
  /**
   * Brings a component to a version: done at once where it has it. The version that the BMC reports at the end decides,
   * never the word of a task: BMCs forget tasks when they restart.
   */
  ensure(target: Target, image: FirmwareImage, context: CallContext): Promise<LongWork<FirmwareComponent>>;
  poll(target: Target, handle: WorkHandle, context: CallContext): Promise<LongWork<FirmwareComponent>>;
}
