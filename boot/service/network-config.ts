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

/**
 * The addresses with a default route for each family, where gateways and name servers are known. A fixed address without
 * them would cut the machine off: then it asks by DHCP.
 */
function addressing(entry: BootEntry, nameServers: readonly string[]): object {
  const { addresses, gateway, gateways = typeof gateway === 'string' ? [gateway] : [] } = entry;
  const routers = gateways.filter((router) => addresses.some((address) => isV6(address) === isV6(router)));
  if (routers.length === 0 || nameServers.length === 0)
    return addresses.some(isV6) ? { dhcp4: true, dhcp6: true } : { dhcp4: true };
  // An IPv6 router announces itself (RFC 4861), so that an IPv6 address needs no gateway on record.
  const fixed = addresses.filter((address) => isV6(address) || routers.some((router) => !isV6(router)));
  return {
    ...(fixed.length < addresses.length ? { dhcp4: true } : {}),
    addresses: fixed,
    routes: routers.map((via) => ({
      to: 'default',
      via,
      ...(isOnPrefix(via, addresses) ? {} : { 'on-link': true }),
    })),
    nameservers: { addresses: nameServers },
  };
}

function isV6(address: string): boolean {
  return address.includes(':');
}

/** Whether the gateway lies in the prefix of an address; else it is reached by a route on the link (netplan's `on-link`). */
function isOnPrefix(gateway: string, addresses: readonly string[]): boolean {
  const router = parseIpAddress(gateway);
  return router !== undefined && addresses.some((address) => lies(router, storedPrefix(address)));
}
