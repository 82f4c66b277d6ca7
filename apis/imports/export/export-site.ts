import { stringify } from 'yaml';
import type { SiteFile } from '#contracts/site-file/site-file.ts';
import { pathOf } from '#contracts/site-file/texts.ts';
import type { AskDomain } from '#platform/graph/joint-transaction.ts';
import { LOCATION_FIELDS, pathsOf } from '../kinds/place-tree.ts';
import { RACK_FIELDS, rackList } from '../kinds/racks.ts';
import { idOf, readAll, valuesOf, type Node } from '../kinds/read-all.ts';
import { NAMESPACE_FIELDS } from '../kinds/annotation-namespaces.ts';
import { readAttached, type KnownAttached } from '../kinds/read-attached.ts';
import { pathToTenant } from '../run/file-tenant.ts';
import { exportDevices } from './export-devices.ts';
import { exportNetworks } from './export-networks.ts';
import { attachTo, given, type Attach } from './given.ts';

/** Names the JSON Schema for editors, which is expected next to the file. */
const HEAD = '# yaml-language-server: $schema=./site-file.schema.json\n';

/** What there is of a site, as a file describes it. */
export type ExportedSite = Partial<SiteFile>;

/** The site as a file, or null where there is none that the caller may see. */
export async function exportSite(ask: AskDomain, id: string): Promise<ExportedSite | null> {
  const document = `query($id: ID!) { site(id: $id) { id version name description tenant { id } location { id } } }`;
  const { site } = await ask<{ site: Node | null }>('locations', document, { id });
  if (site === null) return null;
  const tenantId = idOf(site, 'tenant') ?? '';
  const inner = await locations(ask, { siteId: { eq: id } });
  const paths = pathsOf(inner);
  const regions = idOf(site, 'location') === null ? [] : await regionsTo(ask, idOf(site, 'location'));
  const racks = await readAll(ask, rackList({ siteId: { eq: id } }));
  const devices = await exportDevices(ask, { siteId: id, tenantId, racks });
  const networks = await exportNetworks(ask, { siteId: id, tenantId });
  const ownRegions = regions.filter((one) => idOf(one, 'tenant') === tenantId);
  const attached = await readAttached(
    ask,
    [site, ...ownRegions, ...inner, ...racks, ...devices.nodes, ...networks.nodes].map((one) => one.id),
  );
  const attach = attachTo(attached);
  const file = given({
    tenant: pathOf(await pathToTenant(ask, tenantId)),
    annotationNamespaces: namespaceEntries(attached, tenantId),
    regions: regionEntries(ownRegions, attach),
    site: {
      ...given(valuesOf(site, ['name', 'description'])),
      ...given({ region: regions.length === 0 ? null : pathOf(regions.map(nameOf)) }),
      ...attach(id),
    },
    locations: locationEntries(inner, null, attach),
    racks: racks
      .toSorted(byName)
      .map((rack) => ({ ...rackEntryOf(rack, paths.get(idOf(rack, 'location') ?? '')), ...attach(rack.id) })),
    ...devices.entries(attach),
    ...networks.entries(attach),
  });
  return file;
}

/** A site file as text. */
export function writeSiteFile(file: ExportedSite): string {
  const options = { lineWidth: 0, version: '1.2', schema: 'core', aliasDuplicateObjects: false } as const;
  return HEAD + stringify(file, options);
}

/** The namespaces of what is attached, where the tenant of the file owns them. */
function namespaceEntries(
  attached: ReadonlyMap<string, KnownAttached>,
  tenantId: string,
): Record<string, unknown>[] {
  const all = [...attached.values()].flatMap(({ annotations }) =>
    [...annotations.values()].map(({ namespace }) => namespace),
  );
  const own = new Map(all.filter(({ tenant }) => tenant.id === tenantId).map((one) => [one.id, one]));
  return [...own.values()].map((one) => given(valuesOf({ ...one, version: 0 }, NAMESPACE_FIELDS)));
}

async function locations(ask: AskDomain, where: object): Promise<readonly Node[]> {
  return await readAll(ask, {
    domain: 'locations',
    list: 'locations',
    filter: 'LocationWhere',
    fields: LOCATION_FIELDS,
    where,
  });
}

/** The regions from the outermost one to this. */
async function regionsTo(ask: AskDomain, id: string | null): Promise<readonly Node[]> {
  if (id === null) return [];
  const [region] = await locations(ask, { id: { eq: id } });
  return region === undefined ? [] : [...(await regionsTo(ask, idOf(region, 'parent'))), region];
}

/** Each region in the one before it. */
function regionEntries([outer, ...inner]: readonly Node[], attach: Attach): Record<string, unknown>[] {
  if (outer === undefined) return [];
  const entry = { ...given(valuesOf(outer, ['name', 'description'])), ...attach(outer.id) };
  return [{ ...entry, ...given({ regions: regionEntries(inner, attach) }) }];
}

function locationEntries(
  nodes: readonly Node[],
  parentId: string | null,
  attach: Attach,
): Record<string, unknown>[] {
  return nodes
    .filter((node) => idOf(node, 'parent') === parentId)
    .toSorted(byName)
    .map((node) => {
      const entry = { ...given(valuesOf(node, ['kind', 'name', 'description'])), ...attach(node.id) };
      return {
        ...entry,
        ...given({ locations: locationEntries(nodes, node.id, attach) }),
      };
    });
}

function rackEntryOf(rack: Node, path: readonly string[] | undefined): Record<string, unknown> {
  const { name, ...rest } = valuesOf(rack, RACK_FIELDS);
  const location = path === undefined ? null : pathOf(path);
  return given({ name, location, ...rest });
}

function nameOf(node: Node): string {
  return String(node['name']);
}

function byName(a: Node, b: Node): number {
  return nameOf(a) < nameOf(b) ? -1 : 1;
}
