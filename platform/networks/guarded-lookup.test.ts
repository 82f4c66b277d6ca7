import type { LookupAddress } from 'node:dns';
import { expect, test } from 'vitest';
import { allowedNetworks } from './allowed-networks.ts';
import { AddressRefused, guardedLookup } from './guarded-lookup.ts';

/** Looks a name up that leads to the addresses. */
async function lookup(setting: string | undefined, ...addresses: string[]): Promise<unknown> {
  const found: LookupAddress[] = addresses.map((address) => ({
    address,
    family: address.includes(':') ? 6 : 4,
  }));
  const guarded = guardedLookup(allowedNetworks.parse(setting), (_, __, done) => done(null, found));
  return await new Promise((resolve, reject) => {
    guarded('images.example', { all: true }, (error, answer) =>
      error === null ? resolve(answer) : reject(error),
    );
  });
}

test.each(['127.0.0.1', '169.254.169.254', '::1', 'fe80::1', '::ffff:127.0.0.1', '0.0.0.0'])(
  'a name that leads to %s alone is refused, as a URL with it is',
  async (address) => {
    await expect(lookup(undefined, address)).rejects.toBeInstanceOf(AddressRefused);
  },
);

test('of several addresses those that are allowed remain', async () => {
  expect(await lookup(undefined, '169.254.169.254', '10.0.0.7')).toEqual([
    { address: '10.0.0.7', family: 4 },
  ]);
});

test('a name that an operator lists may lead anywhere', async () => {
  expect(await lookup('images.example', '127.0.0.1')).toEqual([{ address: '127.0.0.1', family: 4 }]);
  expect(await lookup('any', '127.0.0.1')).toEqual([{ address: '127.0.0.1', family: 4 }]);
});
