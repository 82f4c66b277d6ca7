import { USUAL, type FileKind } from './kind.ts';
import { nameKey } from './keys.ts';
import { foundByName, idOf, readAll, valuesOf, type ListOptions } from './read-all.ts';

export const DOMAIN_FIELDS = ['name', 'routeDistinguisher', 'description'];

export function routingDomainList(where?: object): ListOptions {
  const fields = `${DOMAIN_FIELDS.join(' ')} tenant { id }`;
  return { domain: 'ipam', list: 'routingDomains', filter: 'RoutingDomainWhere', fields, where };
}

/** Routing domains of the file's tenant; blocks may also lie in those of tenants above. */
export const routingDomainKind: FileKind = {
  ...USUAL,
  kind: 'routingDomain',
  title: 'routing domain',
  domain: 'ipam',
  type: 'RoutingDomain',
  one: 'routingDomain',
  fixed: ['tenantId'],
  wanted: ({ file, tenantId }) =>
    (file.routingDomains ?? []).map((entry, index) => ({
      key: nameKey(entry.name),
      name: entry.name,
      path: ['routingDomains', index],
      depth: 0,
      values: entry,
      initial: { tenantId },
    })),
  async found({ ask, file, tenantId }) {
    const isUsed = (file.ipBlocks ?? []).some(({ routingDomain }) => routingDomain !== undefined);
    if (file.routingDomains === undefined && !isUsed) return [];
    const nodes = await readAll(ask, routingDomainList());
    return nodes.map((node) => ({
      ...foundByName(node),
      values: valuesOf(node, DOMAIN_FIELDS),
      foreign: idOf(node, 'tenant') !== tenantId,
    }));
  },
};
