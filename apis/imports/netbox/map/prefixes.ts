import { parseIpAddress, storedPrefix, type IpAddress } from '#platform/networks/ip-text.ts';

/** The bits of an address as a number. */
export function numberOf(address: IpAddress): bigint {
  return address.toByteArray().reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

/** A prefix of one address space. */
export interface SpacePrefix {
  readonly prefix: string;
}

/** Finds the smallest prefixes around others within address spaces, by their lengths. */
export interface PrefixIndex<Item extends SpacePrefix> {
  /** The smallest around an address, or around a prefix and longer than `shorterThan` allows. */
  around(space: string, address: IpAddress, shorterThan?: number): Item | undefined;
  /** Those around the prefix, from the smallest. */
  ancestors(space: string, prefix: string): Item[];
}

export function indexPrefixes<Item extends SpacePrefix>(
  items: readonly Item[],
  spaceOf: (item: Item) => string,
): PrefixIndex<Item> {
  const byNetwork = new Map<string, Item>();
  const lengths = new Map<string, Set<number>>();
  for (const item of items) {
    const { network, length } = storedPrefix(item.prefix);
    const space = `${spaceOf(item)} ${network.kind()}`;
    byNetwork.set(keyOf(space, network, length), item);
    const known = lengths.get(space) ?? new Set();
    lengths.set(space, known.add(length));
  }
  const around = (spaceName: string, address: IpAddress, shorterThan = Infinity): Item | undefined => {
    const space = `${spaceName} ${address.kind()}`;
    const tried = [...(lengths.get(space) ?? [])].filter((length) => length < shorterThan);
    for (const length of tried.toSorted((a, b) => b - a)) {
      const found = byNetwork.get(keyOf(space, address, length));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    around,
    ancestors(space, prefix) {
      const { network, length } = storedPrefix(prefix);
      const found: Item[] = [];
      for (let at = around(space, network, length); at !== undefined;) {
        found.push(at);
        at = around(space, network, storedPrefix(at.prefix).length);
      }
      return found;
    },
  };
}

function keyOf(space: string, address: IpAddress, length: number): string {
  const bits = address.kind() === 'ipv4' ? 32 : 128;
  return `${space} ${numberOf(address) >> BigInt(bits - length)}/${length}`;
}

/** The address of `10.0.0.1/24`, and whether the text is one. */
export function addressOf(text: string): IpAddress | undefined {
  return parseIpAddress(text.split('/')[0] ?? '');
}
