import { z } from 'zod';
import { milliseconds } from '../milliseconds.ts';

/** Settings of the provider of Junos switches. */
export const netconfJunosConfig = z.strictObject({
  /**
   * File of the host keys of switches, in the form of OpenSSH's known_hosts (sshd(8)). Read with each connection. A switch
   * that is neither in it nor has a pinned key is refused.
   */
  knownHosts: z.string().min(1).optional(),
  /** From the begin of a connection until NETCONF speaks. */
  connectTimeoutMs: milliseconds(15_000),
  /** One request until the end of its answer. */
  requestTimeoutMs: milliseconds(30_000),
  /** A commit, which switches with many ports take long for. */
  commitTimeoutMs: milliseconds(120_000),
  /** When a switch whose configuration another session has locked is asked again. */
  lockedRetryMs: milliseconds(5_000),
  /** How long a credential that a switch refused is not tried there again, as repeated failures lock accounts. */
  refusalMs: milliseconds(300_000),
  /** Most bytes of one answer; a switch with 500 ports has about 1,000,000. */
  maxMessageBytes: z.int().positive().max(1_000_000_000).default(16_000_000),
});

export type NetconfJunosConfig = z.infer<typeof netconfJunosConfig>;
