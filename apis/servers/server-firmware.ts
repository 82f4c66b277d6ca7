import { z } from 'zod';

/** A component of a machine's firmware, as its BMC tells. */
export const serverFirmwareSchema = z.object({
  /** What names it whatever version it has. */
  component: z.string(),
  name: z.string(),
  kind: z.enum(['BMC', 'BIOS', 'NIC', 'STORAGE', 'PSU', 'OTHER']),
  version: z.string().nullable().default(null),
  updateable: z.boolean(),
});

export type ServerFirmware = z.output<typeof serverFirmwareSchema>;
