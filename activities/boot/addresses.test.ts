import { expect, it } from 'vitest';
import { addressesOf } from './addresses.ts';

type Address = Parameters<typeof addressesOf>[0][number];

const at = (text: string, gateway: string | null, mac: string | null = null): Address => {
  const [address = '', length = ''] = text.split('/');
  return { address, claimKey: null, block: { prefix: `10.0.0.0/${length}`, gateway }, mac };
};

it('has the gateway of the first address of each family', () => {
  expect(
    addressesOf([
      at('10.0.0.7/24', '10.0.0.1'),
      at('10.1.0.7/24', '10.1.0.1'),
      at('2001:db8::7/64', 'fe80::1'),
    ]),
  ).toEqual({
    addresses: ['10.0.0.7/24', '10.1.0.7/24', '2001:db8::7/64'],
    gateway: '10.0.0.1',
    gateways: ['10.0.0.1', 'fe80::1'],
  });
});

it('says which other ports have which addresses', () => {
  const [one, two] = ['02:00:00:00:00:01', '02:00:00:00:00:02'];
  const { addresses, ports } = addressesOf([
    at('10.0.0.7/24', null),
    at('10.1.0.7/24', null, two),
    at('10.2.0.7/24', null, one),
    at('10.1.0.8/24', null, two),
  ]);
  expect(addresses).toEqual(['10.0.0.7/24', '10.1.0.7/24', '10.2.0.7/24', '10.1.0.8/24']);
  expect(ports).toEqual([
    { mac: two, addresses: ['10.1.0.7/24', '10.1.0.8/24'] },
    { mac: one, addresses: ['10.2.0.7/24'] },
  ]);
});

it('is as before where one gateway is known: boot services of an earlier version accept no other field', () => {
  const addresses = ['10.0.0.7/24'];
  expect(addressesOf([at('10.0.0.7/24', '10.0.0.1')])).toEqual({ addresses, gateway: '10.0.0.1' });
  expect(addressesOf([at('10.0.0.7/24', null)])).toEqual({ addresses, gateway: null });
  expect(addressesOf([])).toEqual({ addresses: [], gateway: null });
});
