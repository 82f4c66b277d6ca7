import { z } from 'zod';
import { milliseconds } from '../milliseconds.ts';

const settings = z.strictObject({
  /** Base URL of the control agent. It is in errors, and must have no password. */
  url: z
    .url({ protocol: /^https?$/ })
    .refine((url) => !/^\w+:\/\/[^/]*@/.test(url), 'must have no user: give username and passwordFile'),
  /** User for HTTP basic authentication; none when absent. */
  username: z.string().min(1).max(200).optional(),
  /** File with that user's password, on one line; read at every call, so that it can be replaced. */
  passwordFile: z.string().min(1).optional(),
  /** One command, from its first byte to the end of its answer. */
  requestTimeoutMs: milliseconds(10_000),
});

/** How to reach the control agent of a Kea DHCPv4 server. */
export const dhcpKeaConfig = settings.refine(
  ({ username, passwordFile }) => (username === undefined) === (passwordFile === undefined),
  { path: ['passwordFile'], message: 'and username are given together' },
);

export type DhcpKeaConfig = z.infer<typeof dhcpKeaConfig>;
