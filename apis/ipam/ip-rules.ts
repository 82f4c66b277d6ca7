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
