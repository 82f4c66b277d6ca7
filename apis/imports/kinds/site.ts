import { partsOf } from '#contracts/site-file/texts.ts';
import { Reference, USUAL, type FileKind } from './kind.ts';
import { nameKey, pathKey } from './keys.ts';
import { idOf, readAll, valuesOf } from './read-all.ts';

/** The site of the file; it has the empty key, as there is one. */
export const siteKind: FileKind = {
  ...USUAL,
  kind: 'site',
  title: 'site',
  domain: 'locations',
  type: 'Site',
  one: 'site',
  fixed: ['tenantId'],
  words: { locationId: 'region' },
  wanted({ file, tenantId }) {
    if (file.site === undefined) return [];
    const { region, ...entry } = file.site;
    const locationId =
      typeof region === 'string' ? new Reference('region', pathKey(partsOf(region)), region) : region;
    const values = locationId === undefined ? entry : { ...entry, locationId };
    return [{ key: '', name: entry.name, path: ['site'], depth: 0, values, initial: { tenantId } }];
  },
  async found({ ask, file, tenantId, origins }) {
    const { site } = file;
    if (site === undefined) return [];
    const nodes = await readAll(ask, {
      domain: 'locations',
      list: 'sites',
      filter: 'SiteWhere',
      fields: 'name description location { id }',
      where: { tenantId: { eq: tenantId } },
    });
    return (
      nodes
        .filter((node) => origins?.ids.has(node.id) || nameKey(String(node['name'])) === nameKey(site.name))
        // The one that it was comes last, which is then the site of the file.
        .toSorted((a, b) => Number(origins?.ids.has(a.id) ?? false) - Number(origins?.ids.has(b.id) ?? false))
        .map((node) => ({
          id: node.id,
          version: node.version,
          key: '',
          name: String(node['name']),
          depth: 0,
          values: { ...valuesOf(node, ['name', 'description']), locationId: idOf(node, 'location') },
        }))
    );
  },
};
