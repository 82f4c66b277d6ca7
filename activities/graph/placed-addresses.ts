import { ApplicationFailure } from '@temporalio/activity';
import { claimKeyOf, inOrder } from '#contracts/instances/address-request.ts';

/** An instance with what says at which port of its server each of its addresses is. */
interface Placed<Address> {
  readonly wantedAddresses: readonly { readonly port: string | null }[] | null;
  readonly server: {
    readonly name: string;
    readonly ports: readonly { readonly name: string; readonly mac: string; readonly shared: boolean }[];
  } | null;
  readonly addresses: { readonly nodes: readonly Address[] };
}

interface Listed {
  readonly address: string;
  readonly claimKey: string | null;
}

/** An address, and the MAC address of its network port in lower case: null for the port that the machine boots by. */
export type PlacedAddress<Address extends Listed = Listed> = Address & { readonly mac: string | null };

/** Addresses of an instance in the order in which it asked for them. Throws where its server lacks the port of one. */
export function placedAddresses<Address extends Listed>(instance: Placed<Address>): PlacedAddress<Address>[] {
  const ports = new Map(
    (instance.wantedAddresses ?? []).map(({ port }, index) => [claimKeyOf(index), port] as const),
  );
  return inOrder(instance.addresses.nodes).map((one) => ({
    ...one,
    mac: macOf(instance.server, one.claimKey === null ? null : (ports.get(one.claimKey) ?? null)),
  }));
}

/** The addresses of an instance's name: an address at another port may be in a network that only some machines reach. */
export function namedAddresses(placed: readonly PlacedAddress[]): string[] {
  return placed.filter(({ mac }) => mac === placed[0]?.mac).map(({ address }) => address);
}

/** The first IPv4 address, which DHCP reserves, and the ports for which it does; undefined where there is none. */
export function reservedAddress(
  placed: readonly PlacedAddress[],
  macs: readonly string[],
): { readonly address: string; readonly macs: readonly string[] } | undefined {
  const first = placed.find(({ address }) => address.includes('.'));
  return first && { address: first.address, macs: first.mac === null ? macs : [first.mac] };
}

function macOf(server: Placed<unknown>['server'], port: string | null): string | null {
  if (port === null) return null;
  const wanted = port.toLowerCase();
  const own = (server?.ports ?? []).filter(({ shared }) => !shared);
  const found = own.find(({ name, mac }) => [name.toLowerCase(), mac.toLowerCase()].includes(wanted));
  if (found !== undefined) return found.mac.toLowerCase();
  const there = own.map(({ name, mac }) => `${name} (${mac})`).join(', ');
  throw ApplicationFailure.nonRetryable(
    `${server?.name ?? 'The server'} has no network port ${port} with a MAC address of its own. It has ${there === '' ? 'none' : there}. Inspect it again, or create the instance with another port.`,
    'NO_NETWORK_PORT',
    { effect: 'none' },
  );
}
