import { z } from 'zod';
import { desiredPortSchema, MOST_PORTS } from '../hardware/switch-ports.ts';
import type { OperationHeader } from '../operations/header.ts';

/** What ports are to be, as they were on record when it was asked for. */
export const devicePortsInput = z.object({
  ports: z.array(desiredPortSchema).max(MOST_PORTS),
  /** Whether the ports are read and compared only. */
  dryRun: z.boolean(),
});

export type DevicePortsRequest = OperationHeader & z.infer<typeof devicePortsInput>;
