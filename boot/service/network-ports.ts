import type { BootEntry } from '#contracts/boot/entry.ts';

/** A network port of a machine, with the addresses of its instance that it has. */
export interface PortAddresses {
  readonly mac: string;
  readonly addresses: readonly string[];
}

/**
 * The ports that an order gives addresses, that by which the machine booted first: it has those that no other port has.
 * @param booted the MAC address by which it booted
 */
export function networkPorts({ addresses, ports = [] }: BootEntry, booted: string): PortAddresses[] {
  const macs = [booted, ...ports.map(({ mac }) => mac).filter((mac) => mac !== booted)];
  const portOf = (address: string): string =>
    ports.find((port) => port.addresses.includes(address))?.mac ?? booted;
  return macs.map((mac) => ({ mac, addresses: addresses.filter((address) => portOf(address) === mac) }));
}
