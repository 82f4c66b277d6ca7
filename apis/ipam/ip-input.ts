import ipaddr from 'ipaddr.js';
import { z } from 'zod';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** An address block as a caller wrote it. */
export interface Prefix {
  readonly network: Address;
  readonly length: number;
  /** CIDR notation in its shortest form. */
  readonly text: string;
}

/** Ranges in which no machine of ours has its address. */
const UNUSABLE = new Set(['unspecified', 'loopback', 'linkLocal', 'multicast', 'broadcast', 'ipv4Mapped']);
/** Wider ones are a slip of the pen: no registry gives them out. */
const WIDEST = { ipv4: 8, ipv6: 12 } as const;

/** One address, IPv4 as four decimal parts or IPv6, in its shortest form. */
export const ipAddress = z
  .string()
  .max(100, 'must be at most 100 characters')
  .trim()
  .transform((text, context): Address => {
    const address = parseAddress(text);
    if (address !== undefined) return address;
    context.addIssue({ code: 'custom', message: 'must be an IPv4 or IPv6 address' });
    return z.NEVER;
  });

/** A block in CIDR notation whose host bits are all zero. */
export const ipPrefix = z
  .string()
  .max(100, 'must be at most 100 characters')
  .trim()
  .transform((text, context): Prefix => {
    const refuse = (message: string): never => {
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    };
    const [, given = '', digits = ''] = /^([^/]+)\/(0|[1-9]\d{0,2})$/.exec(text) ?? [];
    const address = parseAddress(given);
    const length = Number(digits);
    if (address === undefined || length > bitsOf(address)) {
      return refuse('must be a block in CIDR notation, e.g. 10.20.0.0/24 or 2001:db8::/64');
    }
    const network =
      address.kind() === 'ipv4'
        ? ipaddr.IPv4.networkAddressFromCIDR(text)
        : ipaddr.IPv6.networkAddressFromCIDR(text);
    if (network.toString() !== address.toString()) {
      return refuse(`has bits set beyond its length; did you mean ${show(network)}/${length}?`);
    }
    if (length < WIDEST[network.kind()]) return refuse(`must be /${WIDEST[network.kind()]} or longer`);
    if (UNUSABLE.has(network.range()))
      return refuse(`lies in a range no machine can use (${network.range()})`);
    return { network, length, text: `${show(network)}/${length}` };
  });

/** Whether the address lies in the block. */
export function lies(address: Address, { network, length }: Prefix): boolean {
  return address.kind() === network.kind() && address.match(network, length);
}

/** Whether a machine or gateway may have the address: in IPv4, neither the first nor the last of a larger block. */
export function isUsable(address: Address, prefix: Prefix): boolean {
  if (!lies(address, prefix)) return false;
  if (address.kind() === 'ipv6' || prefix.length >= 31) return true;
  const last = ipaddr.IPv4.broadcastAddressFromCIDR(prefix.text);
  return ![prefix.network.toString(), last.toString()].includes(address.toString());
}

/** A block as the database writes it. */
export function storedPrefix(text: string): Prefix {
  const [network, length] = ipaddr.parseCIDR(text);
  return { network, length, text };
}

/** The address in its shortest form. */
export function show(address: Address): string {
  return address.kind() === 'ipv6' ? (address as ipaddr.IPv6).toRFC5952String() : address.toString();
}

function parseAddress(text: string): Address | undefined {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text);
  // A zone (`%eth0`) means something on one machine only.
  if (text.includes(':') && !text.includes('%') && ipaddr.IPv6.isValid(text)) return ipaddr.IPv6.parse(text);
  return undefined;
}

function bitsOf(address: Address): number {
  return address.kind() === 'ipv4' ? 32 : 128;
}
