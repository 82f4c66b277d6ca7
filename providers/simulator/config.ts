import { z } from 'zod';
import { milliseconds } from '../milliseconds.ts';

/** Settings of the simulator provider. */
export const simulatorConfig = z.strictObject({
  /** Base URL of the simulator's control API. Without it, every call is answered as unsupported. */
  controlUrl: z.url({ protocol: /^https?$/ }).optional(),
  /** One request from its first byte to the end of its answer. */
  requestTimeoutMs: milliseconds(10_000),
  /** Pause between two reads while waiting for the machine to follow. */
  pollMs: milliseconds(250),
  /** How long a power change may take when the caller does not say. */
  powerTimeoutMs: milliseconds(120_000),
  /** How long the operating system may take to shut down before the power is cut, when the caller does not say. */
  graceMs: milliseconds(60_000),
  /** A refused credential is not tried again before this, by any caller: BMCs lock accounts. */
  refusalMs: milliseconds(60_000),
});

export type SimulatorProviderConfig = z.infer<typeof simulatorConfig>;
