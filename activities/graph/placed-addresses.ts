import { ApplicationFailure } from '@temporalio/activity';
import { claimKeyOf, inOrder } from '#contracts/instances/address-request.ts';
import type { AddressesOfInstanceFragment } from '../generated/graph.ts';

/** An address with the network that it is in. */
export interface PlacedAddress {
  readonly address: string;
  readonly prefixLength: string;
  readonly gateway: string | null;
  /** Of the network port that has it, in lower case; null for the one that the machine boots by. */
  readonly mac: string | null;
}

/** Addresses of an instance in the order in which it asked for them. Throws where its server lacks the port of one. */
export function placedAddresses(instance: AddressesOfInstanceFragment): PlacedAddress[] {
  const ports = new Map(
    (instance.wantedAddresses ?? []).map(({ port }, index) => [claimKeyOf(index), port] as const),
  );
  return inOrder(instance.addresses.nodes).map(({ address, claimKey, block }) => ({
    address,
    prefixLength: block.prefix.split('/')[1] ?? '',
    gateway: block.gateway,
    mac: macOf(instance.server, claimKey === null ? null : (ports.get(claimKey) ?? null)),
  }));
}

function macOf(server: AddressesOfInstanceFragment['server'], port: string | null): string | null {
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
