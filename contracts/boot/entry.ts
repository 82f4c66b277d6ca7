import { z } from 'zod';
import { normalizeMac } from './mac.ts';

/** Which disk an image goes to. What is absent does not matter. */
export interface SystemDiskOrder {
  readonly serialNumber?: string | undefined;
  /** World Wide Name, in hex digits alone. */
  readonly wwn?: string | undefined;
  readonly type?: 'NVME' | 'SSD' | 'HDD' | undefined;
  readonly minSizeBytes?: number | undefined;
  readonly maxSizeBytes?: number | undefined;
  /** As udev names it in `/dev/disk/by-path`. */
  readonly path?: string | undefined;
  /** Which of several that fit; without it, exactly one must fit. */
  readonly choose?: 'FIRST' | 'SMALLEST' | 'LARGEST' | undefined;
  /** The rule in words, for messages within a sentence. */
  readonly words: string;
  /** What the inventory says of it, in words. */
  readonly onRecord: string;
}

/** What a machine gets when it boots from the network during one operation. */
export interface BootEntry {
  readonly operationId: string;
  /** The run of the operation that orders. One that is started again has its machine start again, whatever it has done. */
  readonly run?: string | undefined;
  readonly serverId: string;
  /** Null when the entry only wipes. */
  readonly instanceId: string | null;
  readonly siteId: string;
  /** Lower case, colon-separated; at least one. */
  readonly macs: readonly string[];
  /**
   * `INSTALL` writes the image, `WIPE` erases the disks, `RESCUE` runs a system in memory that those with one of the
   * keys may log in to, `DISK` makes the machine boot what it has.
   */
  readonly action: 'INSTALL' | 'WIPE' | 'RESCUE' | 'DISK';
  readonly image: {
    readonly name: string;
    readonly url: string;
    readonly sha256: string;
    /** What the installer lets grow to the size of the disk. */
    readonly growth: 'NONE' | 'LAST_PARTITION';
    readonly kernelUrl: string | null;
    readonly initrdUrl: string | null;
  } | null;
  /** Which disk gets the image; the first by its place when absent. */
  readonly systemDisk?: SystemDiskOrder | undefined;
  readonly hostname: string | null;
  readonly userData: string | null;
  readonly sshKeys: readonly string[];
  /** With the lengths of their prefixes, e.g. `10.0.0.7/24`. */
  readonly addresses: readonly string[];
  /** Of the network of the addresses, where it is known. */
  readonly gateway: string | null;
  /** Of the first address of each family, where they are known; `gateway` alone when absent. */
  readonly gateways?: readonly string[] | undefined;
  /** Network ports with their addresses, other than the port that the machine boots by. */
  readonly ports?: readonly { readonly mac: string; readonly addresses: readonly string[] }[] | undefined;
  /** In netplan's format, version 2; null when the boot service makes it. */
  readonly networkConfig: string | null;
}

/** Addresses of one ISO; both are secrets. */
export interface OrderedMedia {
  /** For the BMC that reads it for its machine. */
  readonly url: string;
  /** For the machine itself, which may reach the boot service by another way. */
  readonly machineUrl: string;
}

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
  gateways: z
    .array(z.union([z.ipv4(), z.ipv6()]))
    .max(2)
    .optional(),
  ports: z
    .array(z.strictObject({ mac: macSchema, addresses: z.array(z.string().max(64)).max(64) }))
    .max(64)
    .optional(),
  networkConfig: z.string().max(65_536).nullable(),
});
