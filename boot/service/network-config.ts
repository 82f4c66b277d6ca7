import { parse } from 'yaml';
import type { BootEntry } from '#contracts/boot/entry.ts';
import { lies, parseIpAddress, storedPrefix } from '#platform/networks/ip-text.ts';

/**
 * cloud-init's network-config, version 2: what the tenant gave, or what the platform has. JSON is YAML, whatever is
 * in it; and older releases of cloud-init accept no `network:` around it.
 * @param mac the port by which the machine booted, and through which it is reached from then on
 * @param nameServers of the machines' network
 */
export function networkConfigOf(entry: BootEntry, mac: string, nameServers: readonly string[]): string {
  const { networkConfig } = entry;
  if (typeof networkConfig === 'string') return `${JSON.stringify(unwrapped(networkConfig), null, 2)}\n`;
  const nic0 = { match: { macaddress: mac }, ...addressing(entry, nameServers) };
  return `${JSON.stringify({ version: 2, ethernets: { nic0 } }, null, 2)}\n`;
}

function unwrapped(text: string): unknown {
  const document: unknown = parse(text, { version: '1.1', logLevel: 'silent' });
  return typeof document === 'object' && document !== null && 'network' in document
    ? document.network
    : document;
}

/** A fixed address without a gateway or name servers would cut the machine off: then it asks by DHCP. */
function addressing({ addresses, gateway }: BootEntry, nameServers: readonly string[]): object {
  if (addresses.length > 0 && typeof gateway === 'string' && nameServers.length > 0) {
    const routes = [
      { to: 'default', via: gateway, ...(isOnPrefix(gateway, addresses) ? {} : { 'on-link': true }) },
    ];
    return { addresses, routes, nameservers: { addresses: nameServers } };
  }
  return addresses.some((address) => address.includes(':')) ? { dhcp4: true, dhcp6: true } : { dhcp4: true };
}

/** Whether the gateway lies in the prefix of an address; else it is reached by a route on the link (netplan's `on-link`). */
function isOnPrefix(gateway: string, addresses: readonly string[]): boolean {
  const router = parseIpAddress(gateway);
  return router !== undefined && addresses.some((address) => lies(router, storedPrefix(address)));
}
