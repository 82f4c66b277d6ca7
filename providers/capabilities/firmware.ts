import { z } from 'zod';
import { FirmwareImage } from '#contracts/hardware/firmware-image.ts';
import type { LongWork, WorkHandle } from '#contracts/hardware/long-work.ts';
import type { CallContext } from '../call.ts';
import type { Target } from '../target.ts';
import { longWork, poll, type CallSchemas } from './calls.ts';

export const FirmwareComponent = z
  .object({
    id: z.string().describe("The controller's id in its firmware inventory, e.g. `BMC` or `BIOS`."),
    part: z
      .string()
      .describe(
        'What names it whatever version it has: the id, without the version where a controller puts that into it.',
      ),
    name: z.string(),
    kind: z.enum(['BMC', 'BIOS', 'NIC', 'STORAGE', 'PSU', 'OTHER']),
    version: z.string().nullable(),
    updateable: z.boolean().describe('False only where the controller says so: many say nothing of it.'),
  })
  .readonly();

export type FirmwareComponent = z.infer<typeof FirmwareComponent>;

export interface Firmware {
  list(target: Target, context: CallContext): Promise<readonly FirmwareComponent[]>;
  /**
   * Brings a component to a version: done at once where it has it. The version that the BMC reports at the end decides,
   * never the word of a task: BMCs forget tasks when they restart.
   */
  ensure(target: Target, image: FirmwareImage, context: CallContext): Promise<LongWork<FirmwareComponent>>;
  poll(target: Target, handle: WorkHandle, context: CallContext): Promise<LongWork<FirmwareComponent>>;
}

/** The calls for providers in their own processes. */
export const firmwareCalls = {
  list: {
    kind: 'read',
    description: 'Lists the components with their versions.',
    parameters: {},
    answer: z.array(FirmwareComponent).readonly(),
  },
  ensure: {
    kind: 'change',
    description:
      'Brings a component to a version: done at once where it has it. The version that the controller reports at the end decides.',
    parameters: { image: FirmwareImage },
    answer: longWork(FirmwareComponent),
  },
  poll: poll(FirmwareComponent),
} as const satisfies CallSchemas<Firmware>;
