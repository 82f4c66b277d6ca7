// Addresses and ranges as numbers.
import ipaddr from 'ipaddr.js';

/** A range of addresses; of one alone, where both ends are the same. */
export interface Span {
  readonly family: 4 | 6;
  readonly first: bigint;
  readonly last: bigint;
  readonly length: number;
}

const bitsOf = (family: 4 | 6): number => (family === 4 ? 32 : 128);

function parse(text: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text);
  return /^[\da-f:.]*:[\da-f:.]*$/i.test(text) && ipaddr.IPv6.isValid(text)
    ? ipaddr.IPv6.parse(text)
    : undefined;
}

/** The address or range in a text; undefined where there is none. A range has no bits set beyond its length. */
export function spanOf(text: string): Span | undefined {
  const [, host = '', digits] = /^([^/]+)(?:\/(0|[1-9]\d{0,2}))?$/.exec(text) ?? [];
  const address = parse(host);
  if (address === undefined) return undefined;
  const family = address.kind() === 'ipv4' ? 4 : 6;
  const length = digits === undefined ? bitsOf(family) : Number(digits);
  if (length > bitsOf(family)) return undefined;
  const first = BigInt(`0x${Buffer.from(address.toByteArray()).toString('hex')}`);
  const size = 1n << BigInt(bitsOf(family) - length);
  return first % size === 0n ? { family, first, last: first + size - 1n, length } : undefined;
}

/** The range that was meant by one with bits set beyond its length; undefined where it is none. */
export function networkOf(text: string): string | undefined {
  try {
    const network = text.includes(':')
      ? ipaddr.IPv6.networkAddressFromCIDR(text)
      : ipaddr.IPv4.networkAddressFromCIDR(text);
    return isPrefix(text.replace(/^[^/]*/, network.toString()))
      ? shortest(text.replace(/^[^/]*/, network.toString()))
      : undefined;
  } catch {
    return undefined;
  }
}

/** Of a text that was checked before. */
export function span(text: string): Span {
  const found = spanOf(text);
  if (found === undefined) throw new Error(`${text} is no address`);
  return found;
}

export const isAddress = (text: string): boolean => !text.includes('/') && spanOf(text) !== undefined;
export const isPrefix = (text: string): boolean => text.includes('/') && spanOf(text) !== undefined;

/** In the shortest form. */
export function shortest(text: string): string {
  const [host = '', length] = text.split('/');
  const address = parse(host);
  const shown = address?.kind() === 'ipv6' ? (address as ipaddr.IPv6).toRFC5952String() : host;
  return length === undefined ? shown : `${shown}/${length}`;
}

/** Whether the one lies in the other; equal ones do. */
export function covers(outer: string, inner: string): boolean {
  const [around, within] = [span(outer), span(inner)];
  return around.family === within.family && around.first <= within.first && within.last <= around.last;
}

/** Sorts as numbers do, IPv4 first. */
export function sortKey(text: string): string {
  const { family, first, length } = span(text);
  return `${family} ${first.toString(16).padStart(32, '0')} ${String(length).padStart(3, '0')}`;
}

/** What machines can have of a range: not the first and last of IPv4, nor the first of IPv6 (RFC 4291 §2.6.1). */
export function usable(prefix: string): Span {
  const all = span(prefix);
  if (all.length >= bitsOf(all.family) - 1) return all;
  return { ...all, first: all.first + 1n, last: all.family === 4 ? all.last - 1n : all.last };
}

/** Whether a block could give the address out, or have its gateway there. */
export function isUsable(address: string, prefix: string): boolean {
  const { family, first } = span(address);
  if (family === 6) return covers(prefix, address);
  const { first: from, last } = usable(prefix);
  return covers(prefix, address) && first >= from && first <= last;
}

const UNUSABLE = new Set(['unspecified', 'loopback', 'linkLocal', 'multicast', 'broadcast', 'ipv4Mapped']);
const RESERVED = [
  ['192.0.0.0/24', 'IETF protocol assignments, RFC 6890'],
  ['192.88.99.0/24', '6to4 relay anycast, RFC 7526'],
  ['240.0.0.0/4', 'reserved for future use, RFC 1112'],
  ['64:ff9b::/96', 'IPv4/IPv6 translation, RFC 6052'],
  ['100::/64', 'discard only, RFC 6666'],
  ['2001::/32', 'Teredo, RFC 4380'],
  ['2002::/16', '6to4, RFC 7526'],
  ['fec0::/10', 'site-local, deprecated by RFC 3879'],
] as const;

/** Why no machine can use a range, or undefined. */
export function unusableRange(prefix: string): string | undefined {
  const { family, length } = span(prefix);
  const widest = family === 4 ? 8 : 12;
  if (length < widest) return `must be /${widest} or longer`;
  const range = parse(prefix.replace(/\/.*/, ''))?.range() ?? '';
  return UNUSABLE.has(range) ? `lies in a range no machine can use (${range})` : undefined;
}

/** The standard that reserves the range, or undefined. */
export function reservedBy(prefix: string): string | undefined {
  const found = RESERVED.find(([range]) => covers(range, prefix));
  return found === undefined ? undefined : `${found[0]} (${found[1]})`;
}

/** Whether a router outside of the prefix may have the address. */
export function isOffLinkGateway(address: string, prefix: string): boolean {
  if (span(address).family !== span(prefix).family || covers(prefix, address)) return false;
  const range = parse(address)?.range() ?? '';
  return !UNUSABLE.has(range) || (range === 'linkLocal' && span(address).family === 6);
}
