import { expect, it } from 'vitest';
import { addressesOf } from './addresses.ts';

const at = (
  address: string,
  prefix: string,
  gateway: string | null,
): Parameters<typeof addressesOf>[0][number] => ({
  address,
  claimKey: null,
  block: { prefix, gateway },
});

it('has the gateway of the first address of each family', () => {
  expect(
    addressesOf([
      at('10.0.0.7', '10.0.0.0/24', '10.0.0.1'),
      at('10.1.0.7', '10.1.0.0/24', '10.1.0.1'),
      at('2001:db8::7', '2001:db8::/64', 'fe80::1'),
    ]),
  ).toEqual({
    addresses: ['10.0.0.7/24', '10.1.0.7/24', '2001:db8::7/64'],
    gateway: '10.0.0.1',
    gateways: ['10.0.0.1', 'fe80::1'],
  });
});

it('is as before where one gateway is known: boot services of an earlier version take no other field', () => {
  const addresses = ['10.0.0.7/24'];
  expect(addressesOf([at('10.0.0.7', '10.0.0.0/24', '10.0.0.1')])).toEqual({
    addresses,
    gateway: '10.0.0.1',
  });
  expect(addressesOf([at('10.0.0.7', '10.0.0.0/24', null)])).toEqual({ addresses, gateway: null });
  expect(addressesOf([])).toEqual({ addresses: [], gateway: null });
});
