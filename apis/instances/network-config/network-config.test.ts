import { describe, expect, it } from 'vitest';
import { checkNetworkConfig } from './check.ts';

/** After netplan's own examples: bonding, VLANs, bridges, routes, static addresses. */
const BONDED = `network:
  version: 2
  renderer: networkd
  ethernets:
    ports: {match: {macaddress: "52:54:00:6b:3c:58"}, set-name: lan0, mtu: 9000, wakeonlan: yes}
    eno2: {optional: true}
  bonds:
    bond0:
      interfaces: [ports, eno2]
      addresses: [10.0.0.5/24, "2001:db8::5/64", {10.0.0.6/24: {label: "bond0:a", lifetime: 0}}]
      nameservers: {addresses: [10.0.0.2, "2001:db8::2"], search: [lab]}
      routes:
        - {to: default, via: 10.0.0.1, metric: 100, on-link: true}
        - {to: 172.16.0.0/12, via: 10.0.0.3, table: 76}
      routing-policy: [{from: 10.0.0.0/24, table: 76}]
      parameters: {mode: 802.3ad, lacp-rate: fast, mii-monitor-interval: 100, transmit-hash-policy: layer3+4}
  vlans:
    vlan10: {id: 10, link: bond0, addresses: [10.10.0.5/24]}
  bridges:
    br0: {interfaces: [vlan10], dhcp4: true, dhcp4-overrides: {use-dns: false}, parameters: {stp: true, priority: 0}}
`;

describe('a network configuration that is right', () => {
  it.each([
    BONDED,
    'version: 2\nethernets: {eth0: {dhcp4: true}}\n',
    '{"version": 2, "ethernets": {"id0": {"match": {"name": "en*"}, "addresses": ["192.168.14.2/24"]}}}',
    'network:\n  version: 2\n',
  ])('passes: %#', (text) => {
    expect(checkNetworkConfig(text)).toEqual({ faults: [], warnings: [] });
  });
});

describe('a network configuration that is wrong', () => {
  const ethernet = (lines: string): string => `version: 2\nethernets:\n  eth0: ${lines}\n`;

  it.each<[string, string]>([
    ['a list', 'must be a mapping'],
    ['', 'must be a mapping'],
    ['network:\n  version: 1\n', 'network.version must be 2. Version 1 is not taken'],
    ['network: {version: 3}\n', 'network.version must be 2'],
    [ethernet('{routing-policy: [{table: 5}]}'), 'ethernets.eth0.routing-policy[0] must have from or to'],
    ['ethernets: {}\n', 'version must be 2'],
    ['version: 2\nethernet: {}\n', 'the document has unknown keys: ethernet'],
    [
      ethernet('{addresses: [10.0.0.5]}'),
      'ethernets.eth0.addresses[0] must be an address with its prefix length',
    ],
    [ethernet('{addresses: [10.0.0.5/33]}'), 'ethernets.eth0.addresses[0] must be'],
    [ethernet('{adresses: []}'), 'ethernets.eth0 has unknown keys: adresses'],
    [
      ethernet('{match: {macaddress: 52:54:00:12:34:56}}'),
      'ethernets.eth0.match.macaddress must be a MAC address in quotes',
    ],
    [
      ethernet('{match: {macaddress: "52:54:00:12:34"}}'),
      'ethernets.eth0.match.macaddress must be a MAC address, e.g.',
    ],
    [ethernet('{set-name: lan0}'), 'ethernets.eth0 must say by match whose name set-name sets'],
    [ethernet('{dhcp4: maybe}'), 'ethernets.eth0.dhcp4 must be true or false'],
    [ethernet('{mtu: -9}'), 'ethernets.eth0.mtu must be at least 68'],
    [
      ethernet('{nameservers: {addresses: [dns.example]}}'),
      'ethernets.eth0.nameservers.addresses[0] must be an IP address',
    ],
    [ethernet('{routes: [{via: 10.0.0.1}]}'), 'ethernets.eth0.routes[0].to is missing'],
    [
      ethernet('{routes: [{to: default, via: gateway}]}'),
      'ethernets.eth0.routes[0].via must be an IP address',
    ],
    ['version: 2\nethernets: {"a b": {}}\n', 'ethernets.a?b must be 1 to 64 characters'],
    [
      'version: 2\nbonds: {bond0: {interfaces: [eth0]}}\n',
      'bonds.bond0.interfaces[0] must be the id of an interface',
    ],
    [
      'version: 2\nbonds: {bond0: {parameters: {mode: fast}}}\n',
      'bonds.bond0.parameters.mode must be balance-rr',
    ],
    [
      'version: 2\nethernets: {eth0: {}}\nvlans: {vlan1: {id: 5000, link: eth0}}\n',
      'vlans.vlan1.id must be at most 4094',
    ],
    ['version: 2\nvlans: {vlan1: {id: 5, link: eth0}}\n', 'vlans.vlan1.link must be the id of an interface'],
    ['version: 2\nvlans: {vlan1: {id: 5}}\n', 'vlans.vlan1.link is missing'],
    [
      'version: 2\nethernets: {a: {}}\nbridges: {a: {}}\n',
      'bridges.a is the id of another interface as well',
    ],
    ['version: 2\nbridges: {a-bridge-with-a-long-name: {}}\n', 'must be an interface’s name'],
    ['version: [2\n', 'must be YAML; line'],
  ])('is refused: %j', (text, fault) => {
    const [found, ...more] = checkNetworkConfig(text).faults;
    expect(found).toContain(fault);
    expect(more).toEqual([]);
  });

  it('is reported at ten places at most', () => {
    const many = Array.from({ length: 50 }, () => 'x').join(', ');
    expect(checkNetworkConfig(ethernet(`{addresses: [${many}]}`)).faults).toHaveLength(10);
  });
});

describe('a network configuration that netplan ignores or reads differently', () => {
  it.each<[string, string]>([
    [
      'network: {version: 2}\nversion_of_ours: 3\n',
      'the document has unknown keys: version_of_ours; cloud-init ignores them',
    ],
    [
      'version: 2\nethernets:\n  eth0: {dhcp4: true}\n  eth0: {}\n',
      'line 4 has the key eth0 again; the last one counts',
    ],
    ['version: 2\nethernets: {eth0: {mtu: 9}}\n', 'ethernets.eth0.mtu must be 68 to 65536; it is ignored'],
    ['version: 2\nethernets: {eth0: {mtu: "1500"}}\n', 'ethernets.eth0.mtu must be a number without quotes'],
    [
      'version: 2\nethernets: {eth0: {dhcp4: "true"}}\n',
      'ethernets.eth0.dhcp4 must be true or false without quotes',
    ],
    [
      'version: 2\nethernets: {a: {match: {name: a}, set-name: a-name-too-long-for-linux}}\n',
      'ethernets.a.set-name must be 1 to 15 characters',
    ],
    [
      'version: 2\nbonds: {bond0: {parameters: {lacp-rate: 1}}}\n',
      'bonds.bond0.parameters.lacp-rate must be slow or fast; it is ignored',
    ],
  ])('passes with a warning: %j', (text, warning) => {
    const { faults, warnings } = checkNetworkConfig(text);
    expect(faults).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining(warning)]);
  });
});
