import ipaddr from 'ipaddr.js';
import { z } from 'zod';

/** Where URLs that users give may lead: a guard against having the platform, or a machine, call what is not meant for it. */
export interface AllowedNetworks {
  /** Why the URL is refused, to follow the name of its field; null when it may be used. */
  refusalOf(url: string): string | null;
  /** Whether a host name that may be used may lead to the address. Names that a list has may lead anywhere. */
  admitsAddress(address: string): boolean;
}

/** Ranges that no list of our own making lets in: the host itself, its neighbours on the link, and no address at all. */
const SPECIAL = new Set(['loopback', 'linkLocal', 'unspecified', 'multicast', 'broadcast']);

const NAME = /^(\*\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;

interface Parsed {
  readonly networks: readonly [ipaddr.IPv4 | ipaddr.IPv6, number][];
  /** Lower case; one that begins with `*.` matches every name below. */
  readonly names: readonly string[];
}

/**
 * A setting: networks and host names with commas between, e.g. `10.0.0.0/8,*.images.example`; the whole of what may be
 * used; `any` for everything. Absent, everything may but loopback, link-local (cloud metadata) and multicast addresses.
 */
export const allowedNetworks = z
  .string()
  .optional()
  .transform((text, context): AllowedNetworks => {
    if (text === undefined) {
      return {
        refusalOf: (url) => refusalByDefault(hostOf(url)),
        admitsAddress: (address) => refusalByDefault(address) === null,
      };
    }
    if (text.trim() === 'any') return { refusalOf: () => null, admitsAddress: () => true };
    const entries = text.split(',').map((entry) => entry.trim().toLowerCase());
    const wrong = entries.filter((entry) => !ipaddr.isValidCIDR(entry) && !NAME.test(entry));
    if (wrong.length > 0) {
      context.addIssue({
        code: 'custom',
        message: `must be networks and host names with commas between, which ${wrong.map((entry) => `"${entry}"`).join(', ')} is not`,
      });
      return z.NEVER;
    }
    const list = {
      networks: entries.filter((entry) => ipaddr.isValidCIDR(entry)).map((entry) => ipaddr.parseCIDR(entry)),
      names: entries.filter((entry) => !ipaddr.isValidCIDR(entry)),
    };
    return { refusalOf: (url) => refusalByList(list, hostOf(url), text), admitsAddress: () => true };
  });

function refusalByDefault(host: string): string | null {
  const address = addressOf(host);
  if (address === null) {
    return host === 'localhost' || host.endsWith('.localhost') ? 'must not lead to this host itself' : null;
  }
  const range = address.range();
  return SPECIAL.has(range)
    ? `must not lead to a ${range} address; an operator of the platform can allow ${host}`
    : null;
}

function refusalByList({ networks, names }: Parsed, host: string, allowed: string): string | null {
  const address = addressOf(host);
  const listed =
    address === null
      ? names.some((name) => (name.startsWith('*.') ? host.endsWith(name.slice(1)) : host === name))
      : networks.some(([network, bits]) => network.kind() === address.kind() && address.match(network, bits));
  return listed ? null : `must lead to one of the allowed networks (${allowed}), which ${host} is not`;
}

/** An address hidden in an IPv6 one is judged as itself. Null for a host name. */
function addressOf(host: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  return ipaddr.isValid(host) ? ipaddr.process(host) : null;
}

/** As the URL standard normalises it: lower case, and `0x7f.1` as the address that it means. */
function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}
