import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesOf, type ComparedServer } from './compare.ts';

const AT = '2026-11-29T20:00:00.000Z';

const server = (more: Partial<ComparedServer> = {}): ComparedServer => ({
  expected: null,
  desiredBios: null,
  baseline: null,
  deviceType: null,
  vendor: 'Dell Inc.',
  model: 'PowerEdge R650',
  serialNumber: 'ABC1234',
  cores: 32,
  memoryMiB: 262_144,
  diskBytes: 960_000_000_000,
  parts: { DISK: 2, PORT: 4, POWER_SUPPLY: 2 },
  isStorageRead: true,
  inspectedAt: AT,
  firmware: null,
  bios: null,
  ...more,
});

const entry = (component: string, version: string) => ({
  component,
  version,
  imageUrl: 'https://firmware.test/a',
  sha256: 'a'.repeat(64),
});

const firmware = (component: string, version: string | null) => ({
  component,
  name: component,
  kind: 'OTHER' as const,
  version,
  updateable: true,
});

/** The differences, one line each. */
const lines = (more: Partial<ComparedServer>): string[] =>
  differencesOf(server(more)).map(({ finding, field, intent, evidence }) =>
    [finding, field, intent, evidence ?? '-'].join(' | '),
  );

describe('the differences of a server', () => {
  it('are none where people want nothing, or what was found', () => {
    expect(lines({})).toEqual([]);
    const expected = { vendor: 'DELL', model: 'poweredge r650', serialNumber: 'abc1234', cores: 32 };
    const sizes = { memoryMiB: 262_000, diskBytes: 960_197_124_096, disks: 2, ports: 4, powerSupplies: 2 };
    const deviceType = { manufacturer: 'Dell', model: 'PowerEdge R650', ports: 3, powerPorts: 2 };
    expect(lines({ expected: { ...expected, ...sizes }, deviceType })).toEqual([]);
  });

  it('name each firmware that is not as in the baseline, also one that is not there', () => {
    const baseline = { name: 'autumn', entries: [entry('BMC', '7'), entry('BIOS', '2'), entry('NIC', '1')] };
    const components = [firmware('BMC', '6'), firmware('BIOS', '2')];
    expect(lines({ baseline, firmware: { components, observedAt: AT } })).toEqual([
      'FIRMWARE | BMC | 7 | 6',
      'FIRMWARE | NIC | 1 | -',
    ]);
    expect(lines({ baseline })).toEqual([]);
  });

  it('compare BIOS attributes by value, whatever their kind, once the BIOS was read', () => {
    const desiredBios = { BootMode: 'Uefi', Cores: 8, Smt: false };
    const bios = { BootMode: { value: '"Bios"', at: AT }, Cores: { value: '"8"', at: AT } };
    expect(lines({ desiredBios, bios })).toEqual(['BIOS | BootMode | Uefi | Bios', 'BIOS | Smt | false | -']);
    expect(lines({ desiredBios })).toEqual([]);
  });

  it('name parts that are not as expected, and fewer than the device type has', () => {
    const expected = { cores: 64, memoryMiB: 524_288, disks: 3 };
    const deviceType = { manufacturer: null, model: 'R650', ports: 6, powerPorts: 2 };
    expect(lines({ expected, deviceType })).toEqual([
      'INVENTORY | cores | 64 | 32',
      'INVENTORY | memoryMiB | 524288 | 262144',
      'INVENTORY | disks | 3 | 2',
      'INVENTORY | ports | at least 6 | 4',
    ]);
    expect(lines({ expected: { ports: 4 }, deviceType })).toEqual([]);
  });

  it('ignore what was not read', () => {
    const expected = { cores: 64, memoryMiB: 1, disks: 3, ports: 4, powerSupplies: 2, serialNumber: 'X' };
    const deviceType = { manufacturer: 'Dell', model: 'R650', ports: 6, powerPorts: 2 };
    const nothing = { cores: null, memoryMiB: null, diskBytes: null, parts: {}, isStorageRead: false };
    const nameless = { vendor: null, model: null, serialNumber: null };
    expect(lines({ expected, deviceType, ...nothing, ...nameless })).toEqual([]);
    expect(lines({ expected, inspectedAt: null })).toEqual([]);
    expect(lines({ expected: { disks: 3 }, ...nothing, isStorageRead: true })).toEqual([
      'INVENTORY | disks | 3 | 0',
    ]);
  });

  it('name another machine than expected, and another model than the device type', () => {
    const deviceType = { manufacturer: 'HPE', model: 'ProLiant DL360 Gen11', ports: 0, powerPorts: 0 };
    expect(lines({ expected: { serialNumber: 'ZZZ' }, deviceType })).toEqual([
      'IDENTITY | serialNumber | ZZZ | ABC1234',
      'IDENTITY | deviceType | HPE ProLiant DL360 Gen11 | Dell Inc. PowerEdge R650',
    ]);
  });

  it('have each finding and field once, whatever is compared', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    const values = fc.dictionary(word, fc.oneof(word, fc.integer(), fc.boolean()));
    fc.assert(
      fc.property(
        fc.uniqueArray(word),
        fc.uniqueArray(word),
        values,
        fc.option(fc.record({ cores: fc.nat(), disks: fc.nat(), ports: fc.nat() })),
        (wanted, has, desiredBios, expected) => {
          const baseline = { name: 'x', entries: wanted.map((name) => entry(name, '1')) };
          const components = has.map((name) => firmware(name, null));
          const all = differencesOf(
            server({ baseline, firmware: { components, observedAt: AT }, desiredBios, bios: {}, expected }),
          );
          const keys = all.map(({ finding, field }) => `${finding} ${field}`);
          expect(new Set(keys).size).toBe(keys.length);
          for (const { intent, evidence } of all) expect(evidence).not.toBe(intent);
        },
      ),
    );
  });
});
