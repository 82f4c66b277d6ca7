import { z } from 'zod';
import type { OperationKindOf } from '../operation-kinds.ts';
import type { OperationHeader } from '../operations/header.ts';
import { addressRequestSchema } from './address-request.ts';
import { systemDiskChoiceSchema } from './disk-plan.ts';
import { dhcpRequestSchema, dnsRequestSchema, switchPortsRequestSchema } from './network-services.ts';

export type InstanceOperationKind = OperationKindOf<'Instance'>;

/** What a server must have; absent means any. */
export const requirementsSchema = z.object({
  architecture: z.string().optional(),
  vendor: z.string().optional(),
  model: z.string().optional(),
  minCores: z.number().optional(),
  minMemoryMiB: z.number().optional(),
  minDiskBytes: z.number().optional(),
  serverId: z.string().optional(),
});

export type Requirements = z.infer<typeof requirementsSchema>;

/** Survives the restart of a BMC, which takes about a minute; a dead one is reported to a person soon after. */
const BMC_TIMEOUT_SECONDS = 120;

/** How patient the workflows are, and whose word they need; copied from the profile when the request is accepted. */
export const policySchema = z.object({
  approvalRequired: z.boolean(),
  approvalTimeoutSeconds: z.number().int(),
  installTimeoutSeconds: z.number().int(),
  firstBootTimeoutSeconds: z.number().int(),
  /** How long a BMC, a switch, or a DNS or DHCP server, may be unavailable or failing before a step fails. */
  bmcTimeoutSeconds: z.number().int().default(BMC_TIMEOUT_SECONDS),
});

export type Policy = z.infer<typeof policySchema>;

/** What holds where no profile was named. */
export const DEFAULT_POLICY: Policy = {
  approvalRequired: false,
  approvalTimeoutSeconds: 86_400,
  installTimeoutSeconds: 1_800,
  firstBootTimeoutSeconds: 900,
  bmcTimeoutSeconds: BMC_TIMEOUT_SECONDS,
};

/** What every request of an operation on an instance says besides its header: never user-data or secrets. */
export const instanceInput = z.object({
  /** Of the header; every instance is at a site. */
  siteId: z.string(),
  hostname: z.string(),
  imageId: z.string().nullable(),
  requirements: requirementsSchema,
  policy: policySchema,
  /** Which disk gets the image; the first by its place when absent. */
  systemDisk: systemDiskChoiceSchema.optional(),
  /** Addresses to allocate; one of any family when absent. */
  addresses: z.array(addressRequestSchema).optional(),
  dns: dnsRequestSchema.optional(),
  /** Absent where there is nothing to reserve or to release. */
  dhcp: dhcpRequestSchema.optional(),
  /** Absent where no switch ports are configured. */
  switchPorts: switchPortsRequestSchema.optional(),
});

export type InstanceRequest = OperationHeader & z.infer<typeof instanceInput>;
