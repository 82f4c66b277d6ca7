import { pathOf } from '#contracts/site-file/texts.ts';
import type { Found } from './kind.ts';
import { pathKey } from './keys.ts';
import { idOf, type Node } from './read-all.ts';

/** The names from the outermost location to each. */
export function pathsOf(nodes: readonly Node[]): ReadonlyMap<string, readonly string[]> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const paths = new Map<string, readonly string[]>();
  const pathTo = (node: Node): readonly string[] => {
    const known = paths.get(node.id);
    if (known !== undefined) return known;
    const parent = byId.get(idOf(node, 'parent') ?? '');
    const path = [...(parent === undefined ? [] : pathTo(parent)), String(node['name'])];
    paths.set(node.id, path);
    return path;
  };
  for (const node of nodes) pathTo(node);
  return paths;
}

export const LOCATION_FIELDS = 'name kind description tenant { id } parent { id }';

/** Locations as they are found, by the names that lead to them. */
export function foundLocations(nodes: readonly Node[], isForeign: (node: Node) => boolean): Found[] {
  const paths = pathsOf(nodes);
  return nodes.map((node) => {
    const names = paths.get(node.id) ?? [];
    const { name, description, kind } = node;
    return {
      id: node.id,
      version: node.version,
      key: pathKey(names),
      name: pathOf(names),
      depth: names.length - 1,
      values: { name, description, kind, parentId: idOf(node, 'parent') },
      foreign: isForeign(node),
    };
  });
}
