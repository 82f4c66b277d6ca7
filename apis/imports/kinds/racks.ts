import { partsOf } from '#contracts/site-file/texts.ts';
import { Reference, USUAL, type FileKind } from './kind.ts';
import { nameKey, pathKey } from './keys.ts';
import { foundByName, idOf, readAll, valuesOf, type ListOptions } from './read-all.ts';

/** What files and inputs call alike. */
export const RACK_FIELDS = [
  'name',
  'units',
  'startingUnit',
  'descending',
  'width',
  'depthMm',
  'status',
  'serialNumber',
  'assetNumber',
  'powerBudgetW',
  'weightBudgetKg',
  'reservations',
] as const;

const SELECTED = RACK_FIELDS.map((field) =>
  field === 'reservations' ? 'reservations { firstUnit units reason }' : field,
).join(' ');

export function rackList(where: object): ListOptions {
  const fields = `${SELECTED} location { id }`;
  return { domain: 'locations', list: 'racks', filter: 'RackWhere', fields, where };
}

/** Racks of the site. */
export const rackKind: FileKind = {
  ...USUAL,
  kind: 'rack',
  title: 'rack',
  domain: 'locations',
  type: 'Rack',
  one: 'rack',
  section: 'racks',
  fixed: ['siteId'],
  words: { locationId: 'location' },
  wanted: ({ file }) =>
    (file.racks ?? []).map(({ location, ...entry }, index) => {
      const locationId =
        typeof location === 'string'
          ? new Reference('location', pathKey(partsOf(location)), location)
          : location;
      return {
        key: nameKey(entry.name),
        name: entry.name,
        path: ['racks', index],
        depth: 0,
        values: locationId === undefined ? entry : { ...entry, locationId },
        initial: { siteId: new Reference('site', '', 'site') },
      };
    }),
  async found({ ask, ids }) {
    const siteId = ids.get('site', '');
    if (siteId === undefined) return [];
    const nodes = await readAll(ask, rackList({ siteId: { eq: siteId } }));
    return nodes.map((node) => ({
      ...foundByName(node),
      values: { ...valuesOf(node, RACK_FIELDS), locationId: idOf(node, 'location') },
    }));
  },
};
