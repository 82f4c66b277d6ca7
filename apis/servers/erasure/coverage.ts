import type { DiskErasure, SkippedDisk } from './disk-erasure.ts';

/** A disk of the inventory on record. */
export interface DiskOnRecord {
  readonly name: string;
  readonly serialNumber: string | null;
  readonly capacityBytes: number | null;
}

/** What is on record of a server's disks. */
export interface StorageOnRecord {
  readonly disks: readonly DiskOnRecord[];
  /** Whether an inspection has read the storage wholly: only then are no disks on record no disks. */
  readonly wasRead: boolean;
}

/** What a wipe brought as evidence. */
export interface WipeEvidence {
  readonly receipts: readonly DiskErasure[];
  readonly skipped: readonly SkippedDisk[];
  /** Disks that a person excepted, each by its serial number or by its name on record. */
  readonly exceptions: readonly { readonly serialNumber: string | null; readonly disk: string | null }[];
  /** Serial numbers of the receipts that are on record at another server, with the id of that server. */
  readonly ownedByOthers: ReadonlyMap<string, string>;
}

/** Why a disk does not count as wiped. */
export type UnprovenCause =
  | 'INVENTORY_UNREAD'
  | 'NO_RECEIPT'
  | 'NO_SERIAL_NUMBER'
  | 'SKIPPED'
  | 'NOT_VERIFIED'
  | 'INCOMPLETE'
  | 'SIZE_DIFFERS'
  | 'DUPLICATE'
  | 'NOT_ON_RECORD'
  | 'OF_ANOTHER_SERVER';

export interface UnprovenDisk {
  /** Its name on record, or the one in the receipt; null where it is about the inventory as a whole. */
  readonly disk: string | null;
  readonly serialNumber: string | null;
  readonly cause: UnprovenCause;
  /** For people. */
  readonly message: string;
}

/**
 * BMCs round capacities, to whole GiB or to the vendor's nominal size: 479559942144 bytes on an iDRAC are 480103981056
 * to the kernel. Sizes that differ by more are of different disks, or of a part of one.
 */
const SIZE_TOLERANCE = 0.01;

/**
 * The disks that are not proven to be wiped; none when every disk on record has exactly one verified receipt over its
 * whole size or is excepted, and no receipt is about anything else. What is not known counts as not wiped.
 */
export function unprovenDisks(storage: StorageOnRecord, evidence: WipeEvidence): UnprovenDisk[] {
  const { receipts, exceptions, ownedByOthers } = evidence;
  const isExcepted = (disk: string | null, serialNumber: string | null): boolean =>
    exceptions.some(
      (one) =>
        (one.serialNumber !== null && sameSerial(one.serialNumber, serialNumber)) ||
        (one.disk !== null && one.disk === disk),
    );
  const foreign = receipts.flatMap(({ disk, serialNumber }): UnprovenDisk[] => {
    const owner = ownedByOthers.get(comparable(serialNumber));
    if (owner === undefined) return [];
    const message = `The disk ${serialNumber} is on record at server ${owner}, and was erased here.`;
    return [{ disk, serialNumber, cause: 'OF_ANOTHER_SERVER', message }];
  });
  const unread: UnprovenDisk[] = storage.wasRead
    ? []
    : [
        {
          disk: null,
          serialNumber: null,
          cause: 'INVENTORY_UNREAD',
          message: 'No inspection has read the storage of the server wholly, so its disks are not known.',
        },
      ];
  const onRecord = storage.disks
    .filter((disk) => !isExcepted(disk.name, disk.serialNumber))
    .flatMap((disk) => faultOf(disk, storage.disks, evidence) ?? []);
  const beyondRecord = receipts
    .filter(({ serialNumber }) => !ownedByOthers.has(comparable(serialNumber)))
    .filter(({ serialNumber }) => !storage.disks.some((disk) => sameSerial(disk.serialNumber, serialNumber)))
    .filter(({ serialNumber }) => !isExcepted(null, serialNumber))
    .map(({ disk, serialNumber }): UnprovenDisk =>
      comparable(serialNumber) === ''
        ? {
            disk,
            serialNumber: null,
            cause: 'NO_SERIAL_NUMBER',
            message: `The receipt of ${disk} has no serial number, so it is not known which disk it is about.`,
          }
        : {
            disk,
            serialNumber,
            cause: 'NOT_ON_RECORD',
            message: `The disk ${serialNumber} (${disk}) has a receipt, and is not in the inventory on record.`,
          },
    );
  return [...foreign, ...unread, ...onRecord, ...beyondRecord];
}

/** Why a disk on record is not proven to be wiped; undefined when it is. */
function faultOf(
  { name, serialNumber, capacityBytes }: DiskOnRecord,
  all: readonly DiskOnRecord[],
  { receipts, skipped }: WipeEvidence,
): UnprovenDisk | undefined {
  const fault = (cause: UnprovenCause, what: string): UnprovenDisk => ({
    disk: name,
    serialNumber,
    cause,
    message: `${name}${serialNumber === null ? '' : ` (serial ${serialNumber})`} ${what}.`,
  });
  if (serialNumber === null || comparable(serialNumber) === '')
    return fault('NO_SERIAL_NUMBER', 'has no serial number on record, so no receipt can be about it');
  if (all.filter((other) => sameSerial(other.serialNumber, serialNumber)).length > 1)
    return fault('DUPLICATE', 'has the serial number of another disk on record');
  const [receipt, second] = receipts.filter((one) => sameSerial(one.serialNumber, serialNumber));
  const left = skipped.find((one) => sameSerial(one.serialNumber, serialNumber));
  if (left !== undefined) return fault('SKIPPED', `was not wiped: ${left.reason}`);
  if (receipt === undefined) return fault('NO_RECEIPT', 'has no receipt');
  if (second !== undefined) return fault('DUPLICATE', 'has more than one receipt');
  if (!receipt.verified) return fault('NOT_VERIFIED', 'was not verified after it was erased');
  const { sizeBytes, bytes } = receipt;
  if (
    sizeBytes !== null &&
    capacityBytes !== null &&
    Math.abs(sizeBytes - capacityBytes) > capacityBytes * SIZE_TOLERANCE
  )
    return fault('SIZE_DIFFERS', `has ${capacityBytes} bytes on record, and ${sizeBytes} in its receipt`);
  // A BMC erases whole disks and counts no bytes.
  if (receipt.erasedBy === 'BMC' && bytes === null) return undefined;
  const size = sizeBytes ?? capacityBytes ?? 0;
  if (bytes === null || size <= 0 || bytes < size)
    return fault('INCOMPLETE', `was erased to ${bytes ?? 'an unknown number of'} of ${size} bytes`);
  return undefined;
}

/** Vendors pad serial numbers with spaces, and kernels and BMCs write their letters differently. */
export function comparable(serialNumber: string): string {
  return serialNumber.replaceAll(/\s+/g, '').toUpperCase();
}

function sameSerial(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && comparable(one) !== '' && comparable(one) === comparable(other);
}
