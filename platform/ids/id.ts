import { randomBytes } from 'node:crypto';
import { decodeCrockford, encodeCrockford } from './crockford.ts';
import { ID_PREFIXES, type IdKind, type IdOf } from './kinds.ts';

const kindsByPrefix = new Map<string, IdKind>(
  Object.entries(ID_PREFIXES).map(([kind, prefix]) => [prefix, kind as IdKind]),
);

/** A new id: `<prefix>-<26 lower-case Crockford base32 digits of a UUIDv7>`, so ids of a kind sort by time. */
export function newId<Kind extends IdKind>(kind: Kind, now: number = Date.now()): IdOf<Kind> {
  return `${ID_PREFIXES[kind]}-${encodeCrockford(uuidV7Bytes(now))}`;
}

/**
 * A new id that sorts by a time and, within a millisecond, by a place from 0 to 2^42: a counter in the bits that follow
 * the time (RFC 9562 §6.2, "Fixed Bit-Length Dedicated Counter").
 */
export function placedId<Kind extends IdKind>(kind: Kind, now: number, place: number): IdOf<Kind> {
  const bytes = uuidV7Bytes(now);
  bytes.writeUInt16BE(0x7000 | (Math.floor(place / 2 ** 30) & 0xfff), 6);
  bytes.writeUInt8(0x80 | (Math.floor(place / 2 ** 24) & 0x3f), 8);
  bytes.writeUIntBE(place % 2 ** 24, 9, 3);
  return `${ID_PREFIXES[kind]}-${encodeCrockford(bytes)}`;
}

/** A new event id (a plain UUIDv7), used where no kind of resource is named. */
export function newEventId(now: number = Date.now()): string {
  const hex = uuidV7Bytes(now).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The kind an id says it is, or undefined when it is no id of ours. */
export function kindOfId(id: string): IdKind | undefined {
  if (!/^[a-z]{7}-[0-9abcdefghjkmnpqrstvwxyz]{26}$/.test(id)) return undefined;
  return kindsByPrefix.get(id.slice(0, 7));
}

/** Whether the text is the id of one of this kind. */
export function isIdOf<Kind extends IdKind>(text: string | null | undefined, kind: Kind): text is IdOf<Kind> {
  return typeof text === 'string' && kindOfId(text) === kind;
}

/** When the id was made, in milliseconds since 1970. */
export function timeOfId(id: string): number {
  return decodeCrockford(id.slice(8)).readUIntBE(0, 6);
}

/** RFC 9562 §5.7: 48 bits of milliseconds, then version, variant and 74 random bits. */
function uuidV7Bytes(now: number): Buffer {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = (bytes.readUInt8(6) & 0x0f) | 0x70;
  bytes[8] = (bytes.readUInt8(8) & 0x3f) | 0x80;
  return bytes;
}
