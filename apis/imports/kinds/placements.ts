import { Reference, USUAL, type FileKind } from './kind.ts';
import { nameKey } from './keys.ts';
import { idOf, readAmong, valuesOf, type ListOptions } from './read-all.ts';

export const PLACEMENT_FIELDS = ['unit', 'height', 'face', 'fullDepth'] as const;

export function placementList(where: object): ListOptions {
  const fields = `${PLACEMENT_FIELDS.join(' ')} occupantId rack { id }`;
  return { domain: 'locations', list: 'placements', filter: 'PlacementWhere', fields, where };
}

/** Where network devices of the file are in their racks; each is known by its device. */
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
    (file.networkDevices ?? []).flatMap(({ name, position, ...device }, index) => {
      const { rack = device.rack, ...place } = position ?? {};
      if (position === undefined || typeof rack !== 'string') return [];
      return {
        key: nameKey(name),
        name,
        path: ['networkDevices', index, 'position'],
        depth: 0,
        values: {
          ...place,
          rackId: new Reference('rack', nameKey(rack), rack),
          occupantId: new Reference('networkDevice', nameKey(name), name),
        },
      };
    }),
  async found({ ask, ids, file }) {
    const devices = (file.networkDevices ?? []).filter(({ position }) => position !== undefined);
    const keys = new Map(
      devices.flatMap(({ name }) => {
        const id = ids.get('networkDevice', nameKey(name));
        return id === undefined ? [] : [[id, name] as const];
      }),
    );
    const nodes = await readAmong(ask, [...keys.keys()], (some) =>
      placementList({ occupantId: { in: some } }),
    );
    return nodes.map((node) => {
      const occupantId = String(node['occupantId']);
      const name = keys.get(occupantId) ?? '';
      const values = { ...valuesOf(node, PLACEMENT_FIELDS), rackId: idOf(node, 'rack'), occupantId };
      return { id: node.id, version: node.version, key: nameKey(name), name, depth: 0, values };
    });
  },
};
