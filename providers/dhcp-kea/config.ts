import { z } from 'zod';

/** How to reach the control agent of a Kea DHCPv4 server. */
export const dhcpKeaConfig = z.strictObject({
  /** Base URL of the control agent. */
  url: z.url({ protocol: /^https?$/ }),
  /** User for HTTP basic authentication; none when absent. */
  username: z.string().min(1).max(200).optional(),
  /** File with that user's password, on one line; read at every call, so that it can be replaced. */
  passwordFile: z.string().min(1).optional(),
  /** One command, from its first byte to the end of its answer. */
  requestTimeoutMs: z.int().positive().default(10_000),
});

export type DhcpKeaConfig = z.infer<typeof dhcpKeaConfig>;
