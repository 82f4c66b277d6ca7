import ipaddr from 'ipaddr.js';
import { z } from 'zod';

/** An address as `ipaddr.js` has it. */
export type IpAddress = ipaddr.IPv4 | ipaddr.IPv6;

/** A range of addresses. */
export interface IpPrefix {
  readonly network: IpAddress;
  readonly length: number;
}

/** Longer than any address or prefix, so that what is wrong with a text is its form and not its length. */
const LONGEST = 100;

/** One address, IPv4 as four decimal parts or IPv6; in its shortest form. */
export const ipAddressText = z
  .string()
  .max(LONGEST, `must be at most ${LONGEST} characters`)
  .trim()
  .transform((text, context): string => {
    const address = parseIpAddress(text);
    if (address !== undefined) return shownAddress(address);
    context.addIssue({ code: 'custom', message: 'must be an IPv4 or IPv6 address' });
    return z.NEVER;
  });

/** A range in CIDR notation whose host bits are all zero; in its shortest form. */
export const ipPrefixText = z
  .string()
  .max(LONGEST, `must be at most ${LONGEST} characters`)
  .trim()
  .transform((text, context): string => {
    const refuse = (message: string): never => {
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    };
    const [, given = '', digits = ''] = /^([^/]+)\/(0|[1-9]\d{0,2})$/.exec(text) ?? [];
    const address = parseIpAddress(given);
    const length = Number(digits);
    if (address === undefined || length > bitsOf(address)) {
      return refuse('must be a block in CIDR notation, e.g. 10.20.0.0/24 or 2001:db8::/64');
    }
    const network =
      address.kind() === 'ipv4'
        ? ipaddr.IPv4.networkAddressFromCIDR(text)
        : ipaddr.IPv6.networkAddressFromCIDR(text);
    const shown = `${shownAddress(network)}/${length}`;
    if (network.toString() === address.toString()) return shown;
    return refuse(`has bits set beyond its length; did you mean ${shown}?`);
  });

/** An address, or a range as `ipPrefixText` has it. */
export const ipRangeText = z
  .string()
  .max(LONGEST, `must be at most ${LONGEST} characters`)
  .transform((text, context): string => {
    const parsed = (text.includes('/') ? ipPrefixText : ipAddressText).safeParse(text);
    if (parsed.success) return parsed.data;
    context.addIssue({ code: 'custom', message: 'must be an address, or a block in CIDR notation' });
    return z.NEVER;
  });

/** The address in a text; undefined when there is none. */
export function parseIpAddress(text: string): IpAddress | undefined {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text);
  // A zone (`%eth0`) means something on one machine only.
  if (text.includes(':') && !text.includes('%') && ipaddr.IPv6.isValid(text)) return ipaddr.IPv6.parse(text);
  return undefined;
}

/** A range from a text that `ipPrefixText` has made, or the database. */
export function storedPrefix(text: string): IpPrefix {
  const [network, length] = ipaddr.parseCIDR(text);
  return { network, length };
}

/** Whether the address lies in the range. */
export function lies(address: IpAddress, { network, length }: IpPrefix): boolean {
  return address.kind() === network.kind() && address.match(network, length);
}

/** The address in its shortest form. */
export function shownAddress(address: IpAddress): string {
  return address.kind() === 'ipv6' ? (address as ipaddr.IPv6).toRFC5952String() : address.toString();
}

function bitsOf(address: IpAddress): number {
  return address.kind() === 'ipv4' ? 32 : 128;
}
