import { afterAll, describe, expect, it } from 'vitest';
import { noNetplan, startNetplan } from '#test/peers/netplan.ts';
import { checkNetworkConfig } from './check.ts';

const netplan = startNetplan();
const missing = netplan === undefined ? noNetplan : '';
afterAll(() => netplan?.stop());

/** Whether the real netplan accepts a configuration. */
const generates = (text: string): boolean => netplan?.generate(text) !== undefined;

const ethernet = (text: string): string => `network: {version: 2, ethernets: {eth0: {${text}}}}\n`;
const bond = (text: string): string => `network: {version: 2, bonds: {bond0: {parameters: {${text}}}}}\n`;
const network = (text: string): string => `network: {version: 2, ${text}}\n`;

/** Refused though netplan accepts it: with the reason. */
const STRICTER: readonly (readonly [document: string, reason: string])[] = [
  [
    'network: {ethernets: {eth0: {dhcp4: true}}}\n',
    'cloud-init, which hands it on, takes none without a version',
  ],
  [ethernet('match: {macaddress: 52:54:00:12:34:56}'), 'cloud-init, which hands it on, makes a number of it'],
  [network('bridges: {a-bridge-with-a-long-name: {}}'), 'netplan takes no notice of the bridge'],
];

const DOCUMENTS = [
  ...STRICTER.map(([document]) => document),
  ...[
    'dhcp4: true',
    'dhcp4: maybe',
    'dhcp4: y',
    'dhcp4: "true"',
    'dhcp4: 1',
    'adresses: []',
    'mtu: 9',
    'mtu: "1500"',
    'mtu: -9',
    'ipv6-mtu: 100',
    'set-name: lan0',
    'match: {name: a}, set-name: a-name-too-long-for-linux',
    'match: {macaddress: 00:50:56:12:34:56}',
    'macaddress: 5254.0012.3456',
    'macaddress: "80:00:02:08:fe:80:00:00:00:00:00:00:00:02:c9:03:00:00:0f:91"',
    'addresses: [10.0.0.5]',
    'addresses: [10.0.0.5/33]',
    'addresses: 10.0.0.5/24',
    'addresses: [10.0.0.5/24: {label: a-label-that-is-long}]',
    'addresses: [10.0.0.5/24: {lifetime: 5}]',
    'addresses: [10.0.0.5/24: {lifetime: forever}]',
    'nameservers: {addresses: [dns.example]}',
    'nameservers: {search: lab}',
    'routes: [{via: 10.0.0.1}]',
    'routes: [{to: default, via: gateway}]',
    'routes: [{to: default, via: 10.0.0.1, foo: 1}]',
    'routes: [{to: default, via: 10.0.0.1, table: 0}]',
    'routes: [{to: default, via: 10.0.0.1, metric: "5"}]',
    'routes: [{to: default, via: 10.0.0.1, mtu: 0}]',
    'routes: [{to: default, via: 10.0.0.1, type: fast}]',
    'routes: [{to: 10.1.0.0/16, scope: link}]',
    'renderer: foo',
    'dhcp-identifier: foo',
    'accept-ra: foo',
    'link-local: [ipv5]',
    'link-local: ipv4',
    'optional-addresses: [foo]',
    'activation-mode: foo',
    'dhcp4-overrides: {foo: true}',
    'dhcp4-overrides: {use-dns: x}',
    'gateway4: 10.0.0.1/24',
    'match: {driver: [a, b]}',
    'routing-policy: [{from: 10.0.0.0/8}]',
    'routing-policy: [{table: 5}]',
    'routing-policy: [{from: 10.0.0.0/8, priority: -1}]',
    'virtual-function-count: 1',
    'dhcp4: true, dhcp4: false',
  ].map(ethernet),
  ...[
    'mode: fast',
    'mode: 4',
    'lacp-rate: 1',
    'ad-select: 0',
    'transmit-hash-policy: foo',
    'arp-validate: foo',
    'arp-all-targets: foo',
    'fail-over-mac-policy: foo',
    'primary-reselect-policy: foo',
    'gratuitous-arp: 300',
    'gratuitious-arp: 3',
    'resend-igmp: 300',
    'min-links: -1',
    'arp-ip-targets: [x]',
    'foo: 1',
  ].map(bond),
  ...[
    'ethernet: {}',
    'ethernets: {eth0: }',
    'ethernets: {a: {}}, bridges: {a: {}}',
    'ethernets: {"a b": {}}',
    'ethernets: {a: {}}, vlans: {v: {id: 5000, link: a}}',
    'vlans: {v: {id: 5}}',
    'vlans: {v: {id: 5, link: eth0}}',
    'bonds: {b: {interfaces: [eth0]}}',
    'bridges: {b: {parameters: {priority: 70000}}}',
    'bridges: {b: {parameters: {stp: foo}}}',
    'ethernets: {a: {}}, bridges: {b: {interfaces: [a], parameters: {port-priority: {a: 99}}}}',
    'ethernets: {a: {}}, bridges: {b: {interfaces: [a], parameters: {path-cost: {a: x}}}}',
    'renderer: foo',
    'wifis: {w: {access-points: {x: {password: abcdefgh}}}}',
    'vrfs: {v: {table: 5}}',
    'tunnels: {t: {mode: gre, local: 1.2.3.4, remote: 1.2.3.5}}',
    'openvswitch: {}',
  ].map(network),
  'network: {version: 1}\n',
  'network: {version: 3}\n',
];

describe.skipIf(netplan === undefined)(`netplan itself${missing}`, { timeout: 120_000 }, () => {
  const stricter = new Set(STRICTER.map(([document]) => document));

  it.each(DOCUMENTS)('fails on %j if it is refused, and takes it otherwise', (document) => {
    const { faults } = checkNetworkConfig(document);
    expect({ isTaken: faults.length === 0, faults }).toEqual({
      isTaken: generates(document) && !stricter.has(document),
      faults,
    });
  });
});
