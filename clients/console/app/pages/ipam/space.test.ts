import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatAddress, placeIn, sizeOf, spaceOf } from './space.ts';

const NONE = { blocks: [], ranges: [], addresses: [] };
const shown = (prefix: string, taken: Partial<typeof NONE> | object): readonly string[] => {
  const { free, bits } = spaceOf(prefix, { ...NONE, ...taken });
  return free.map(({ first, last }) => `${formatAddress(first, bits)} ${formatAddress(last, bits)}`);
};

test('what is between blocks, ranges and addresses is free but what the block keeps, the largest first', () => {
  const taken = {
    blocks: [{ prefix: '10.0.0.128/26' }],
    ranges: [{ from: '10.0.0.10', to: '10.0.0.19', role: 'DHCP' }],
    // One lies within the range.
    addresses: [{ address: '10.0.0.12' }],
    gateway: '10.0.0.1',
  };
  expect(shown('10.0.0.0/24', taken)).toEqual([
    '10.0.0.20 10.0.0.127',
    '10.0.0.192 10.0.0.254',
    '10.0.0.2 10.0.0.9',
  ]);
});

test.each([
  ['2001:db8::/32', '2001:db8:: 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['::/0', ':: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['10.0.0.7/32', '10.0.0.7 10.0.0.7'],
])('%s without anything in it is free', (prefix, free) => expect(shown(prefix, {})).toEqual([free]));

test.each(['::1', '2001:db8::1:0:0:1', '1:0:0:2::3', 'fe80::1', '1:2:3:4:5:6:7:8'])(
  'the address %s is written as it is read',
  (address) => {
    const { parts, bits } = spaceOf('::/0', { ...NONE, addresses: [{ address }] });
    expect(formatAddress(parts[0]?.first ?? 0n, bits)).toBe(address);
  },
);

test('parts and free space together are the whole, and are drawn inside it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(255), { maxLength: 60 }), (hosts) => {
      const addresses = hosts.map((host) => ({ address: `10.0.0.${host}` }));
      const space = spaceOf('10.0.0.0/24', { ...NONE, addresses });
      const taken = new Set([0, 255, ...hosts]);
      const total = space.free.reduce((sum, span) => sum + sizeOf(span), BigInt(taken.size));
      expect(total).toBe(256n);
      for (const part of space.parts) {
        const { left, width } = placeIn(space, part);
        expect(left + width).toBeLessThanOrEqual(100.001);
      }
    }),
  );
});
