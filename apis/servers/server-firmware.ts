import { z } from 'zod';
import { reportedLine } from '#platform/text/inputs.ts';

/** A component of a machine's firmware, as its BMC tells. */
export const serverFirmwareSchema = z.object({
  /** What names it whatever version it has. */
  component: reportedLine(200),
  name: reportedLine(300),
  kind: z.enum(['BMC', 'BIOS', 'NIC', 'STORAGE', 'PSU', 'OTHER']),
  version: reportedLine(200).nullable().default(null),
  updateable: z.boolean(),
});

export type ServerFirmware = z.output<typeof serverFirmwareSchema>;
