import { isIP } from 'node:net';
import { z } from 'zod';
import { tolerated } from '../documents/tolerated.ts';

/**
 * Values as netplan writes them (https://netplan.readthedocs.io/en/latest/netplan-yaml/). What netplan fails on is
 * refused, as it would configure nothing at all then; what it passes on, and the kernel or systemd-networkd do not take,
 * is a warning.
 */

export const text = z.string();
const texts = z.array(text);

/** netplan's own reader supports no quotes (src/parse.c, handle_generic_bool, handle_generic_guint); other tools do. */
export const flag = tolerated(
  z.boolean(),
  text.regex(/^(true|on|yes|y|false|off|no|n)$/i),
  'must be true or false without quotes; netplan takes the text, other tools may not',
);

/** A number from `least` to `most`: netplan accepts any that is not negative, and what is behind it ignores others. */
export function amount(least = 0, most = 0xff_ff_ff_ff): z.ZodType {
  const between = most === 0xff_ff_ff_ff ? `${least} or more` : `${least} to ${most}`;
  const outside = tolerated(
    z.int().min(least).max(most),
    z.int().min(0),
    `must be ${between}; it is ignored`,
  );
  return tolerated(
    outside,
    text.regex(/^\d+$/),
    'must be a number without quotes; netplan takes the text, other tools may not',
  );
}

/** One of some words; netplan passes on any, and systemd-networkd ignores what it does not know. */
export const word = (values: readonly [string, ...string[]]): z.ZodType =>
  tolerated(z.enum(values), z.union([text, z.number()]), `must be ${values.join(' or ')}; it is ignored`);

export const mac = z
  // Pairs of digits that YAML 1.1 reads as a number are no longer an address. InfiniBand has twenty (RFC 4391 §9.1.1).
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
  metric: amount().optional(),
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
  table: amount(1).optional(),
  mtu: amount(1).optional(),
  'congestion-window': amount(1).optional(),
  'advertised-receive-window': amount(1).optional(),
  'advertised-mss': amount(1).optional(),
});

const policy = z
  .strictObject({
    from: source.optional(),
    to: source.optional(),
    table: amount(1).optional(),
    priority: amount().optional(),
    mark: amount(1).optional(),
    'type-of-service': amount().optional(),
  })
  .refine(({ from, to }) => from !== undefined || to !== undefined, 'must have from or to');

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
    'route-metric': amount(),
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
  'ra-overrides': z.strictObject({ 'use-dns': flag, 'use-domains': domains, table: amount() }).partial(),
  addresses: z.array(
    z.union(
      [
        cidr,
        z.record(
          cidr,
          z
            .strictObject({
              lifetime: z.enum(['forever', '0']).or(z.literal(0)),
              label: tolerated(text.max(15), text, 'must be at most 15 characters; the address gets none'),
            })
            .partial(),
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
  mtu: amount(68, 65_536),
  'ipv6-mtu': amount(1_280, 65_536),
  'ipv6-privacy': flag,
  'ipv6-address-generation': z.enum(['eui64', 'stable-privacy']),
  'ipv6-address-token': text,
  'link-local': z.array(z.enum(['ipv4', 'ipv6'])),
  critical: flag,
  optional: flag,
  'optional-addresses': z.array(z.enum(['ipv4-ll', 'ipv6-ra', 'dhcp4', 'dhcp6', 'static'])),
  'ignore-carrier': flag,
  'activation-mode': z.enum(['manual', 'off']),
  'neigh-suppress': flag,
  hairpin: flag,
  'port-mac-learning': flag,
  openvswitch: z.looseObject({}),
  networkmanager: z.looseObject({}),
};
