import type { IpBlockEntry } from '#contracts/site-file/networks.ts';
import { keyOfEntry, shownAddress } from './ip-blocks.ts';
import { Reference, USUAL, type FileKind, type Found, type Scope, type Wanted } from './kind.ts';
import { portAt } from './ports.ts';
import { idOf, readAmong, valuesOf, type ListOptions, type Node } from './read-all.ts';

const IN_IPAM = { ...USUAL, domain: 'ipam', deletedAtOnce: true, fixed: ['blockId'] };

const RANGE_FIELDS = ['from', 'to', 'role', 'note'];
const ADDRESS_FIELDS = ['address', 'note'];

export function rangeList(where: object): ListOptions {
  const fields = `${RANGE_FIELDS.join(' ')} block { id }`;
  return { domain: 'ipam', list: 'ipRanges', filter: 'IpRangeWhere', fields, where };
}

export function addressList(where: object): ListOptions {
  const fields = `${ADDRESS_FIELDS.join(' ')} assignedTo reserved block { id }`;
  return { domain: 'ipam', list: 'ipAddresses', filter: 'IpAddressWhere', fields, where };
}

/** Ranges with a role; each is known by its block and its first address. */
export const ipRangeKind: FileKind = {
  ...IN_IPAM,
  kind: 'ipRange',
  title: 'IP range',
  type: 'IpRange',
  one: 'ipRange',
  section: 'ranges',
  wanted: (scope) =>
    inBlocks(
      scope,
      'ranges',
      ({ ranges = [] }) =>
        ranges.map((range) => ({ ...range, from: shownAddress(range.from), to: shownAddress(range.to) })),
      (range) => range.from,
    ),
  async found(scope) {
    const nodes = await readAmong(scope.ask, blockIds(scope, 'ranges'), (some) =>
      rangeList({ blockId: { in: some } }),
    );
    return nodes.map((node) => {
      const blockId = idOf(node, 'block');
      const [from, to] = [String(node['from']), String(node['to'])];
      const values = { ...valuesOf(node, RANGE_FIELDS), blockId };
      const { id, version } = node;
      return { id, version, key: `${blockId} ${from}`, name: `${from}-${to}`, depth: 0, values };
    });
  },
};

/** Addresses that are reserved, and those that the file gives to ports. */
export const ipAddressKind: FileKind = {
  ...IN_IPAM,
  kind: 'ipAddress',
  title: 'IP address',
  type: 'IpAddress',
  one: 'ipAddress',
  verbs: { create: 'Reserve', remove: 'Unreserve' },
  section: 'reserved',
  fixed: ['blockId', 'address'],
  wanted: (scope) =>
    inBlocks(
      scope,
      'reserved',
      ({ reserved = [] }) =>
        reserved.map(({ assignedTo, ...one }) => ({
          ...one,
          address: shownAddress(one.address),
          ...(assignedTo === undefined
            ? {}
            : { assignedTo: assignedTo === null ? null : portAt(scope, assignedTo) }),
        })),
      (one) => one.address,
    ),
  async found(scope) {
    // What has an address is not changed by a file that does not speak of it.
    const givesAny = (scope.file.ipBlocks ?? []).some(({ reserved = [] }) =>
      reserved.some(({ assignedTo }) => assignedTo !== undefined),
    );
    const nodes = await readAmong(scope.ask, blockIds(scope, 'reserved'), (some) =>
      addressList({ blockId: { in: some }, ...(givesAny ? {} : { reserved: { eq: true } }) }),
    );
    const named = givesAny ? new Set(ipAddressKind.wanted(scope).map(({ key }) => key)) : new Set();
    return nodes
      .map(foundAddress)
      .filter(({ key, values }) => values['assignedTo'] === null || named.has(key));
  },
};

function foundAddress(node: Node): Found {
  const blockId = idOf(node, 'block');
  const address = String(node['address']);
  const values = { ...valuesOf(node, [...ADDRESS_FIELDS, 'assignedTo']), blockId };
  const { id, version } = node;
  return { id, version, key: `${blockId} ${address}`, name: address, depth: 0, values };
}

function inBlocks<Entry extends object>(
  scope: Scope,
  section: 'ranges' | 'reserved',
  entriesOf: (block: IpBlockEntry) => readonly Entry[],
  nameOf: (entry: Entry) => string,
): Wanted[] {
  return (scope.file.ipBlocks ?? []).flatMap((block, index) => {
    const blockKey = keyOfEntry(scope, block);
    const blockId = new Reference('ipBlock', blockKey, block.prefix);
    const space = scope.ids.get('ipBlock', blockKey) ?? `? ${blockKey}`;
    return entriesOf(block).map((entry, place) => ({
      key: `${space} ${nameOf(entry)}`,
      name: `${block.prefix} ${nameOf(entry)}`,
      path: ['ipBlocks', index, section, place],
      depth: 0,
      values: { ...entry, blockId },
    }));
  });
}

/** The existing blocks of the file whose contents the file describes. */
function blockIds(scope: Scope, section: 'ranges' | 'reserved'): string[] {
  const isPruned = scope.file.prune?.includes(section) === true;
  return (scope.file.ipBlocks ?? [])
    .filter((block) => isPruned || block[section] !== undefined)
    .flatMap((block) => scope.ids.get('ipBlock', keyOfEntry(scope, block)) ?? []);
}
