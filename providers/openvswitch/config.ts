import { z } from 'zod';

const ms = (byDefault: number) => z.int().positive().default(byDefault);

/** Settings of the Open vSwitch provider. */
export const openvswitchConfig = z.strictObject({
  /** How long a connection may take to open. */
  connectTimeoutMs: ms(5_000),
  /** One request from its first byte to the end of its answer. */
  requestTimeoutMs: ms(10_000),
  /** How long ovs-vswitchd may take to apply the database. */
  verifyTimeoutMs: ms(5_000),
  /** Pause between two reads while waiting for it. */
  pollMs: ms(250),
  /** Most characters of one answer; a switch with 500 ports has about 500,000. */
  maxAnswerCharacters: ms(16_000_000),
});

export type OpenvswitchConfig = z.infer<typeof openvswitchConfig>;
