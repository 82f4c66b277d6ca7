import { z } from 'zod';

const ms = (byDefault: number) => z.int().positive().default(byDefault);

/** Settings of the Redfish provider. Every one has a default that suits real hardware. */
export const redfishConfig = z.object({
  /** TCP and TLS set-up. ironic's `connect_timeout` is 30 s; a BMC in the same site answers far sooner. */
  connectTimeoutMs: ms(10_000),
  /** One request from its first byte to the end of its answer. Inlined collections take an iDRAC several seconds. */
  requestTimeoutMs: ms(30_000),
  /** An answer larger than this is refused: BMC answers are untrusted input. */
  maxBodyBytes: z
    .int()
    .positive()
    .default(8 * 1024 * 1024),
  /** Pause between two reads while waiting for the target to follow. */
  pollMs: ms(1_000),
  /** How long a power change may take when the caller does not say. */
  powerTimeoutMs: ms(300_000),
  /** How long the operating system may take to shut down before the power is cut, when the caller does not say. */
  graceMs: ms(60_000),
  /** How long the target is watched for an effect whose answer was lost. */
  observeMs: ms(30_000),
  /** How long a boot override may take to show after it was accepted. */
  bootVerifyMs: ms(15_000),
  /** A refused credential is not tried again before this, whoever asks: BMCs lock accounts. */
  refusalMs: ms(60_000),
  /** An unused session is deleted after this: an iDRAC has a handful of them for everyone. */
  sessionIdleMs: ms(300_000),
  /** How long the service root and the place of the system are remembered. */
  rootTtlMs: ms(900_000),
  /** Requests one inventory may cost; what does not fit is named in its warnings. */
  inventoryRequests: z.int().positive().default(60),
  /** PEM file with the authorities that sign BMC certificates, for targets that bring none of their own. */
  caBundle: z.string().min(1).optional(),
});

export type RedfishConfig = z.infer<typeof redfishConfig>;
