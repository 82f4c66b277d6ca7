import type { IpBlocksQuery } from '../../../generated/graph.ts';

export type Block = IpBlocksQuery['ipBlocks']['nodes'][number];

/** A block with how deep it is in the tree of its routing domain. */
export type Row = Block & { readonly depth: number };

/** Blocks of one routing domain, or of none. */
export interface Domain {
  readonly id: string;
  readonly name: string;
  readonly routeDistinguisher: string | null;
  readonly rows: readonly Row[];
}

/** Blocks as a tree in lines, each below the one it is in; in the order in which they are given. */
export function domainsOf(blocks: readonly Block[]): readonly Domain[] {
  const known = new Set(blocks.map(({ id }) => id));
  const below = Map.groupBy(blocks, ({ parent }) =>
    parent !== null && known.has(parent.id) ? parent.id : undefined,
  );
  const linesOf = (parent: string | undefined, depth: number): readonly Row[] =>
    (below.get(parent) ?? []).flatMap((block) => [{ ...block, depth }, ...linesOf(block.id, depth + 1)]);
  const byDomain = Map.groupBy(linesOf(undefined, 0), ({ routingDomain }) => routingDomain?.id ?? '');
  return [...byDomain].map(([id, rows]) => ({
    id,
    name: rows[0]?.routingDomain?.name ?? 'Without a routing domain',
    routeDistinguisher: rows[0]?.routingDomain?.routeDistinguisher ?? null,
    rows,
  }));
}
