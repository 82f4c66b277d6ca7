import { z } from 'zod';

const ms = (byDefault: number) => z.int().positive().default(byDefault);

/** Settings of the simulator provider. */
export const simulatorConfig = z.strictObject({
  /** Base URL of the simulator's control API. Without it, every call is answered as unsupported. */
  controlUrl: z.url({ protocol: /^https?$/ }).optional(),
  /** One request from its first byte to the end of its answer. */
  requestTimeoutMs: ms(10_000),
  /** Pause between two reads while waiting for the machine to follow. */
  pollMs: ms(250),
  /** How long a power change may take when the caller does not say. */
  powerTimeoutMs: ms(120_000),
  /** How long the operating system may take to shut down before the power is cut, when the caller does not say. */
  graceMs: ms(60_000),
  /** A refused credential is not tried again before this, by any caller: BMCs lock accounts. */
  refusalMs: ms(60_000),
});

export type SimulatorProviderConfig = z.infer<typeof simulatorConfig>;
