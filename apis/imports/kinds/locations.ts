import type { LocationEntry } from '#contracts/site-file/places.ts';
import { pathOf } from '#contracts/site-file/texts.ts';
import { Reference, USUAL, type FileKind, type Wanted } from './kind.ts';
import { pathKey } from './keys.ts';
import { foundLocations, LOCATION_FIELDS } from './place-tree.ts';
import { readAll } from './read-all.ts';

const SITE = new Reference('site', '', 'site');

/** Locations inside the site. */
export const locationKind: FileKind = {
  ...USUAL,
  kind: 'location',
  title: 'location',
  domain: 'locations',
  type: 'Location',
  one: 'location',
  section: 'locations',
  fixed: ['kind', 'siteId', 'tenantId'],
  wanted: ({ file, tenantId }) => wantedOf(tenantId, file.locations ?? [], [], ['locations']),
  async found({ ask, ids }) {
    const siteId = ids.get('site', '');
    if (siteId === undefined) return [];
    const nodes = await readAll(ask, {
      domain: 'locations',
      list: 'locations',
      filter: 'LocationWhere',
      fields: LOCATION_FIELDS,
      where: { siteId: { eq: siteId } },
    });
    return foundLocations(nodes, () => false);
  },
};

function wantedOf(
  tenantId: string,
  entries: readonly LocationEntry[],
  around: readonly string[],
  path: readonly PropertyKey[],
): Wanted[] {
  return entries.flatMap(({ locations = [], ...entry }, index) => {
    const names = [...around, entry.name];
    const own = [...path, index];
    const parentId = around.length === 0 ? null : new Reference('location', pathKey(around), pathOf(around));
    const wanted = {
      key: pathKey(names),
      name: pathOf(names),
      path: own,
      depth: around.length,
      values: { ...entry, parentId },
      initial: { siteId: SITE, tenantId },
    };
    return [wanted, ...wantedOf(tenantId, locations, names, [...own, 'locations'])];
  });
}
