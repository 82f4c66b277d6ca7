/**
 * Values that firmware shows where none was programmed. They are the same on every board that left the factory like this,
 * so they distinguish no machines.
 *
 * Serial numbers: the default texts of AMI's Aptio, which board vendors leave in, and those that systemd's hwdb
 * (`20-dmi-id.hwdb`) and dmidecode know as meaningless. Compared without case, spaces and punctuation, as vendors write
 * each of them in several ways (`To be filled by O.E.M.`, `To Be Filled By OEM`).
 */
const PLACEHOLDER_SERIALS: ReadonlySet<string> = new Set([
  'tobefilledbyoem',
  'tobefilledbymanufacturer',
  'filledbyoem',
  'oem',
  'default',
  'defaultstring',
  'serial',
  'serialnumber',
  'serialno',
  'sn',
  'systemserialnumber',
  'chassisserialnumber',
  'baseboardserialnumber',
  'boardserialnumber',
  'productserialnumber',
  'none',
  'null',
  'nil',
  'na',
  'no',
  'empty',
  'blank',
  'unknown',
  'undefined',
  'invalid',
  'standard',
  'tbd',
  'notspecified',
  'notavailable',
  'notapplicable',
  'notprovided',
  'notpresent',
  'notset',
  'noserial',
  'noserialnumber',
  'deadbeef',
  'badserial',
]);

/** A run of digits from 0 or 1 on (`0123456789`, `123456789`), which is what people type to fill a field. */
const COUNTING = '01234567890123456789';

/** Whether the text is a serial number that may be a machine's own. */
export function isRealSerial(text: string): boolean {
  const plain = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (plain === '' || PLACEHOLDER_SERIALS.has(plain)) return false;
  if (new Set(plain).size === 1) return false;
  return !(/^[01]\d{2,}$/.test(plain) && COUNTING.includes(plain));
}

/**
 * UUIDs that whole series of boards have, in either byte order. The first is AMI's default (every board whose vendor
 * wrote none); the others are counted or typed patterns. All bytes the same (all zeros means absent, all ones not set:
 * DSP0134 §7.2.1) is none either.
 */
const PLACEHOLDER_UUIDS: ReadonlySet<string> = new Set([
  '03000200040005000006000700080009',
  '000102030405060708090a0b0c0d0e0f',
  '00112233445566778899aabbccddeeff',
  '0123456789abcdef0123456789abcdef',
  '12345678123456781234567812345678',
  '1234567812345678123456789abcdef0',
  '123456781234567890abcddeefaabbcc',
  'deadbeefdeadbeefdeadbeefdeadbeef',
]);

/** The UUID as 32 lower-case hex digits; null where it cannot be a machine's own. */
export function realUuid(text: string): string | null {
  const digits = text.toLowerCase().replace(/[^0-9a-f]/g, '');
  if (digits.length !== 32 || new Set(digits.match(/../g)).size === 1) return null;
  const isPlaceholder = PLACEHOLDER_UUIDS.has(digits) || PLACEHOLDER_UUIDS.has(otherByteOrder(digits));
  return isPlaceholder ? null : digits;
}

/**
 * The same 16 bytes, read the other way: RFC 9562 has all fields big-endian, SMBIOS since 2.6 the first three
 * little-endian (DSP0134 §7.2.1), and firmware takes the one for the other.
 */
export function otherByteOrder(uuid: string): string {
  const swapped = (from: number, to: number): string =>
    (uuid.slice(from, to).match(/../g) ?? []).toReversed().join('');
  return `${swapped(0, 8)}${swapped(8, 12)}${swapped(12, 16)}${uuid.slice(16)}`;
}

/**
 * Addresses that BMCs give the network port between themselves and the host: the same one on every machine
 * (Supermicro's USB LAN, the virtual NIC of iLO 5).
 */
const HARD_CODED_MACS: ReadonlySet<string> = new Set(['be:3a:f2:b6:05:9f', '0a:ca:fe:f0:0d:04']);

/** The address in lower case with colons; null where it cannot be a port's own: absent, a group's, hard-coded. */
export function realMac(text: string): string | null {
  const digits = text.toLowerCase().replace(/[^0-9a-f]/g, '');
  if (digits.length !== 12 || new Set(digits.match(/../g)).size === 1) return null;
  // The lowest bit of the first octet marks a group (IEEE 802, §8.2); a port never has such an address.
  if (Number.parseInt(digits.slice(0, 2), 16) % 2 === 1) return null;
  const mac = digits.replace(/(..)(?=.)/g, '$1:');
  return HARD_CODED_MACS.has(mac) ? null : mac;
}
