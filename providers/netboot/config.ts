import { z } from 'zod';
import { milliseconds } from '../milliseconds.ts';

/** How to reach the boot service. */
export const netbootConfig = z.strictObject({
  /** Base URL of the boot service, as our own processes reach it. */
  url: z.url({ protocol: /^https?$/ }),
  /** Bearer token of one of our own services. */
  token: z.string().min(1).meta({ secret: true }),
  /** One request from its first byte to the end of its answer. */
  requestTimeoutMs: milliseconds(10_000),
});

export type NetbootConfig = z.infer<typeof netbootConfig>;

/** The same without a token, for a process with a source of tokens. */
export const tokenlessConfig = netbootConfig.omit({ token: true });

export type TokenlessConfig = z.infer<typeof tokenlessConfig>;
