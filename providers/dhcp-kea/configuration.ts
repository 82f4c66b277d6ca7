import { z } from 'zod';
import type { HeldReservation, Reservation } from '../capabilities/dhcp.ts';
import { lies, parseIpAddress, storedPrefix } from '#platform/networks/ip-text.ts';

/**
 * The answer of `config-get`. Only reservations are changed: the parts that are read here are typed, and the rest is kept.
 * Our reservations name their owner in their `user-context`, which Kea stores and does not read.
 */
const reservation = z.looseObject({
  'hw-address': z.string().optional(),
  'ip-address': z.string().optional(),
  hostname: z.string().optional(),
  'user-context': z
    .looseObject({ infratographer: z.looseObject({ owner: z.string() }).optional().catch(undefined) })
    .optional(),
});

type KeaReservation = z.infer<typeof reservation>;

const subnet = z.looseObject({ subnet: z.string(), reservations: z.array(reservation).optional() });

type KeaSubnet = z.infer<typeof subnet>;

export const keaConfiguration = z.looseObject({
  Dhcp4: z.looseObject({
    'ip-reservations-unique': z.boolean().optional(),
    subnet4: z.array(subnet).optional(),
    'shared-networks': z.array(z.looseObject({ subnet4: z.array(subnet).optional() })).optional(),
    reservations: z.array(reservation).optional(),
  }),
});

export type KeaConfiguration = z.infer<typeof keaConfiguration>;

/** All reservations: of subnets, of subnets of shared networks, and global ones. */
export function reservationsOf({ Dhcp4 }: KeaConfiguration): HeldReservation[] {
  return [
    ...subnetsOf(Dhcp4).flatMap(({ reservations }) => reservations ?? []),
    ...(Dhcp4.reservations ?? []),
  ].map(heldOf);
}

/** The configuration with each subnet's reservations as the function returns them. */
export function withReservations(
  configuration: KeaConfiguration,
  change: (reservations: readonly KeaReservation[], subnet: KeaSubnet) => readonly KeaReservation[],
): KeaConfiguration {
  const changed = (subnets: readonly KeaSubnet[]): KeaSubnet[] =>
    subnets.map((one) => ({ ...one, reservations: [...change(one.reservations ?? [], one)] }));
  const { subnet4, 'shared-networks': networks } = configuration.Dhcp4;
  return {
    // Without `hash` and other members that Kea computes.
    Dhcp4: {
      ...configuration.Dhcp4,
      ...(subnet4 === undefined ? {} : { subnet4: changed(subnet4) }),
      ...(networks === undefined
        ? {}
        : {
            'shared-networks': networks.map((network) => ({
              ...network,
              ...(network.subnet4 === undefined ? {} : { subnet4: changed(network.subnet4) }),
            })),
          }),
    },
  };
}

/** The subnet of an address: Kea's subnets do not overlap. */
export function subnetOf({ Dhcp4 }: KeaConfiguration, address: string): KeaSubnet | undefined {
  const parsed = parseIpAddress(address);
  return parsed && subnetsOf(Dhcp4).find((one) => lies(parsed, storedPrefix(one.subnet)));
}

/** Kea refuses a second reservation of an address unless `ip-reservations-unique` is false. */
export function reservable(
  { Dhcp4 }: KeaConfiguration,
  { macs, address, hostname, owner }: Reservation,
): KeaReservation[] {
  const taken = Dhcp4['ip-reservations-unique'] === false ? macs : macs.slice(0, 1);
  return taken.map((mac) => ({
    'hw-address': mac.toLowerCase(),
    'ip-address': address,
    hostname,
    'user-context': { infratographer: { owner } },
  }));
}

export function heldOf(one: KeaReservation): HeldReservation {
  return {
    mac: one['hw-address']?.toLowerCase() ?? '',
    address: one['ip-address'] ?? '',
    hostname: one.hostname ?? '',
    owner: one['user-context']?.infratographer?.owner ?? null,
  };
}

function subnetsOf(dhcp4: KeaConfiguration['Dhcp4']): readonly KeaSubnet[] {
  const shared = (dhcp4['shared-networks'] ?? []).flatMap((network) => network.subnet4 ?? []);
  return [...(dhcp4.subnet4 ?? []), ...shared];
}
