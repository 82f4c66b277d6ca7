import { z } from 'zod';

/** The name of an operation's instance in DNS; absent where the instance has none and had none. */
export const dnsRequestSchema = z.object({
  /** The name to register, fully qualified; null for none. */
  name: z.string().nullable(),
  ttlSeconds: z.number().int(),
  /** Earlier names, which are removed. */
  formerNames: z.array(z.string()),
});

/** `RESERVE`: the DHCP server reserves the instance's address. `RELEASE`: it may have a reservation, which is removed. */
export const dhcpRequestSchema = z.enum(['RESERVE', 'RELEASE']);

export type DhcpRequest = z.infer<typeof dhcpRequestSchema>;

export type DnsRequest = z.infer<typeof dnsRequestSchema>;

/** The VLAN for the switch ports to which the server is cabled; of a decommissioning, that of unused ports. */
export const switchPortsRequestSchema = z.object({
  vlanId: z.string(),
  /** Its VLAN id when the operation was requested. */
  vid: z.number().int(),
});

export type SwitchPortsRequest = z.infer<typeof switchPortsRequestSchema>;
