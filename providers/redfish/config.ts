import { z } from 'zod';
import { milliseconds } from '../milliseconds.ts';

/** Settings of the Redfish provider. Every one has a default that suits real hardware. */
export const redfishConfig = z.strictObject({
  /** TCP and TLS set-up. ironic's `connect_timeout` is 30 s; a BMC in the same site answers far sooner. */
  connectTimeoutMs: milliseconds(10_000),
  /** The oldest TLS that is spoken. Older than 1.2 needs `tlsCiphers` with `@SECLEVEL=0` too, and is a risk. */
  tlsMinVersion: z.enum(['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3']).default('TLSv1.2'),
  /** OpenSSL cipher list, e.g. `DEFAULT@SECLEVEL=1` for BMCs with short keys. ironic has `redfish_tls_ciphers`. */
  tlsCiphers: z.string().min(1).optional(),
  /** One request from its first byte to the end of its answer. An iDRAC needs several seconds for inlined collections. */
  requestTimeoutMs: milliseconds(30_000),
  /** An answer larger than this is refused: BMC answers are untrusted input. */
  maxBodyBytes: z
    .int()
    .positive()
    .max(1024 * 1024 * 1024)
    .default(8 * 1024 * 1024),
  /** Pause between two reads while waiting for the target to follow. */
  pollMs: milliseconds(1_000),
  /** How long a power change may take when the caller does not say. */
  powerTimeoutMs: milliseconds(300_000),
  /** How long the operating system may take to shut down before the power is cut, when the caller does not say. */
  graceMs: milliseconds(60_000),
  /** How long the target is watched for an effect whose answer was lost. */
  observeMs: milliseconds(30_000),
  /** How long a task may be unknown to the BMC that has just named it; what is not shown by then is left to polls. */
  taskShownMs: milliseconds(10_000),
  /** How long a boot override may take to show after it was accepted. */
  bootVerifyMs: milliseconds(15_000),
  /** How long a virtual drive may take to show that an image is in it, or out of it. iDRAC needs seconds. */
  mediaVerifyMs: milliseconds(30_000),
  /** How long a BMC may take to restart when the caller does not say. ironic waits 300 s. */
  bmcRestartMs: milliseconds(480_000),
  /** How long a BMC that took a restart may continue answering before it counts as one that did not restart. */
  bmcOutageStartMs: milliseconds(60_000),
  /** How long a BMC may take to serve another certificate. */
  certificateVerifyMs: milliseconds(480_000),
  /** How long pending BIOS settings may take to show after they were accepted. */
  biosVerifyMs: milliseconds(30_000),
  /** How long a BIOS may show settings neither as pending nor as present while the host restarts. */
  biosApplyMs: milliseconds(900_000),
  /** How long the fetching of a firmware image may take. */
  imageTransferMs: milliseconds(3_600_000),
  /** A firmware image larger than this is refused. */
  maxImageBytes: z
    .int()
    .positive()
    .max(64 * 1024 * 1024 * 1024)
    .default(1024 * 1024 * 1024),
  /** How long a firmware update may take, with all that it restarts. ironic waits 7,200 s. */
  firmwareMs: milliseconds(7_200_000),
  /** How long a version may be missing once the task of its update ended, or vanished. ironic waits 480 s. */
  firmwareVerifyMs: milliseconds(900_000),
  /** A refused credential is not tried again before this, by any caller: BMCs lock accounts. */
  refusalMs: milliseconds(60_000),
  /** An unused session is deleted after this: an iDRAC has a handful of them for everyone. */
  sessionIdleMs: milliseconds(300_000),
  /** Where a BMC has no free session, requests carry the credential themselves (Basic) for so long, then one is asked for again. */
  sessionFullMs: milliseconds(60_000),
  /** How long the service root and the place of the system are remembered. */
  rootTtlMs: milliseconds(900_000),
  /** Requests one inventory may cost: a bound for what has no end. What does not fit is reported as unread. */
  inventoryRequests: z.int().positive().max(1_000_000).default(5_000),
  /** How long one inventory may take. The step that asks for it has ten minutes, and reads settings and sensors too. */
  inventoryMs: milliseconds(420_000),
  /** PEM file with the authorities that sign BMC certificates, for targets that bring none of their own. */
  caBundle: z.string().min(1).optional(),
});

export type RedfishConfig = z.infer<typeof redfishConfig>;
