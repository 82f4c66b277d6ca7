import { z } from 'zod';
import { tolerated } from '../documents/tolerated.ts';
import { address, amount, flag, interfaceProperties, mac, text, word } from './netplan-values.ts';

const texts = z.array(text);
/** Times of bonds and bridges have a unit or none. */
const time = z.union([z.int().min(0), text], 'must be a number');

/** IFNAMSIZ of Linux is 16, and one of these ends the name. */
const name = text.regex(
  /^[^\s/]{1,15}$/,
  'must be an interface’s name: 1 to 15 characters without spaces or slashes',
);
/** What is matched by something else than its name may be called anything. */
const id = text.regex(/^[^\s/]{1,64}$/, 'must be 1 to 64 characters without spaces or slashes');

const ethernet = z
  .strictObject({
    ...interfaceProperties,
    match: z
      .strictObject({
        name: text,
        macaddress: mac,
        driver: z.union([text, texts], 'must be a string or a list of strings'),
      })
      .partial(),
    // netplan warns, and the interface keeps its name.
    'set-name': tolerated(name, text, 'must be 1 to 15 characters without spaces or slashes; it is ignored'),
    wakeonlan: flag,
    'emit-lldp': flag,
    'receive-checksum-offload': flag,
    'transmit-checksum-offload': flag,
    'tcp-segmentation-offload': flag,
    'tcp6-segmentation-offload': flag,
    'generic-segmentation-offload': flag,
    'generic-receive-offload': flag,
    'large-receive-offload': flag,
    link: text,
    'virtual-function-count': amount(),
    'embedded-switch-mode': z.enum(['switchdev', 'legacy']),
    'delay-virtual-functions-rebind': flag,
    'infiniband-mode': z.enum(['datagram', 'connected']),
    auth: z.looseObject({}),
  })
  .partial()
  .refine(
    (value) => value['set-name'] === undefined || value.match !== undefined,
    'must say by match whose name set-name sets',
  );

const bond = z
  .strictObject({
    ...interfaceProperties,
    interfaces: texts,
    parameters: z
      .strictObject({
        mode: z.enum([
          'balance-rr',
          'active-backup',
          'balance-xor',
          'broadcast',
          '802.3ad',
          'balance-tlb',
          'balance-alb',
          'balance-tcp',
          'balance-slb',
        ]),
        'lacp-rate': word(['slow', 'fast']),
        'mii-monitor-interval': time,
        'min-links': amount(),
        'transmit-hash-policy': word([
          'layer2',
          'layer3+4',
          'layer2+3',
          'encap2+3',
          'encap3+4',
          'vlan+srcmac',
        ]),
        'ad-select': word(['stable', 'bandwidth', 'count']),
        'all-members-active': flag,
        'all-slaves-active': flag,
        'arp-interval': time,
        'arp-ip-targets': z.array(address),
        'arp-validate': word(['none', 'active', 'backup', 'all']),
        'arp-all-targets': word(['any', 'all']),
        'up-delay': time,
        'down-delay': time,
        'fail-over-mac-policy': word(['none', 'active', 'follow']),
        'gratuitous-arp': amount(0, 255),
        // As netplan spelled it once, and still reads it (netplan.io, src/parse.c).
        'gratuitious-arp': amount(0, 255),
        'packets-per-member': amount(),
        'packets-per-slave': amount(),
        'primary-reselect-policy': word(['always', 'better', 'failure']),
        'resend-igmp': amount(0, 255),
        'learn-packet-interval': time,
        primary: text,
      })
      .partial(),
  })
  .partial();

const bridge = z
  .strictObject({
    ...interfaceProperties,
    interfaces: texts,
    parameters: z
      .strictObject({
        'ageing-time': time,
        'aging-time': time,
        'forward-delay': time,
        'hello-time': time,
        'max-age': time,
        'path-cost': z.record(text, amount()),
        'port-priority': z.record(text, z.int().min(0).max(63)),
        priority: amount(0, 65_535),
        stp: flag,
      })
      .partial(),
  })
  .partial();

const vlan = z.strictObject({
  ...z.strictObject(interfaceProperties).partial().shape,
  id: z.int().min(0).max(4_094),
  link: text,
});

const others = z.record(id, z.looseObject({}));

/** The value of `network`. Unknown keys are refused, as netplan does. */
export const netplanSchema = z
  .strictObject({
    version: z.literal(2, 'must be 2'),
    renderer: z.enum(['networkd', 'NetworkManager']).optional(),
    ethernets: z.record(id, ethernet).optional(),
    bonds: z.record(name, bond).optional(),
    bridges: z.record(name, bridge).optional(),
    vlans: z.record(name, vlan).optional(),
    wifis: others.optional(),
    modems: others.optional(),
    'nm-devices': others.optional(),
    openvswitch: z.looseObject({}).optional(),
    'dummy-devices': others.optional(),
    tunnels: others.optional(),
    'virtual-ethernets': others.optional(),
    vrfs: others.optional(),
  })
  .superRefine((network, context) => {
    const known = new Set<string>();
    for (const [kind, devices] of Object.entries(network)) {
      if (typeof devices !== 'object' || kind === 'openvswitch') continue;
      for (const device of Object.keys(devices)) {
        if (known.has(device)) refuse([kind, device], 'is the id of another interface as well');
        known.add(device);
      }
    }
    for (const [device, { link }] of Object.entries(network.vlans ?? {})) {
      if (!known.has(link))
        refuse(['vlans', device, 'link'], 'must be the id of an interface that is defined here');
    }
    for (const kind of ['bonds', 'bridges'] as const) {
      for (const [device, { interfaces = [] }] of Object.entries(network[kind] ?? {})) {
        for (const [index, member] of interfaces.entries()) {
          if (!known.has(member))
            refuse(
              [kind, device, 'interfaces', index],
              'must be the id of an interface that is defined here',
            );
        }
      }
    }

    function refuse(path: (string | number)[], message: string): void {
      context.addIssue({ code: 'custom', path, message });
    }
  });
