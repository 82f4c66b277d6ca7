import { afterAll, describe, expect, it } from 'vitest';
import { noNetplan, startNetplan } from '#test/peers/netplan.ts';
import { bootEntry } from './fixture/boot-fixture.ts';
import { networkConfigOf } from './network-config.ts';

const MAC = '02:00:00:00:00:01';
const made = (change: object, nameServers: string[] = []): unknown =>
  JSON.parse(networkConfigOf(bootEntry(change), MAC, nameServers));
const nic0 = (rest: object): object => ({
  version: 2,
  ethernets: { nic0: { match: { macaddress: MAC }, ...rest } },
});

it('is the address with its gateway, where gateway and name servers are known', () => {
  expect(made({ gateway: '10.0.0.1' }, ['10.0.0.53'])).toEqual(
    nic0({
      addresses: ['10.0.0.7/24'],
      routes: [{ to: 'default', via: '10.0.0.1' }],
      nameservers: { addresses: ['10.0.0.53'] },
    }),
  );
});

it('reaches a gateway outside the prefixes of its addresses on the link', () => {
  const off = made({ addresses: ['10.0.0.7/32'], gateway: '172.31.1.1' }, ['10.0.0.53']);
  expect(off).toMatchObject({
    ethernets: { nic0: { routes: [{ to: 'default', via: '172.31.1.1', 'on-link': true }] } },
  });
});

const DUAL = {
  addresses: ['10.0.0.7/24', '10.0.0.8/24', '2001:db8::7/64'],
  gateway: '10.0.0.1',
  gateways: ['10.0.0.1', 'fe80::1'],
};

it('has all addresses of both families, each family with its gateway', () => {
  expect(made(DUAL, ['10.0.0.53', '2001:db8::53'])).toEqual(
    nic0({
      addresses: DUAL.addresses,
      routes: [
        { to: 'default', via: '10.0.0.1' },
        { to: 'default', via: 'fe80::1', 'on-link': true },
      ],
      nameservers: { addresses: ['10.0.0.53', '2001:db8::53'] },
    }),
  );
});

it('leaves the family without a gateway to DHCP, or to the announcements of its router', () => {
  const { gateways: _, ...four } = DUAL;
  expect(made(four, ['10.0.0.53'])).toMatchObject({
    ethernets: { nic0: { addresses: DUAL.addresses, routes: [{ to: 'default', via: '10.0.0.1' }] } },
  });
  expect(made({ ...DUAL, gateway: null, gateways: ['fe80::1'] }, ['2001:db8::53'])).toEqual(
    nic0({
      dhcp4: true,
      addresses: ['2001:db8::7/64'],
      routes: [{ to: 'default', via: 'fe80::1', 'on-link': true }],
      nameservers: { addresses: ['2001:db8::53'] },
    }),
  );
  expect(made({ ...DUAL, gateway: null, gateways: [] }, ['10.0.0.53'])).toEqual(
    nic0({ dhcp4: true, dhcp6: true }),
  );
});

const OTHER = '02:00:00:00:00:0b';

it('has other ports by their MAC addresses, and each default route at the port of the first address', () => {
  const order = {
    addresses: ['10.0.0.7/24', '10.9.0.7/24', '2001:db8::7/64'],
    gateway: '10.0.0.1',
    gateways: ['10.0.0.1', '2001:db8::1'],
    ports: [{ mac: OTHER, addresses: ['10.9.0.7/24', '2001:db8::7/64'] }],
  };
  const nameservers = { addresses: ['10.0.0.53'] };
  const nic1 = { match: { macaddress: OTHER }, addresses: ['10.9.0.7/24', '2001:db8::7/64'] };
  expect(made(order, ['10.0.0.53'])).toEqual({
    version: 2,
    ethernets: {
      nic0: {
        match: { macaddress: MAC },
        addresses: ['10.0.0.7/24'],
        routes: [{ to: 'default', via: '10.0.0.1' }],
        nameservers,
      },
      nic1: { ...nic1, routes: [{ to: 'default', via: '2001:db8::1' }], nameservers },
    },
  });
  // Without name servers the first port asks by DHCP, and the other one has its addresses all the same.
  expect(made(order)).toMatchObject({ ethernets: { nic0: { dhcp4: true, dhcp6: true }, nic1 } });
});

it('asks by DHCP at the port that the machine booted by where another one has all addresses', () => {
  const order = {
    addresses: ['10.9.0.7/24'],
    gateway: '10.9.0.1',
    ports: [{ mac: OTHER, addresses: ['10.9.0.7/24'] }],
  };
  expect(made(order, ['10.0.0.53'])).toMatchObject({
    ethernets: {
      nic0: { match: { macaddress: MAC }, dhcp4: true },
      nic1: { match: { macaddress: OTHER }, routes: [{ to: 'default', via: '10.9.0.1' }] },
    },
  });
  // It may boot by that very port.
  expect(made({ ...order, ports: [{ mac: MAC, addresses: ['10.9.0.7/24'] }] }, ['10.0.0.53'])).toMatchObject({
    ethernets: { nic0: { addresses: ['10.9.0.7/24'] } },
  });
});

it('is DHCP where either is missing, as a fixed address alone would cut the machine off', () => {
  expect(made({}, ['10.0.0.53'])).toEqual(nic0({ dhcp4: true }));
  expect(made({ gateway: '10.0.0.1' })).toEqual(nic0({ dhcp4: true }));
  expect(made({ addresses: ['2001:db8::7/64'] })).toEqual(nic0({ dhcp4: true, dhcp6: true }));
});

it('is the tenant’s own where there is one, without what netplan puts around it', () => {
  const networkConfig =
    'network:\n  version: 2\n  ethernets: {eth0: {dhcp4: yes, match: {macaddress: "52:54:00:12:34:56"}}}\n';
  const inner = {
    version: 2,
    ethernets: { eth0: { dhcp4: true, match: { macaddress: '52:54:00:12:34:56' } } },
  };
  expect(made({ networkConfig })).toEqual(inner);
  expect(made({ networkConfig: JSON.stringify(inner) })).toEqual(inner);
});

const netplan = startNetplan();
afterAll(() => netplan?.stop());

describe.skipIf(netplan === undefined)(`netplan itself${netplan === undefined ? noNetplan : ''}`, () => {
  it('configures the port with both families and their default routes', () => {
    const text = networkConfigOf(bootEntry(DUAL), MAC, ['10.0.0.53', '2001:db8::53']);
    const files = netplan?.generate(JSON.stringify({ network: JSON.parse(text) as object })) ?? {};
    const [network = ''] = Object.values(files).filter((one) => one.includes('[Network]'));
    expect(network).toContain(`MACAddress=${MAC}`);
    for (const address of DUAL.addresses) expect(network).toContain(`Address=${address}`);
    expect(network).toMatch(/\[Route\]\nDestination=0\.0\.0\.0\/0\nGateway=10\.0\.0\.1\n/);
    expect(network).toMatch(/\[Route\]\nDestination=::\/0\nGateway=fe80::1\nGatewayOnLink=true\n/);
    expect(network).toContain('DNS=2001:db8::53');
  });
});
