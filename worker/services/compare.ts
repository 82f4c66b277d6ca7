import type { HeldReservation } from '#providers/capabilities/dhcp.ts';
import type { ServedName } from '#providers/capabilities/dns.ts';
import type { ObservedDifferenceInput } from '#activities/generated/graph.ts';

/** What DNS and DHCP servers are to have of an instance, as the graph says. */
export interface Intended {
  readonly id: string;
  readonly version: number;
  readonly hostname: string;
  /** Null where it has none in DNS. */
  readonly dnsName: string | null;
  readonly dhcpReserved: boolean;
  /** Of its name, in their shortest form. */
  readonly addresses: readonly string[];
  /** The address that DHCP reserves, with the MAC addresses of the ports that may have it; undefined where there is none. */
  readonly reserved: { readonly address: string; readonly macs: readonly string[] } | undefined;
}

type Difference = ObservedDifferenceInput;

/** Where the records of a name differ from those that `ensureName` gives it. The TTL does not count. */
export function nameDifferences({ id, addresses }: Intended, served: ServedName): Difference[] {
  const name = served.name;
  const wanted = listOf(addresses);
  const found = listOf(served.addresses);
  const differences: Difference[] = [];
  if (found !== wanted) differences.push({ field: 'dns.addresses', intent: wanted, evidence: found || null });
  // Without records there is nothing to own.
  if (served.owner !== id && (served.owner !== null || found !== ''))
    differences.push({ field: 'dns.owner', intent: id, evidence: served.owner });
  for (const pointer of served.pointers) {
    if (pointer.name === name && pointer.owner === id) continue;
    const whose = pointer.owner === null ? 'without an owner' : `of the owner ${pointer.owner}`;
    differences.push({
      field: `dns.pointer.${pointer.address}`,
      intent: name,
      evidence: pointer.name === name ? `${name}, ${whose}` : pointer.name,
    });
  }
  return differences;
}

/** Where the reservations of an instance differ from those that `ensureReservation` makes. */
export function leaseDifferences(
  { id, reserved, hostname }: Intended,
  held: readonly HeldReservation[],
): Difference[] {
  const known = (reserved?.macs ?? []).map((mac) => mac.toLowerCase());
  if (reserved === undefined || known.length === 0) return [];
  const { address } = reserved;
  const own = held.filter(({ owner }) => owner === id);
  const isIntended = (one: HeldReservation): boolean =>
    one.address === address && known.includes(one.mac) && one.hostname === hostname;
  if (own.length > 0 && own.every(isIntended)) return [];
  const shown =
    own.length > 0 ? own : held.filter((one) => one.address === address || known.includes(one.mac));
  const evidence = shown.slice(0, 5).map((one) => `${wordsOf(one)}${ownerOf(one, id)}`);
  return [
    {
      field: 'dhcp.reservation',
      intent: `${address} for ${known[0]}, ${hostname}`,
      evidence: evidence.join('; ') || null,
    },
  ];
}

function wordsOf({ address, mac, hostname }: HeldReservation): string {
  return `${address} for ${mac}, ${hostname || 'without a host name'}`;
}

function ownerOf({ owner }: HeldReservation, id: string): string {
  if (owner === id) return '';
  return owner === null ? ' (not reserved here)' : ` (of ${owner})`;
}

function listOf(addresses: readonly string[]): string {
  return addresses.toSorted().join(', ');
}
