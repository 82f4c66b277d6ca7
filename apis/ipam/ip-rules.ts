import ipaddr from 'ipaddr.js';
import { ipPrefixText, lies, storedPrefix } from '#platform/networks/ip-text.ts';

/** Ranges in which no machine of ours has its address. */
const UNUSABLE = new Set(['unspecified', 'loopback', 'linkLocal', 'multicast', 'broadcast', 'ipv4Mapped']);
/** Wider ones are a slip of the pen: no registry gives them out. The database relies on it, see 0141-address-roles. */
const WIDEST = { ipv4: 8, ipv6: 12 } as const;

/** The prefix of a block. */
export const blockPrefix = ipPrefixText.superRefine((text, context) => {
  const { network, length } = storedPrefix(text);
  const widest = WIDEST[network.kind()];
  if (length < widest) context.addIssue({ code: 'custom', message: `must be /${widest} or longer` });
  else if (UNUSABLE.has(network.range())) {
    const message = `lies in a range no machine can use (${network.range()})`;
    context.addIssue({ code: 'custom', message });
  }
});

/** Whether a machine or gateway may have the address: in IPv4, neither the first nor the last of a larger block. */
export function isUsable(address: string, prefix: string): boolean {
  const [parsed, block] = [ipaddr.parse(address), storedPrefix(prefix)];
  if (!lies(parsed, block)) return false;
  if (parsed.kind() === 'ipv6' || block.length >= 31) return true;
  const last = ipaddr.IPv4.broadcastAddressFromCIDR(prefix);
  return ![block.network.toString(), last.toString()].includes(address);
}

/** Whether a router outside the prefix may have the address: of the same family, of one machine, or local to the link in IPv6. */
export function isOffLinkGateway(address: string, prefix: string): boolean {
  const [parsed, block] = [ipaddr.parse(address), storedPrefix(prefix)];
  if (parsed.kind() !== block.network.kind() || lies(parsed, block)) return false;
  const range = parsed.range();
  return !UNUSABLE.has(range) || (range === 'linkLocal' && parsed.kind() === 'ipv6');
}

/** Ranges that standards reserve, and in which a block is almost always a mistake. */
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

/** The reserved range in which a prefix lies, with its standard; undefined where it lies in none. */
export function reservedRange(prefix: string): string | undefined {
  const { network, length } = storedPrefix(prefix);
  const found = RESERVED.find(([text]) => {
    const range = storedPrefix(text);
    return length >= range.length && lies(network, range);
  });
  return found === undefined ? undefined : `${found[0]} (${found[1]})`;
}
