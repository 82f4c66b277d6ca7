/** How 16 bytes are the fields of a UUID: places of the bytes in the order in which a UUID is written. */
const ORDERS: readonly (readonly number[])[] = [
  // IPMI 2.0, section 20.8: least significant byte first, the node before all.
  [15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
  // SMBIOS 3, section 7.2.1: the first three fields are little-endian. Many BMCs hold the UUID of the system so.
  [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15],
  // RFC 9562, as it is written.
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
];

/** Versions 1 to 8 of the variant that RFC 9562 describes. */
const REAL = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The UUID that a System GUID is, in the first byte order that makes it one; null where none does. */
export function uuidOf(guid: Buffer): string | null {
  const written = ORDERS.map((order) => format(Buffer.from(order.map((place) => guid[place] ?? 0))));
  return written.find((uuid) => REAL.test(uuid)) ?? null;
}

function format(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return [[0, 8] as const, [8, 12] as const, [12, 16] as const, [16, 20] as const, [20, 32] as const]
    .map(([from, to]) => hex.slice(from, to))
    .join('-');
}
