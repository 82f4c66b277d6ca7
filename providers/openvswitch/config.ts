import { z } from 'zod';
import { milliseconds } from '../milliseconds.ts';

/** Settings of the Open vSwitch provider. */
export const openvswitchConfig = z.strictObject({
  /** How long a connection may take to open. */
  connectTimeoutMs: milliseconds(5_000),
  /** One request from its first byte to the end of its answer. */
  requestTimeoutMs: milliseconds(10_000),
  /** How long ovs-vswitchd may take to apply the database. */
  verifyTimeoutMs: milliseconds(5_000),
  /** Pause between two reads while waiting for it. */
  pollMs: milliseconds(250),
  /** Most characters of one answer; a switch with 500 ports has about 500,000. */
  maxAnswerCharacters: z.int().positive().max(500_000_000).default(16_000_000),
});

export type OpenvswitchConfig = z.infer<typeof openvswitchConfig>;
