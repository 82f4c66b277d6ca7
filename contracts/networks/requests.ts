import { z } from 'zod';
import { desiredPortSchema, MOST_PORTS } from '../hardware/switch-ports.ts';
import type { OperationHeader } from '../operations/header.ts';

/** The desired configuration of ports at the time of the request. */
export const devicePortsInput = z.object({
  ports: z.array(desiredPortSchema).max(MOST_PORTS),
  /** Whether the ports are only read and compared. */
  dryRun: z.boolean(),
});

export type DevicePortsRequest = OperationHeader & z.infer<typeof devicePortsInput>;
