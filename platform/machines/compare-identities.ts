import { identityFrom, type MachineIdentity, type ToldIdentity } from './identity.ts';

export type Verdict = 'same' | 'different' | 'unknown';

export interface IdentityComparison {
  readonly result: Verdict;
  /** By ports and disks alone. */
  readonly parts: Verdict;
  /** Whether every disk of each that both report is one of the other's. */
  readonly sameDisks: boolean;
  /** What differs, for people: `serial number A, not B`. Also where the result is not `different`. */
  readonly differences: readonly string[];
}

/**
 * Compares two machines by what is known of both: what one of them does not report is unknown, and never a difference (an
 * OpenBMC has no serial number before its host has booted). The serial number decides; where it is not known of both,
 * the UUID; where neither is, ports and disks. Firmware updates change UUIDs, so one differing beside the same serial
 * number is no difference. A serial number or UUID shared by machines that have no port and no disk in common is a
 * placeholder that is on no list.
 */
export function compareIdentities(record: ToldIdentity, found: ToldIdentity): IdentityComparison {
  const [one, other] = [identityFrom(record), identityFrom(found)];
  const ports = overlapOf(one.macs, other.macs);
  const disks = overlapOf(one.disks, other.disks);
  const parts = byParts(ports, disks);
  return {
    result: combine(byNumbers(one, other), parts, ports === 'none' && disks === 'none'),
    parts,
    sameDisks: disks === 'whole',
    differences: [
      ...differs('serial number', one.serial, other.serial, [record.serial, found.serial]),
      ...differs('UUID', one.uuid, other.uuid, [record.uuid, found.uuid]),
      ...(ports === 'none' ? [`MAC addresses ${list(other.macs)}, none of ${list(one.macs)}`] : []),
      ...(disks === 'none' ? [`disks ${list(other.disks)}, none of ${list(one.disks)}`] : []),
    ],
  };
}

function byNumbers(one: MachineIdentity, other: MachineIdentity): Verdict {
  if (one.serial !== null && other.serial !== null) return one.serial === other.serial ? 'same' : 'different';
  if (one.uuid !== null && other.uuid !== null) return one.uuid === other.uuid ? 'same' : 'different';
  return 'unknown';
}

function combine(numbers: Verdict, parts: Verdict, nothingInCommon: boolean): Verdict {
  if (numbers === 'unknown') return parts;
  return numbers === 'same' && nothingInCommon ? 'different' : numbers;
}

/** How two sets lie to each other: one within the other, some in common, none; unknown where one is empty. */
type Overlap = 'whole' | 'some' | 'none' | 'unknown';

function overlapOf(one: ReadonlySet<string>, other: ReadonlySet<string>): Overlap {
  if (one.size === 0 || other.size === 0) return 'unknown';
  if (one.isSubsetOf(other) || other.isSubsetOf(one)) return 'whole';
  return one.isDisjointFrom(other) ? 'none' : 'some';
}

/**
 * Ports before disks, which people move. Cards are exchanged too, so that other ports with the very same disks are the
 * machine, but one port in common beside others, with other disks, is an address that several machines have.
 */
function byParts(ports: Overlap, disks: Overlap): Verdict {
  switch (ports) {
    case 'whole':
      return 'same';
    case 'some':
      return disks === 'none' ? 'different' : 'same';
    case 'none':
      return disks === 'whole' ? 'same' : 'different';
    case 'unknown':
      return disks === 'unknown' ? 'unknown' : disks === 'none' ? 'different' : 'same';
  }
}

function differs(
  what: string,
  one: string | null,
  other: string | null,
  [record, found]: readonly (string | null | undefined)[],
): string[] {
  if (one === null || other === null || one === other) return [];
  return [`${what} ${found?.trim() ?? ''}, not ${record?.trim() ?? ''}`];
}

/** Values that a message names. */
const NAMED = 4;

function list(values: ReadonlySet<string>): string {
  const all = [...values].toSorted();
  const more = all.length - NAMED;
  return [...all.slice(0, NAMED), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
