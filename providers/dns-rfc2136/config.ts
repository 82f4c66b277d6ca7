import { z } from 'zod';
import { milliseconds } from '../milliseconds.ts';

const zone = z
  .string()
  .max(253)
  .transform((name) => name.toLowerCase().replace(/\.$/, ''))
  .refine((name) => /^[a-z0-9_/-]{1,63}(\.[a-z0-9_/-]{1,63})*$/.test(name), 'must be the name of a zone');

/** How to reach a DNS server that accepts updates, and which zones may be changed. */
export const dnsRfc2136Config = z.strictObject({
  /** The primary server of the zones: its name or address. */
  host: z.string().min(1).max(253),
  /** Its TCP port. */
  port: z.int().min(1).max(65_535).default(53),
  /** Zones that may be changed, forward and reverse (`…in-addr.arpa`, `…ip6.arpa`); no other zone is changed. */
  zones: z.array(zone).min(1).max(1_000),
  /** File with the TSIG key as `tsig-keygen` of BIND writes it; read at every call, so that the key can be replaced. */
  keyFile: z.string().min(1),
  /** One query or update, from its first byte to the end of its answer. */
  requestTimeoutMs: milliseconds(5_000),
});

export type DnsRfc2136Config = z.infer<typeof dnsRfc2136Config>;
