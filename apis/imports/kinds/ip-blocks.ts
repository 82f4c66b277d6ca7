import type { IpBlockEntry } from '#contracts/site-file/networks.ts';
import { ipAddressText, ipPrefixText } from '#platform/networks/ip-text.ts';
import { Reference, USUAL, type FileKind, type Found, type Scope, type Wanted } from './kind.ts';
import { nameKey } from './keys.ts';
import { idOf, readAll, readAmong, valuesOf, type ListOptions, type Node } from './read-all.ts';
import { tenantReference } from './tenants.ts';

/** What files and inputs call alike. */
export const BLOCK_FIELDS = [
  'prefix',
  'allocatable',
  'gateway',
  'gatewayOffLink',
  'coolDownSeconds',
  'allowReservedRange',
] as const;

/** IP blocks. The file's are compared with those of the same prefix, in the same routing domain or of the same tenant. */
export const ipBlockKind: FileKind = {
  ...USUAL,
  kind: 'ipBlock',
  title: 'IP block',
  domain: 'ipam',
  type: 'IpBlock',
  one: 'ipBlock',
  section: 'ipBlocks',
  deletedAtOnce: true,
  fixed: ['prefix', 'tenantId', 'routingDomainId', 'allowReservedRange'],
  words: { tenantId: 'tenant', routingDomainId: 'routingDomain', siteId: 'site' },
  wanted: (scope) => (scope.file.ipBlocks ?? []).map((entry, index) => wantedOf(scope, entry, index)),
  async found(scope) {
    const { ask, ids, file } = scope;
    const prefixes = (file.ipBlocks ?? []).map(({ prefix }) => shownPrefix(prefix));
    const named = await readAmong(ask, [...new Set(prefixes)].filter(isPrefix), (some) =>
      blockList({ prefix: { in: some } }),
    );
    const siteId = ids.get('site', '');
    const isPruned = file.prune?.includes('ipBlocks') === true;
    const ofSite =
      isPruned && siteId !== undefined ? await readAll(ask, blockList({ siteId: { eq: siteId } })) : [];
    return [...new Map([...named, ...ofSite].map((node) => [node.id, foundBlock(node)])).values()];
  },
};

export function blockList(where: object): ListOptions {
  const fields = `${BLOCK_FIELDS.join(' ')} tenant { id } site { id } routingDomain { id } parent { id }`;
  return { domain: 'ipam', list: 'ipBlocks', filter: 'IpBlockWhere', fields, where };
}

function wantedOf(scope: Scope, entry: IpBlockEntry, index: number): Wanted {
  const { tenant, routingDomain, site, ranges: _, reserved: __, ...rest } = entry;
  const siteId = new Reference('site', '', 'site');
  const domain =
    routingDomain === undefined
      ? null
      : new Reference('routingDomain', nameKey(routingDomain), routingDomain);
  return {
    key: keyOfEntry(scope, entry),
    name: shownPrefix(entry.prefix),
    path: ['ipBlocks', index],
    depth: 0,
    values: {
      ...rest,
      prefix: shownPrefix(entry.prefix),
      ...(typeof rest.gateway === 'string' ? { gateway: shownAddress(rest.gateway) } : {}),
      routingDomainId: domain,
      tenantId: tenantReference(tenant),
      ...(site === undefined ? {} : { siteId: site ? siteId : null }),
    },
    ...(site === undefined && scope.file.site !== undefined ? { initial: { siteId } } : {}),
  };
}

/** The key of the block that an entry describes. */
export function keyOfEntry({ ids }: Scope, { prefix, tenant, routingDomain }: IpBlockEntry): string {
  const space =
    routingDomain === undefined
      ? ids.get('tenant', tenantReference(tenant).key)
      : ids.get('routingDomain', nameKey(routingDomain));
  return keyOf(space ?? `? ${routingDomain ?? tenant ?? ''}`, shownPrefix(prefix));
}

function keyOf(space: string, prefix: string): string {
  return `${space} ${prefix}`;
}

function foundBlock(node: Node): Found {
  const [tenantId, routingDomainId] = [idOf(node, 'tenant'), idOf(node, 'routingDomain')];
  const prefix = String(node['prefix']);
  return {
    id: node.id,
    version: node.version,
    key: keyOf(routingDomainId ?? tenantId ?? '', prefix),
    name: prefix,
    // Those inside others have longer prefixes.
    depth: Number(prefix.split('/')[1]),
    values: {
      ...valuesOf(node, BLOCK_FIELDS),
      tenantId,
      routingDomainId,
      siteId: idOf(node, 'site'),
    },
  };
}

/** As the graph shows it; an invalid one is passed on unchanged, and is refused by ipam. */
function shownPrefix(text: string): string {
  const parsed = ipPrefixText.safeParse(text);
  return parsed.success ? parsed.data : text;
}

function isPrefix(text: string): boolean {
  return ipPrefixText.safeParse(text).success;
}

export function shownAddress(text: string): string {
  const parsed = ipAddressText.safeParse(text);
  return parsed.success ? parsed.data : text;
}
