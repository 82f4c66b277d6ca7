import { CLASS, TYPE, type Resource } from './message.ts';
import type { Session } from './session.ts';
import { writeName } from './wire-name.ts';

/**
 * A TXT record names the owner of the records of a name, as DHCID records do in RFC 4701 and TXT records in external-dns.
 * It has a name of its own, so that other TXT records stay as they are; host names have no `_`.
 */
const MARKER = '_infratographer';
/** Longest name with room for the marker before it: RFC 1035, section 2.3.4, without the dot at the end. */
export const LONGEST_OWNED_NAME = 253 - MARKER.length - 1;
const OWNER = 'v=infratographer1 owner=';

const NOTHING = Buffer.alloc(0);

/** A name and the types of its records that are owned together. */
export interface OwnedName {
  readonly zone: string;
  readonly name: string;
  readonly types: readonly number[];
}

export interface OwnedRecords {
  /** Null where there is no marker. */
  readonly owner: string | null;
  readonly records: readonly Resource[];
}

export async function readOwned(session: Session, { zone, name, types }: OwnedName): Promise<OwnedRecords> {
  const markers = await session.records(zone, `${MARKER}.${name}`, TYPE.TXT);
  const records: Resource[] = [];
  for (const type of types) records.push(...(await session.records(zone, name, type)));
  return { owner: markers.map(ownerOf).find((owner) => owner !== null) ?? null, records };
}

/**
 * Replaces the records of a name that the owner has or, with `isNew`, that has no owner and no records. The server checks
 * the prerequisites in the same transaction: of two concurrent writers one is refused.
 */
export async function writeOwned(
  session: Session,
  { zone, name, types }: OwnedName,
  given: { readonly isNew: boolean; readonly owner: string; readonly records: readonly Resource[] },
): Promise<boolean> {
  const { isNew, owner, records } = given;
  const marker = markerOf(name, owner);
  // An alias beside other records would be no valid zone (RFC 1034, section 3.6.2).
  const absent = [...types, TYPE.CNAME].map((type) => none(name, type));
  return await session.update({
    zone,
    prerequisites: isNew ? [none(marker.name, TYPE.TXT), ...absent] : [{ ...marker, ttl: 0 }],
    changes: [
      ...types.map((type) => removal(name, type)),
      removal(marker.name, TYPE.TXT),
      ...records,
      { ...marker, ttl: records[0]?.ttl ?? 0 },
    ],
  });
}

/** Removes the records of the name with their marker, if it is the owner's; false where it is not. */
export async function removeOwned(
  session: Session,
  { zone, name, types }: OwnedName,
  owner: string,
): Promise<boolean> {
  const marker = markerOf(name, owner);
  return await session.update({
    zone,
    prerequisites: [{ ...marker, ttl: 0 }],
    changes: [...types.map((type) => removal(name, type)), removal(marker.name, TYPE.TXT)],
  });
}

export function pointerData(name: string): Buffer {
  return writeName(name);
}

function markerOf(name: string, owner: string): Resource {
  const text = Buffer.from(`${OWNER}${owner}`, 'latin1');
  const data = Buffer.concat([Buffer.from([text.length]), text]);
  return { name: `${MARKER}.${name}`, type: TYPE.TXT, class: CLASS.IN, ttl: 0, data };
}

function ownerOf({ data }: Resource): string | null {
  const text = data.toString('latin1', 1, 1 + (data[0] ?? 0));
  return text.startsWith(OWNER) ? text.slice(OWNER.length) : null;
}

/** The name has no records of the type (RFC 2136, section 2.4.3). */
function none(name: string, type: number): Resource {
  return { name, type, class: CLASS.NONE, ttl: 0, data: NOTHING };
}

/** All records of the name of the type (RFC 2136, section 2.5.2). */
function removal(name: string, type: number): Resource {
  return { name, type, class: CLASS.ANY, ttl: 0, data: NOTHING };
}
