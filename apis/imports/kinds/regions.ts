import type { RegionEntry } from '#contracts/site-file/places.ts';
import { pathOf } from '#contracts/site-file/texts.ts';
import { Reference, USUAL, type FileKind, type Scope, type Wanted } from './kind.ts';
import { pathKey } from './keys.ts';
import { foundLocations, LOCATION_FIELDS } from './place-tree.ts';
import { idOf, readAll } from './read-all.ts';

/** Regions of the file's tenant; the site may also lie in one of a tenant above. */
export const regionKind: FileKind = {
  ...USUAL,
  kind: 'region',
  title: 'region',
  domain: 'locations',
  type: 'Location',
  one: 'location',
  fixed: ['kind', 'tenantId'],
  wanted: (scope) => wantedOf(scope, scope.file.regions ?? [], [], ['regions']),
  async found({ ask, file, tenantId }) {
    if (file.regions === undefined && file.site?.region == null) return [];
    const nodes = await readAll(ask, {
      domain: 'locations',
      list: 'locations',
      filter: 'LocationWhere',
      fields: LOCATION_FIELDS,
      where: { kind: { eq: 'REGION' } },
    });
    return foundLocations(nodes, (node) => idOf(node, 'tenant') !== tenantId);
  },
};

function wantedOf(
  scope: Scope,
  entries: readonly RegionEntry[],
  around: readonly string[],
  path: readonly PropertyKey[],
): Wanted[] {
  return entries.flatMap(({ regions = [], ...entry }, index) => {
    const names = [...around, entry.name];
    const own = [...path, index];
    const parentId = around.length === 0 ? null : new Reference('region', pathKey(around), pathOf(around));
    const wanted = {
      key: pathKey(names),
      name: pathOf(names),
      path: own,
      depth: around.length,
      values: { ...entry, kind: 'REGION', parentId },
      initial: { tenantId: scope.tenantId },
    };
    return [wanted, ...wantedOf(scope, regions, names, [...own, 'regions'])];
  });
}
