import { isIP } from 'node:net';
import { z } from 'zod';

/** Values as netplan writes them (https://netplan.readthedocs.io/en/latest/netplan-yaml/). */

export const text = z.string();
export const flag = z.boolean();
const texts = z.array(text);
const amount = z.int().min(0);

export const mac = z
  // Pairs of digits that make a number to YAML 1.1 are none any more. InfiniBand has twenty (RFC 4391 §9.1.1).
  .string('must be a MAC address in quotes')
  .regex(
    /^[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}((:[0-9a-fA-F]{2}){14})?$/,
    'must be a MAC address, e.g. "52:54:00:6b:3c:59"',
  );

export const address = text.refine((value) => isIP(value) !== 0, 'must be an IP address');

/** Whether a text is an address with the length of its prefix. */
function isCidr(value: string): boolean {
  const [ip = '', length = '', more] = value.split('/');
  const family = isIP(ip);
  const bits = Number(length);
  return family !== 0 && more === undefined && /^\d{1,3}$/.test(length) && bits <= (family === 4 ? 32 : 128);
}

const CIDR = 'must be an address with its prefix length, e.g. "10.0.0.5/24"';
const cidr = text.refine(isCidr, CIDR);
const target = text.refine(
  (value) => value === 'default' || isIP(value) !== 0 || isCidr(value),
  'must be default, an address, or a network, e.g. "10.0.0.0/8"',
);
const source = text.refine((value) => isIP(value) !== 0 || isCidr(value), 'must be an address or a network');

const route = z.strictObject({
  to: target,
  via: address.optional(),
  from: source.optional(),
  'on-link': flag.optional(),
  metric: amount.optional(),
  type: z
    .enum([
      'unicast',
      'anycast',
      'blackhole',
      'broadcast',
      'local',
      'multicast',
      'nat',
      'prohibit',
      'throw',
      'unreachable',
      'xresolve',
    ])
    .optional(),
  scope: z.enum(['global', 'link', 'host']).optional(),
  table: z.int().min(1).optional(),
  mtu: z.int().min(1).optional(),
  'congestion-window': z.int().min(1).optional(),
  'advertised-receive-window': z.int().min(1).optional(),
  'advertised-mss': z.int().min(1).optional(),
});

const policy = z.strictObject({
  from: source.optional(),
  to: source.optional(),
  table: z.int().min(1).optional(),
  priority: amount.optional(),
  mark: z.int().min(1).optional(),
  'type-of-service': amount.optional(),
});

const domains = z.union([flag, z.literal('route')], 'must be true, false or route');
const overrides = z
  .strictObject({
    'use-dns': flag,
    'use-ntp': flag,
    'send-hostname': flag,
    'use-hostname': flag,
    'use-mtu': flag,
    hostname: text,
    'use-routes': flag,
    'route-metric': amount,
    'use-domains': domains,
  })
  .partial();

/** What every kind of interface may say. */
export const interfaceProperties = {
  renderer: z.enum(['networkd', 'NetworkManager', 'sriov']),
  dhcp4: flag,
  dhcp6: flag,
  'dhcp4-overrides': overrides,
  'dhcp6-overrides': overrides,
  'dhcp-identifier': z.enum(['mac', 'duid']),
  'accept-ra': flag,
  'ra-overrides': z.strictObject({ 'use-dns': flag, 'use-domains': domains, table: amount }).partial(),
  addresses: z.array(
    z.union(
      [
        cidr,
        z.record(
          cidr,
          z.strictObject({ lifetime: z.union([text, z.literal(0)]), label: text.max(15) }).partial(),
        ),
      ],
      CIDR,
    ),
  ),
  gateway4: address,
  gateway6: address,
  nameservers: z.strictObject({ addresses: z.array(address), search: texts }).partial(),
  routes: z.array(route),
  'routing-policy': z.array(policy),
  macaddress: z.union(
    [mac, z.enum(['permanent', 'random', 'stable', 'stable-ssid', 'preserve'])],
    'must be a MAC address in quotes',
  ),
  mtu: z.int().min(68).max(65_536),
  'ipv6-mtu': z.int().min(1_280).max(65_536),
  'ipv6-privacy': flag,
  'ipv6-address-generation': z.enum(['eui64', 'stable-privacy']),
  'ipv6-address-token': text,
  'link-local': z.array(z.enum(['ipv4', 'ipv6'])),
  critical: flag,
  optional: flag,
  'optional-addresses': texts,
  'ignore-carrier': flag,
  'activation-mode': z.enum(['manual', 'off']),
  'neigh-suppress': flag,
  hairpin: flag,
  'port-mac-learning': flag,
  openvswitch: z.looseObject({}),
  networkmanager: z.looseObject({}),
};
