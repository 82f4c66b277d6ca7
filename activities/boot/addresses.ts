import type { BootEntry } from '#contracts/boot/entry.ts';
import type { InstallOrderQuery } from '../generated/graph.ts';

type Address = NonNullable<InstallOrderQuery['instance']>['addresses']['nodes'][number];

/** What a boot entry says of the addresses of an instance, the first of each family with the default route. */
export function addressesOf(
  addresses: readonly Address[],
): Pick<BootEntry, 'addresses' | 'gateway' | 'gateways'> {
  const first = addresses[0]?.block.gateway ?? null;
  const gateways = [false, true].flatMap((isV6) => {
    const own = addresses.find(({ address }) => address.includes(':') === isV6);
    return typeof own?.block.gateway === 'string' ? [own.block.gateway] : [];
  });
  return {
    addresses: addresses.map(({ address, block }) => `${address}/${block.prefix.split('/')[1] ?? ''}`),
    gateway: first,
    // Boot services of an earlier version have no such field.
    ...(gateways.some((gateway) => gateway !== first) ? { gateways } : {}),
  };
}
