import { parse } from 'yaml';
import type { BootEntry } from '#contracts/boot/entry.ts';
import { lies, parseIpAddress, storedPrefix } from '#platform/networks/ip-text.ts';
import { networkPorts, type PortAddresses } from './network-ports.ts';

/**
 * cloud-init's network-config, version 2: what the tenant gave, or what the platform has. JSON is YAML, whatever is
 * in it; and older releases of cloud-init accept no `network:` around it.
 * @param mac the port by which the machine booted, and through which it is reached from then on
 * @param nameServers of the machines' network
 */
export function networkConfigOf(entry: BootEntry, mac: string, nameServers: readonly string[]): string {
  const { networkConfig } = entry;
  if (typeof networkConfig === 'string') return `${JSON.stringify(unwrapped(networkConfig), null, 2)}\n`;
  const routers = nameServers.length === 0 ? [] : routersOf(entry);
  const ethernets = networkPorts(entry, mac).map((port, index) => {
    const addressing = index === 0 ? bootPort(port, entry, routers) : { addresses: port.addresses };
    const routes = routesOf(port, routers);
    const nameservers = routes.length === 0 ? {} : { routes, nameservers: { addresses: nameServers } };
    return [`nic${index}`, { match: { macaddress: port.mac }, ...addressing, ...nameservers }] as const;
  });
  return `${JSON.stringify({ version: 2, ethernets: Object.fromEntries(ethernets) }, null, 2)}\n`;
}

function unwrapped(text: string): unknown {
  const document: unknown = parse(text, { version: '1.1', logLevel: 'silent' });
  return typeof document === 'object' && document !== null && 'network' in document
    ? document.network
    : document;
}

/** A default gateway, and the first address of its family, by whose port it is reached. */
interface Router {
  readonly via: string;
  readonly by: string;
}

function routersOf({ addresses, gateway, gateways }: BootEntry): Router[] {
  const known = gateways ?? (typeof gateway === 'string' ? [gateway] : []);
  return known.flatMap((via) => {
    const by = addresses.find((address) => isV6(address) === isV6(via));
    return by === undefined ? [] : [{ via, by }];
  });
}

/**
 * How the port that the machine booted by gets its addresses. Fixed ones without a default gateway or name servers would cut
 * the machine off: then it asks by DHCP.
 */
function bootPort({ addresses }: PortAddresses, entry: BootEntry, routers: readonly Router[]): object {
  if (addresses.length === 0) return { dhcp4: true };
  if (routers.length === 0)
    return entry.addresses.some(isV6) ? { dhcp4: true, dhcp6: true } : { dhcp4: true };
  // An IPv6 router announces itself (RFC 4861), so that an IPv6 address needs no gateway on record.
  const fixed = addresses.filter((address) => isV6(address) || routers.some(({ via }) => !isV6(via)));
  return { ...(fixed.length < addresses.length ? { dhcp4: true } : {}), addresses: fixed };
}

/** The default routes by the routers that are reached by the port. */
function routesOf({ addresses }: PortAddresses, routers: readonly Router[]): object[] {
  return routers
    .filter(({ by }) => addresses.includes(by))
    .map(({ via }) => ({ to: 'default', via, ...(isOnPrefix(via, addresses) ? {} : { 'on-link': true }) }));
}

function isV6(address: string): boolean {
  return address.includes(':');
}

/** Whether the gateway lies in the prefix of an address; else it is reached by a route on the link (netplan's `on-link`). */
function isOnPrefix(gateway: string, addresses: readonly string[]): boolean {
  const router = parseIpAddress(gateway);
  return router !== undefined && addresses.some((address) => lies(router, storedPrefix(address)));
}
