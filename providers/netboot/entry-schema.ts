import { z } from 'zod';
import { normalizeMac } from './mac.ts';

/** An address that goes into a boot script, where white space ends it and `${…}` would be replaced. */
const scriptUrl = z
  .url({ protocol: /^https?$/ })
  .max(2_048)
  .refine((url) => /^[^\s${}]+$/.test(url), 'has characters that a boot script would take for its own');

const macSchema = z.string().transform((text, context): string => {
  const mac = normalizeMac(text);
  if (mac !== undefined) return mac;
  context.addIssue({ code: 'custom', message: `${text} is not a MAC address` });
  return z.NEVER;
});

/** Values that become lines of a shell script's input. */
const word = z.string().regex(/^[\u0020-\u007e]{1,255}$/);
const bytes = z.int().positive();

const systemDisk = z.strictObject({
  serialNumber: word.optional(),
  wwn: z
    .string()
    .regex(/^[0-9a-f]{16,32}$/)
    .optional(),
  type: z.enum(['NVME', 'SSD', 'HDD']).optional(),
  minSizeBytes: bytes.optional(),
  maxSizeBytes: bytes.optional(),
  path: word.optional(),
  choose: z.enum(['FIRST', 'SMALLEST', 'LARGEST']).optional(),
  words: z.string().min(1).max(1_000),
  onRecord: z.string().min(1).max(1_000),
});

/** A boot entry as it travels from the provider to the service; the type is `BootEntry` of the capability. */
export const bootEntrySchema = z.strictObject({
  operationId: z.string().min(1).max(64),
  run: z.string().max(64).optional(),
  serverId: z.string().min(1).max(64),
  instanceId: z.string().max(64).nullable(),
  siteId: z.string().min(1).max(64),
  macs: z
    .array(macSchema)
    .min(1)
    .max(64)
    // Sorted, so that two orders for the same machine lock its addresses in the same order.
    .transform((macs) => [...new Set(macs)].toSorted()),
  action: z.enum(['INSTALL', 'WIPE', 'RESCUE', 'DISK']),
  image: z
    .strictObject({
      name: z.string().min(1).max(255),
      url: z.url({ protocol: /^https?$/ }),
      sha256: z.string().regex(/^[0-9a-fA-F]{64}$/),
      growth: z.enum(['NONE', 'LAST_PARTITION']),
      kernelUrl: scriptUrl.nullable(),
      initrdUrl: scriptUrl.nullable(),
    })
    .nullable(),
  systemDisk: systemDisk.optional(),
  hostname: z.string().max(253).nullable(),
  userData: z.string().max(65_536).nullable(),
  sshKeys: z.array(z.string().max(16_384)).max(50),
  addresses: z.array(z.string().max(64)).max(64),
  gateway: z.union([z.ipv4(), z.ipv6()]).nullable(),
  networkConfig: z.string().max(65_536).nullable(),
});
