import { isDeepStrictEqual } from 'node:util';
import type { Dns, HostName, Pointer, ServedName } from '../capabilities/dns.ts';
import { ProviderError } from '../provider-error.ts';
import type { DnsRfc2136Config } from './config.ts';
import { CLASS, TYPE, type Resource } from './message.ts';
import {
  LONGEST_OWNED_NAME,
  pointerData,
  readOwned,
  removeOwned,
  writeOwned,
  type OwnedName,
} from './owned.ts';
import { withSession, type Session } from './session.ts';
import { readName } from './wire-name.ts';
import { addressBytes, addressOf, reverseNameOf, zoneOf } from './zones.ts';

const ADDRESSES = [TYPE.A, TYPE.AAAA] as const;

/** Attempts of an update while records change between the read and the update. */
const ATTEMPTS = 3;

/** Host names by dynamic updates, RFC 2136. */
export function createDns(config: DnsRfc2136Config): Dns {
  const nameIn = (name: string): OwnedName => {
    if (name.length > LONGEST_OWNED_NAME)
      throw unusable(
        `${name} has more than ${LONGEST_OWNED_NAME} characters. Choose a shorter host name or zone`,
      );
    const zone = zoneOf(name, config.zones);
    if (zone !== undefined) return { zone, name, types: ADDRESSES };
    throw unusable(
      `${name} is in none of the zones that may be changed: ${config.zones.join(', ')}. Add its zone to the settings, or have the profile name another zone`,
    );
  };
  const pointerOf = (address: string): OwnedName | undefined => {
    const name = reverseNameOf(address);
    const zone = zoneOf(name, config.zones);
    return zone === undefined ? undefined : { zone, name, types: [TYPE.PTR] };
  };

  async function read(session: Session, given: Pick<HostName, 'name' | 'addresses'>): Promise<ServedName> {
    const { owner, records } = await readOwned(session, nameIn(given.name));
    const pointers: Pointer[] = [];
    for (const address of given.addresses) {
      const place = pointerOf(address);
      if (place === undefined) continue;
      const found = await readOwned(session, place);
      const [record] = found.records;
      const name = record === undefined ? null : readName(record.data, 0).value;
      pointers.push({ address, name, owner: found.owner });
    }
    return {
      name: given.name,
      addresses: records
        .map(({ data }) => addressOf(data))
        .filter((address) => address !== undefined)
        .toSorted(),
      ttlSeconds: records.length === 0 ? null : Math.min(...records.map(({ ttl }) => ttl)),
      owner,
      pointers,
      withoutReverseZone: given.addresses.filter((address) => pointerOf(address) === undefined),
    };
  }

  return {
    async ensureName(want, context) {
      return await withSession(config, context, async (session) => {
        const { name, owner, ttlSeconds: ttl } = want;
        const addresses = want.addresses.map((address) => ({
          name,
          type: addressBytes(address).length === 4 ? TYPE.A : TYPE.AAAA,
          class: CLASS.IN,
          ttl,
          data: addressBytes(address),
        }));
        let changed = await ensureOwned(session, nameIn(name), owner, addresses);
        for (const address of want.addresses) {
          const place = pointerOf(address);
          if (place === undefined) continue;
          const pointer = { name: place.name, type: TYPE.PTR, class: CLASS.IN, ttl, data: pointerData(name) };
          const isNew = await ensureOwned(session, place, owner, [pointer]);
          changed ||= isNew;
        }
        return { changed, state: await read(session, want) };
      });
    },
    async removeName({ name, addresses, owner }, context) {
      return await withSession(config, context, async (session) => {
        const served = await read(session, { name, addresses });
        // Including the pointers of addresses that others have added to the name.
        const known = new Set(served.owner === owner ? [...addresses, ...served.addresses] : addresses);
        const pointers = [...known].map(pointerOf).filter((place) => place !== undefined);
        let changed = false;
        for (const place of [...pointers, nameIn(name)]) {
          const found = await readOwned(session, place);
          if (found.owner !== owner || isOfAnotherName(found.records, name)) continue;
          if (await removeOwned(session, place, owner)) changed = true;
        }
        return { changed, state: null };
      });
    },
    readName: async (given, context) =>
      await withSession(config, context, async (session) => await read(session, given)),
  };
}

/** A pointer to another name of the owner, a later one, stays. */
function isOfAnotherName(records: readonly Resource[], name: string): boolean {
  const pointers = records.filter(({ type }) => type === TYPE.PTR);
  return pointers.length > 0 && pointers.every(({ data }) => readName(data, 0).value !== name);
}

/** Observes, decides, acts and verifies; true where something was changed. */
async function ensureOwned(
  session: Session,
  place: OwnedName,
  owner: string,
  records: readonly Resource[],
): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const found = await readOwned(session, place);
    if (found.owner !== null && found.owner !== owner) throw taken(place.name, `belongs to ${found.owner}`);
    const isThere = found.owner === owner && isSame(found.records, records);
    if (isThere) return attempt > 0;
    const isNew = found.owner === null;
    if (await writeOwned(session, place, { isNew, owner, records })) {
      const now = await readOwned(session, place);
      if (now.owner === owner && isSame(now.records, records)) return true;
      throw new ProviderError(`The update of ${place.name} was accepted, but is not served`, {
        code: 'VERIFICATION_FAILED',
        retry: 'operator',
        effect: 'unknown',
      });
    }
    if (isNew && found.records.length > 0)
      throw taken(place.name, `has ${wordsOf(found.records)}, which was not registered here`);
  }
  throw taken(place.name, 'is an alias, or is being changed by others');
}

function unusable(message: string): ProviderError {
  return new ProviderError(message, { code: 'INVALID_ARGUMENT', retry: 'operator', effect: 'none' });
}

function taken(name: string, why: string): ProviderError {
  return new ProviderError(`The name ${name} ${why}. Remove those records, or choose another host name`, {
    code: 'CONFLICT',
    retry: 'operator',
    effect: 'none',
  });
}

function wordsOf(records: readonly Resource[]): string {
  const shown = records.map(({ type, data }) =>
    type === TYPE.PTR ? `a pointer to ${readName(data, 0).value}` : `the address ${addressOf(data) ?? '?'}`,
  );
  return [...new Set(shown)].slice(0, 5).join(', ');
}

function isSame(found: readonly Resource[], wanted: readonly Resource[]): boolean {
  return isDeepStrictEqual(keysOf(found), keysOf(wanted));
}

function keysOf(records: readonly Resource[]): string[] {
  return records.map(({ type, ttl, data }) => `${type} ${ttl} ${data.toString('hex')}`).toSorted();
}
