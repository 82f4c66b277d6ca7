import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareIdentities } from './compare-identities.ts';
import type { ToldIdentity } from './identity.ts';
import { otherByteOrder, realMac } from './placeholders.ts';

const SERIALS = ['7CX1234', '7CX1235', 'To be filled by O.E.M.', '0123456789'];
const UUIDS = [
  '4c4c4544-0042-3510-8052-b3c04f4b4e32',
  '9f1d3a60-77aa-4c1e-9f10-0a1b2c3d4e5f',
  '03000200-0400-0500-0006-000700080009',
];
const MACS = ['52:54:00:00:00:01', '52:54:00:00:00:02', '00:00:00:00:00:00', 'BE:3A:F2:B6:05:9F'];
const DISKS = ['S4EVNX0M', 'S4EVNX0N', 'N/A'];

/** Few values, so that machines have some in common. */
const machine: fc.Arbitrary<ToldIdentity> = fc.record(
  {
    serial: fc.constantFrom(...SERIALS, null),
    uuid: fc.constantFrom(...UUIDS, null),
    macs: fc.uniqueArray(fc.constantFrom(...MACS)),
    disks: fc.uniqueArray(fc.constantFrom(...DISKS)),
  },
  { requiredKeys: [] },
);

const resultOf = (one: ToldIdentity, other: ToldIdentity): string => compareIdentities(one, other).result;

test('two machines compare as one way round as the other', () => {
  fc.assert(
    fc.property(machine, machine, (one, other) => {
      expect(resultOf(one, other)).toBe(resultOf(other, one));
    }),
  );
});

test('the byte order of a UUID makes no difference', () => {
  const turned = (reported: ToldIdentity): ToldIdentity =>
    typeof reported.uuid === 'string'
      ? { ...reported, uuid: otherByteOrder(reported.uuid.replaceAll('-', '')) }
      : reported;
  fc.assert(
    fc.property(machine, machine, (one, other) => {
      expect(resultOf(one, turned(other))).toBe(resultOf(one, other));
    }),
  );
});

test('what one of the two does not report, or reports as a placeholder, never makes them different', () => {
  const blanks: readonly ToldIdentity[] = [
    { serial: null, uuid: null, macs: [], disks: [] },
    { serial: 'Default string', uuid: '00000000-0000-0000-0000-000000000000' },
    { macs: ['00:00:00:00:00:00', 'ff:ff:ff:ff:ff:ff'], disks: ['', 'none'] },
  ];
  fc.assert(
    fc.property(machine, fc.constantFrom(...blanks), (one, blank) => {
      expect(resultOf(one, blank)).toBe('unknown');
      const filled = Object.fromEntries(Object.entries(one).filter(([, reported]) => reported !== null));
      expect(resultOf({ ...blank, ...filled }, one)).not.toBe('different');
    }),
  );
});

test('a machine is never different from itself, and the same where it says anything that is its own', () => {
  fc.assert(
    fc.property(machine, (one) => {
      const saysNothing = resultOf(one, {}) === 'unknown' && resultOf(one, one) === 'unknown';
      expect(resultOf(one, one)).toBe(saysNothing ? 'unknown' : 'same');
    }),
  );
});

const [SERIAL = '', OTHER_SERIAL = ''] = SERIALS;
const [UUID = '', OTHER_UUID = ''] = UUIDS;
const [MAC = '', OTHER_MAC = ''] = MACS;
const [DISK = '', OTHER_DISK = ''] = DISKS;

test.each<[string, ToldIdentity, ToldIdentity, string]>([
  [
    'a UUID that a firmware update changed',
    { serial: SERIAL, uuid: UUID },
    { serial: SERIAL, uuid: OTHER_UUID },
    'same',
  ],
  [
    'another serial number with the same UUID',
    { serial: SERIAL, uuid: UUID },
    { serial: OTHER_SERIAL, uuid: UUID },
    'different',
  ],
  ['another case, and space around it', { serial: SERIAL }, { serial: ` ${SERIAL.toLowerCase()} ` }, 'same'],
  [
    'a serial number that is reported by one, and a UUID by both',
    { serial: SERIAL, uuid: UUID },
    { uuid: OTHER_UUID },
    'different',
  ],
  [
    'a UUID without dashes, in capitals',
    { uuid: UUID },
    { uuid: UUID.replaceAll('-', '').toUpperCase() },
    'same',
  ],
  [
    'other ports and other disks',
    { macs: [MAC], disks: [DISK] },
    { macs: [OTHER_MAC], disks: [OTHER_DISK] },
    'different',
  ],
  ['other ports, disks not reported', { macs: [MAC], disks: [DISK] }, { macs: [OTHER_MAC] }, 'different'],
  ['an exchanged network card', { macs: [MAC], disks: [DISK] }, { macs: [OTHER_MAC], disks: [DISK] }, 'same'],
  ['an added port', { macs: [MAC] }, { macs: [MAC, OTHER_MAC] }, 'same'],
  ['all disks exchanged', { macs: [MAC], disks: [DISK] }, { macs: [MAC], disks: [OTHER_DISK] }, 'same'],
  [
    'one port address that several machines have',
    { macs: [MAC, '52:54:00:00:00:03'], disks: [DISK] },
    { macs: [MAC, '52:54:00:00:00:04'], disks: [OTHER_DISK] },
    'different',
  ],
  [
    'a serial number that is a placeholder on no list',
    { serial: 'CHANGEME-01', macs: [MAC], disks: [DISK] },
    { serial: 'CHANGEME-01', macs: [OTHER_MAC], disks: [OTHER_DISK] },
    'different',
  ],
])('%s', (_, one, other, result) => {
  expect(resultOf(one, other)).toBe(result);
});

test('a difference is reported with both values', () => {
  expect(
    compareIdentities({ serial: SERIAL, macs: [MAC] }, { serial: OTHER_SERIAL, macs: [OTHER_MAC] }),
  ).toMatchObject({
    result: 'different',
    differences: [
      `serial number ${OTHER_SERIAL}, not ${SERIAL}`,
      `MAC addresses ${OTHER_MAC}, none of ${MAC}`,
    ],
  });
});

test.each([
  '',
  '   ',
  '-',
  '0',
  '0000000000',
  'XXXXXXX',
  'To be filled by O.E.M.',
  'To Be Filled By OEM',
  'Default string',
  'System Serial Number',
  'Chassis Serial Number',
  'None',
  'N/A',
  'Not Specified',
  '0123456789',
  '123456789',
  '1234567890',
  '12345',
  'Unknown',
  '................',
])('%j is no serial number', (serial) => {
  expect(resultOf({ serial }, { serial })).toBe('unknown');
});

test.each([
  '00000000-0000-0000-0000-000000000000',
  'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
  '03000200-0400-0500-0006-000700080009',
  '00020003-0004-0005-0006-000700080009',
  'fefefefe-fefe-fefe-fefe-fefefefefefe',
  'not a uuid',
])('%j is no UUID of a machine', (uuid) => {
  expect(resultOf({ uuid }, { uuid })).toBe('unknown');
});

test.each(['J123456', '2M290300A1', 'CZ12345678', '210235A2D1H', '9988776655'])(
  '%j is a serial number',
  (serial) => {
    expect(resultOf({ serial }, { serial })).toBe('same');
  },
);

test.each([
  ['52:54:00:AB:CD:EF', '52:54:00:ab:cd:ef'],
  ['525400ABCDEF', '52:54:00:ab:cd:ef'],
  ['00:00:00:00:00:00', null],
  ['ff:ff:ff:ff:ff:ff', null],
  ['01:00:5e:00:00:01', null],
  ['0A:CA:FE:F0:0D:04', null],
  ['', null],
])('%j is the address %j', (text, mac) => {
  expect(realMac(text)).toBe(mac);
});
