import { UserError } from '#platform/errors/user-error.ts';
import type { InstanceOperationKind } from '#contracts/instances/requests.ts';
import type { DhcpRequest, DnsRequest } from '#contracts/instances/network-services.ts';
import type { Instance } from '../instance.ts';
import type { Profile } from '../profile.ts';

/** RFC 1035, section 2.3.4, without the dot at the end and the length of the first label. */
const LONGEST_NAME = 253;

/** Operations that register the name of an instance by its profile. */
const REGISTERS: ReadonlySet<InstanceOperationKind> = new Set(['PROVISION', 'REIMAGE', 'SERVICES_APPLY']);

/**
 * The DNS part of an operation's request. It is recorded with the instance in the same transaction: the instance has all names
 * that may be in DNS until it is deleted, so that none is left, however host name and profile change or the operation ends.
 */
export function dnsFor(
  kind: InstanceOperationKind,
  instance: Instance,
  profile: Profile | null,
): DnsRequest | undefined {
  const known = instance.dnsNames;
  if (kind === 'DECOMMISSION') {
    return known.length === 0 ? undefined : { name: null, ttlSeconds: 0, formerNames: known };
  }
  if (!REGISTERS.has(kind)) return undefined;
  const name = nameOf(instance, profile);
  const formerNames = known.filter((one) => one !== name);
  if (name === null && formerNames.length === 0) return undefined;
  instance.dnsNames = name === null ? formerNames : [...formerNames, name];
  return { name, ttlSeconds: profile?.dnsTtlSeconds ?? 0, formerNames };
}

function nameOf({ hostname }: Instance, profile: Profile | null): string | null {
  const zone = profile?.dnsZone ?? null;
  if (zone === null) return null;
  const name = `${hostname}.${zone}`;
  if (name.length <= LONGEST_NAME) return name;
  throw new UserError(
    'INVALID_INPUT',
    `The host name with the zone of its profile, ${name}, is longer than ${LONGEST_NAME} characters. Choose a shorter one.`,
    { path: ['hostname'] },
  );
}

/** The DHCP part of an operation's request, recorded with the instance likewise. */
export function dhcpFor(
  kind: InstanceOperationKind,
  instance: Instance,
  profile: Profile | null,
): DhcpRequest | undefined {
  const isKnown = instance.dhcpReserved;
  if (kind === 'DECOMMISSION') return isKnown ? 'RELEASE' : undefined;
  if (!REGISTERS.has(kind)) return undefined;
  if (profile?.dhcpReservation !== true) return isKnown ? 'RELEASE' : undefined;
  instance.dhcpReserved = true;
  return 'RESERVE';
}

/** What the operation of the instance changes at DNS and DHCP servers. */
export function servicesOf({ operationRequest }: Instance): {
  readonly dns?: DnsRequest;
  readonly dhcp?: DhcpRequest;
} {
  const request = operationRequest as { readonly data?: ReturnType<typeof servicesOf> } | null;
  return request?.data ?? {};
}

/** After a successful operation, only the name and the reservation that it made exist. */
export function forgetFormerServices(instance: Instance): void {
  const { dns, dhcp } = servicesOf(instance);
  if (dns !== undefined) instance.dnsNames = dns.name === null ? [] : [dns.name];
  if (dhcp === 'RELEASE') instance.dhcpReserved = false;
}
