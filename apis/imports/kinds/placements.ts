import { holderKey, holderReference, placedOf, knownHolders } from './holders.ts';
import { Reference, USUAL, type FileKind } from './kind.ts';
import { nameKey } from './keys.ts';
import { idOf, readAmong, valuesOf, type ListOptions } from './read-all.ts';

export const PLACEMENT_FIELDS = ['unit', 'height', 'face', 'fullDepth'] as const;

export function placementList(where: object): ListOptions {
  const fields = `${PLACEMENT_FIELDS.join(' ')} occupantId rack { id }`;
  return { domain: 'locations', list: 'placements', filter: 'PlacementWhere', fields, where };
}

/** Where network devices, servers and chassis of the file are in their racks; each is identified by what is placed. */
export const placementKind: FileKind = {
  ...USUAL,
  kind: 'placement',
  title: 'placement',
  domain: 'locations',
  type: 'Placement',
  one: 'placement',
  fixed: ['occupantId'],
  words: { rackId: 'rack' },
  wanted: ({ file }) =>
    placedOf(file).flatMap(({ position, ...holder }) => {
      const { rack = holder.rack, ...place } = position ?? {};
      if (position === undefined || typeof rack !== 'string') return [];
      return {
        key: holderKey(holder),
        name: holder.name,
        path: [...holder.path, 'position'],
        depth: 0,
        values: {
          ...place,
          rackId: new Reference('rack', nameKey(rack), rack),
          occupantId: holderReference(holder),
        },
      };
    }),
  async found(scope) {
    const { ask, file } = scope;
    const placed = placedOf(file).filter(({ position }) => position !== undefined);
    const holders = knownHolders(scope, placed);
    const nodes = await readAmong(ask, [...holders.keys()], (some) =>
      placementList({ occupantId: { in: some } }),
    );
    return nodes.flatMap((node) => {
      const { id, version } = node;
      const occupantId = String(node['occupantId']);
      const holder = holders.get(occupantId);
      if (holder === undefined) return [];
      const values = { ...valuesOf(node, PLACEMENT_FIELDS), rackId: idOf(node, 'rack'), occupantId };
      return [{ id, version, key: holderKey(holder), name: holder.name, depth: 0, values }];
    });
  },
};
