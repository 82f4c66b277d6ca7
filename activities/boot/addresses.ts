import type { BootEntry } from '#contracts/boot/entry.ts';
import type { PlacedAddress } from '../graph/placed-addresses.ts';

/** What a boot entry says of the addresses of an instance, the first of each family with the default route. */
export function addressesOf(
  placed: readonly PlacedAddress[],
): Pick<BootEntry, 'addresses' | 'gateway' | 'gateways' | 'ports'> {
  const first = placed[0]?.gateway ?? null;
  const gateways = [false, true].flatMap((isV6) => {
    const own = placed.find(({ address }) => address.includes(':') === isV6);
    return typeof own?.gateway === 'string' ? [own.gateway] : [];
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

function withLength({ address, prefixLength }: PlacedAddress): string {
  return `${address}/${prefixLength}`;
}
