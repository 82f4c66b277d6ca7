import { z } from 'zod';

/** What an operation is to do about the name of its instance in DNS; absent where it never was to have one. */
export const dnsRequestSchema = z.object({
  /** The name that it is to have, fully qualified; null for none. */
  name: z.string().nullable(),
  ttlSeconds: z.number().int(),
  /** Names that it may have had, which are removed. */
  formerNames: z.array(z.string()),
});

/** Whether the instance's address is to be reserved by DHCP, or may have been and is not to be any more. */
export const dhcpRequestSchema = z.enum(['RESERVE', 'RELEASE']);

export type DhcpRequest = z.infer<typeof dhcpRequestSchema>;

export type DnsRequest = z.infer<typeof dnsRequestSchema>;
