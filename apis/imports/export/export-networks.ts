import type { SiteFile } from '#contracts/site-file/site-file.ts';
import type { AskDomain } from '#platform/graph/joint-transaction.ts';
import { addressList, rangeList } from '../kinds/addresses.ts';
import { BLOCK_FIELDS, blockList } from '../kinds/ip-blocks.ts';
import { idOf, readAll, readAmong, valuesOf, type Node } from '../kinds/read-all.ts';
import { DOMAIN_FIELDS, routingDomainList } from '../kinds/routing-domains.ts';
import { namesBelow } from '../kinds/tenants.ts';
import { given, type Attach } from './given.ts';

/** Blocks as a file describes them. */
export interface Networks {
  /** All of it to which something may be attached. */
  readonly nodes: readonly Node[];
  entries(attach: Attach): Pick<SiteFile, 'routingDomains' | 'ipBlocks'>;
}

/** The blocks of the site with what is in them, the blocks around these, and their routing domains. */
export async function exportNetworks(
  ask: AskDomain,
  { siteId, tenantId }: { readonly siteId: string; readonly tenantId: string },
): Promise<Networks> {
  const ofSite = await readAll(ask, blockList({ siteId: { eq: siteId } }));
  const blocks = await withBlocksAround(ask, ofSite);
  const domainIds = [...new Set(blocks.flatMap((block) => idOf(block, 'routingDomain') ?? []))];
  const domains = await readAmong(ask, domainIds, (some) => routingDomainList({ id: { in: some } }));
  const domainNames = new Map(domains.map((one) => [one.id, String(one['name'])]));
  const owners = new Set(blocks.map((block) => idOf(block, 'tenant')));
  const tenantNames = [...owners].some((owner) => owner !== tenantId)
    ? await namesBelow(ask, tenantId)
    : new Map<string, string>();
  // A file speaks of its tenant and those below; what is above belongs to another file.
  const own = blocks.filter((block) => {
    const owner = idOf(block, 'tenant') ?? '';
    return owner === tenantId || tenantNames.has(owner);
  });
  const ids = own.map(({ id }) => id);
  const allRanges = await readAmong(ask, ids, (some) => rangeList({ blockId: { in: some } }));
  const allReserved = await readAmong(ask, ids, (some) =>
    addressList({ blockId: { in: some }, reserved: { eq: true } }),
  );
  const [ranges, reserved] = [byBlock(allRanges), byBlock(allReserved)];
  const ipBlocks = (attach: Attach) =>
    own.map((block): Record<string, unknown> => {
      const { prefix, ...rest } = valuesOf(block, BLOCK_FIELDS);
      return {
        ...given({
          prefix,
          tenant: tenantNames.get(idOf(block, 'tenant') ?? '') ?? null,
          routingDomain: domainNames.get(idOf(block, 'routingDomain') ?? '') ?? null,
        }),
        site: idOf(block, 'site') === siteId,
        ...given({
          ...rest,
          ...attach(block.id),
          ranges: (ranges.get(block.id) ?? []).map((one) =>
            given({ ...valuesOf(one, ['from', 'to', 'role', 'note']), ...attach(one.id) }),
          ),
          reserved: (reserved.get(block.id) ?? []).map((one) =>
            given({ ...valuesOf(one, ['address', 'note']), ...attach(one.id) }),
          ),
        }),
      };
    });
  const ownDomains = domains.filter((one) => idOf(one, 'tenant') === tenantId);
  return {
    nodes: [...own, ...ownDomains, ...allRanges, ...allReserved],
    entries: (attach) =>
      given({
        routingDomains: ownDomains.map((one) =>
          given({ ...valuesOf(one, DOMAIN_FIELDS), ...attach(one.id) }),
        ),
        ipBlocks: ipBlocks(attach),
      }),
  };
}

/** The blocks and all around them, those around others first. */
async function withBlocksAround(ask: AskDomain, inner: readonly Node[]): Promise<readonly Node[]> {
  const known = new Map(inner.map((node) => [node.id, node]));
  for (let level = inner; level.length > 0;) {
    const parents = [...new Set(level.flatMap((node) => idOf(node, 'parent') ?? []))];
    const unknown = parents.filter((id) => !known.has(id));
    level = await readAmong(ask, unknown, (some) => blockList({ id: { in: some } }));
    for (const node of level) known.set(node.id, node);
  }
  return [...known.values()].toSorted((a, b) => lengthOf(a) - lengthOf(b));
}

function lengthOf(block: Node): number {
  return Number(String(block['prefix']).split('/')[1]);
}

function byBlock(nodes: readonly Node[]): ReadonlyMap<string, readonly Node[]> {
  return Map.groupBy(nodes, (node) => idOf(node, 'block') ?? '');
}
