import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DiskErasure } from './disk-erasure.ts';
import { comparable, unprovenDisks, type DiskOnRecord, type WipeEvidence } from './coverage.ts';

const TERABYTE = 1_000_000_000_000;

function disk(serialNumber: string | null, change: Partial<DiskOnRecord> = {}): DiskOnRecord {
  return { name: `Disk ${serialNumber}`, serialNumber, capacityBytes: TERABYTE, ...change };
}

function receipt(serialNumber: string, change: Partial<DiskErasure> = {}): DiskErasure {
  return {
    disk: 'sda',
    serialNumber,
    wwn: null,
    method: 'OVERWRITE',
    erasedBy: 'INSTALLER',
    sizeBytes: TERABYTE,
    bytes: TERABYTE,
    verified: true,
    startedAt: '2026-01-01T00:00:00.000Z',
    finishedAt: '2026-01-01T01:00:00.000Z',
    evidence: [],
    ...change,
  };
}

const byBmc = (serialNumber: string, change: Partial<DiskErasure> = {}): DiskErasure =>
  receipt(serialNumber, {
    method: 'CRYPTO_ERASE',
    erasedBy: 'BMC',
    sizeBytes: null,
    bytes: null,
    ...change,
  });

function causes(
  disks: readonly DiskOnRecord[],
  evidence: Partial<WipeEvidence>,
  wasRead = true,
): (string | null)[][] {
  const none = { receipts: [], skipped: [], exceptions: [], ownedByOthers: new Map<string, string>() };
  return unprovenDisks({ disks, wasRead }, { ...none, ...evidence }).map(({ serialNumber, cause }) => [
    serialNumber,
    cause,
  ]);
}

describe('evidence of a wipe is accepted', () => {
  test('when every disk on record has a verified receipt of its size', () => {
    expect(causes([disk('A'), disk('B')], { receipts: [receipt('A'), byBmc('B')] })).toEqual([]);
  });

  test('when the disk says its serial number with spaces, or its BMC rounds its size', () => {
    const rounded = disk('S1 ab', { capacityBytes: 479_559_942_144 });
    const exact = { sizeBytes: 480_103_981_056, bytes: 480_103_981_056 };
    expect(causes([rounded], { receipts: [receipt('  s1AB ', exact)] })).toEqual([]);
  });

  test('when an inspection has read that there are no disks', () => {
    expect(causes([], {})).toEqual([]);
  });

  test('when a person has excepted what is left, by serial number or by name', () => {
    const disks = [disk('A'), disk('B'), disk(null, { name: 'Slot 3' })];
    const exceptions = [
      { serialNumber: 'b', disk: null },
      { serialNumber: null, disk: 'Slot 3' },
    ];
    expect(causes(disks, { receipts: [receipt('A')], exceptions })).toEqual([]);
  });
});

describe('evidence of a wipe is not accepted', () => {
  const known = [disk('A')];
  test.each<[string, readonly DiskOnRecord[], Partial<WipeEvidence>, [string | null, string]]>([
    ['a disk without a receipt', known, {}, ['A', 'NO_RECEIPT']],
    [
      'a disk that the installer skipped',
      known,
      { skipped: [{ disk: 'sda', serialNumber: 'A', wwn: null, sizeBytes: TERABYTE, reason: 'removable' }] },
      ['A', 'SKIPPED'],
    ],
    ['no read-back', known, { receipts: [receipt('A', { verified: false })] }, ['A', 'NOT_VERIFIED']],
    ['no byte', known, { receipts: [receipt('A', { bytes: 0 })] }, ['A', 'INCOMPLETE']],
    ['bytes not counted', known, { receipts: [receipt('A', { bytes: null })] }, ['A', 'INCOMPLETE']],
    ['a part', known, { receipts: [receipt('A', { bytes: TERABYTE - 1 })] }, ['A', 'INCOMPLETE']],
    [
      'a part of what is on record, where the receipt has no size',
      known,
      { receipts: [receipt('A', { sizeBytes: null, bytes: TERABYTE - 1 })] },
      ['A', 'INCOMPLETE'],
    ],
    [
      'another size',
      known,
      { receipts: [receipt('A', { sizeBytes: TERABYTE / 2, bytes: TERABYTE / 2 })] },
      ['A', 'SIZE_DIFFERS'],
    ],
    ['two receipts for one disk', known, { receipts: [receipt('A'), receipt('a ')] }, ['A', 'DUPLICATE']],
    [
      'a receipt for a disk that is not on record',
      known,
      { receipts: [receipt('A'), receipt('X')] },
      ['X', 'NOT_ON_RECORD'],
    ],
    [
      'a receipt without a serial number',
      known,
      { receipts: [receipt('A'), receipt('')] },
      [null, 'NO_SERIAL_NUMBER'],
    ],
    ['a disk on record without a serial number', [disk(null)], {}, [null, 'NO_SERIAL_NUMBER']],
    [
      'a BMC that did not complete',
      known,
      { receipts: [byBmc('A', { verified: false })] },
      ['A', 'NOT_VERIFIED'],
    ],
    [
      'a disk of another server, though it is wiped and excepted',
      known,
      {
        receipts: [receipt('A'), receipt('B')],
        exceptions: [{ serialNumber: 'B', disk: null }],
        ownedByOthers: new Map([['B', 'srvrsrv-2']]),
      },
      ['B', 'OF_ANOTHER_SERVER'],
    ],
  ])('%s', (_, disks, evidence, expected) => {
    expect(causes(disks, evidence)).toEqual([expected]);
  });

  test('two disks on record that share a serial number: one receipt cannot be about both', () => {
    const disks = [disk('00000000', { name: 'Bay 1' }), disk('00000000', { name: 'Bay 2' })];
    expect(causes(disks, { receipts: [receipt('00000000')] })).toHaveLength(2);
  });

  test('an inventory whose storage was never read: unknown is not none', () => {
    expect(causes([], {}, false)).toEqual([[null, 'INVENTORY_UNREAD']]);
    expect(causes(known, { receipts: [receipt('A')] }, false)).toEqual([[null, 'INVENTORY_UNREAD']]);
  });
});

describe('of any inventory and any receipts', () => {
  const serials = fc.constantFrom('A', 'B', 'C', 'D');
  const sizes = fc.constantFrom(TERABYTE, 2 * TERABYTE);
  const inventory = fc.uniqueArray(fc.record({ serialNumber: serials, capacityBytes: sizes }), {
    selector: ({ serialNumber }) => serialNumber,
    maxLength: 4,
  });
  const receipts = fc.array(
    fc.record({
      serialNumber: serials,
      sizeBytes: fc.option(sizes),
      bytes: fc.option(fc.constantFrom(0, TERABYTE - 1, TERABYTE, 2 * TERABYTE)),
      verified: fc.boolean(),
      erasedBy: fc.constantFrom('BMC' as const, 'INSTALLER' as const),
    }),
    { maxLength: 5 },
  );
  const excepted = fc.array(serials, { maxLength: 2 });

  test('only full verified coverage is accepted', () => {
    let accepted = 0;
    fc.assert(
      fc.property(inventory, receipts, excepted, fc.boolean(), (found, reported, left, wasRead) => {
        const disks = found.map((one) => ({ ...one, name: one.serialNumber }));
        const evidence = {
          receipts: reported.map(({ serialNumber, ...rest }) => receipt(serialNumber, rest)),
          exceptions: left.map((serialNumber) => ({ serialNumber, disk: null })),
        };
        const isComplete = (one: (typeof reported)[number], size: number): boolean =>
          one.verified &&
          (one.sizeBytes === null || one.sizeBytes === size) &&
          (one.bytes === null ? one.erasedBy === 'BMC' : one.bytes >= size);
        const isCovered =
          wasRead &&
          reported.every(
            ({ serialNumber }) =>
              left.includes(serialNumber) || found.some((one) => one.serialNumber === serialNumber),
          ) &&
          found.every((one) => {
            const own = reported.filter(({ serialNumber }) => serialNumber === one.serialNumber);
            const [only] = own;
            return (
              left.includes(one.serialNumber) ||
              (own.length === 1 && only !== undefined && isComplete(only, one.capacityBytes))
            );
          });
        if (isCovered) accepted += 1;
        expect(causes(disks, evidence, wasRead).length === 0).toBe(isCovered);
      }),
      { numRuns: 2_000 },
    );
    expect(accepted).toBeGreaterThan(20);
  });

  test('serial numbers are compared without spaces and case, and an empty one is equal to none', () => {
    expect(comparable(' s1\tAb ')).toBe('S1AB');
    expect(causes([disk(' ')], { receipts: [receipt(' ')] }).map(([, cause]) => cause)).toEqual([
      'NO_SERIAL_NUMBER',
      'NO_SERIAL_NUMBER',
    ]);
  });
});
