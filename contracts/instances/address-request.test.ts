import { expect, it } from 'vitest';
import { inOrder, wordsOf } from './address-request.ts';

it('is described in the plan', () => {
  expect(wordsOf(undefined)).toBe('an address');
  const second = { blockId: 'ipamibk-1', port: 'NIC.2' };
  expect(wordsOf([{ family: 'IPV4' }, second, { family: 'IPV6', blockId: 'ipamibk-2' }])).toBe(
    'an IPv4 address, an address of ipamibk-1 at port NIC.2, and an IPv6 address of ipamibk-2',
  );
});

it('orders addresses as they were requested, those of people last', () => {
  const keys = [null, '10', '2', '0'].map((claimKey) => ({ claimKey }));
  expect(inOrder(keys).map(({ claimKey }) => claimKey)).toEqual(['0', '2', '10', null]);
});
