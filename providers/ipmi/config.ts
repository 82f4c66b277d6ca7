import { z } from 'zod';
import { milliseconds } from '../milliseconds.ts';

/** Settings of the IPMI provider. */
export const ipmiConfig = z.strictObject({
  /** The program `ipmitool`, by name or path. */
  program: z.string().min(1).default('ipmitool'),
  /**
   * Cipher suites to offer, in this order, by their ids (IPMI 2.0, table 22-20). The next one is offered where a BMC
   * refuses one. Without authentication (0) there is no access.
   */
  cipherSuites: z.array(z.int().min(1).max(17)).min(1).max(8).default([17, 3]),
  /** The privilege of a session. All that the provider does is allowed to an operator (IPMI 2.0, appendix G). */
  privilege: z.enum(['OPERATOR', 'ADMINISTRATOR']).default('OPERATOR'),
  /** The firmware that a boot override is for. IPMI does not report which one a machine has. */
  bootMode: z.enum(['UEFI', 'LEGACY']).default('UEFI'),
  /** One session, from its opening to its end. ipmitool itself gives up opening one after 20 s. */
  sessionTimeoutMs: milliseconds(30_000),
  /**
   * After this a packet of a session that reads is sent again. A repetition that overtakes the answer breaks a login: the
   * BMC begins another one, and the password then looks wrong. ironic's `min_command_interval` is 5 s too.
   */
  repeatMs: milliseconds(5_000),
  /** How long a BMC may take to answer a change, which is sent once. */
  answerTimeoutMs: milliseconds(15_000),
  /** Pause between two reads while waiting for the machine to follow. */
  pollMs: milliseconds(2_000),
  /** How long a power change may take when the caller does not say. */
  powerTimeoutMs: milliseconds(300_000),
  /** How long the operating system may take to shut down before the power is cut, when the caller does not say. */
  graceMs: milliseconds(60_000),
  /** How long a boot override may take to show after it was accepted. */
  bootVerifyMs: milliseconds(10_000),
  /** After this a BMC that says that it is busy is asked again. */
  busyMs: milliseconds(2_000),
  /** How long a serial console may take to open. */
  consoleOpenMs: milliseconds(20_000),
  /** Bytes of a console that may wait for a reader. */
  consoleBytes: z.int().positive().max(1_000_000_000).default(8_388_608),
  /** A refused credential is not tried again before this, by any caller: BMCs lock accounts. */
  refusalMs: milliseconds(60_000),
});

export type IpmiConfig = z.infer<typeof ipmiConfig>;
