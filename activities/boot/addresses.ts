import type { BootEntry } from '#contracts/boot/entry.ts';
import type { AddressesOfInstanceFragment } from '../generated/graph.ts';
import type { PlacedAddress } from '../graph/placed-addresses.ts';

type Address = PlacedAddress<AddressesOfInstanceFragment['addresses']['nodes'][number]>;

/** What a boot entry says of the addresses of an instance, the first of each family with the default route. */
export function addressesOf(
  placed: readonly Address[],
): Pick<BootEntry, 'addresses' | 'gateway' | 'gateways' | 'ports'> {
  const first = placed[0]?.block.gateway ?? null;
  const gateways = [false, true].flatMap((isV6) => {
    const own = placed.find(({ address }) => address.includes(':') === isV6);
    return typeof own?.block.gateway === 'string' ? [own.block.gateway] : [];
  });
  const macs = new Set(placed.flatMap(({ mac }) => mac ?? []));
  const ports = [...macs].map((mac) => ({
    mac,
    addresses: placed.filter((one) => one.mac === mac).map(withLength),
  }));
  return {
    addresses: placed.map(withLength),
    gateway: first,
    // Boot services of an earlier version have no such fields.
    ...(gateways.some((gateway) => gateway !== first) ? { gateways } : {}),
    ...(ports.length > 0 ? { ports } : {}),
  };
}

function withLength({ address, block }: Address): string {
  return `${address}/${block.prefix.split('/')[1] ?? ''}`;
}
