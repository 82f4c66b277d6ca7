import type { EntityManager } from '@mikro-orm/postgresql';
import type { EntityClass } from '@mikro-orm/core';
import { UserError } from '#platform/errors/user-error.ts';
import { beyondCursor, orderBy, parseCursor, readingOrder, toCursor } from './cursor.ts';

/** A page holds so many nodes where its list declares nothing else; asking for more is an error, never a silent cut. */
export const PAGE_LIMIT = 100;
const DEFAULT_PAGE = 50;

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Counted only when the field is asked for. */
  readonly totalCount: () => Promise<number>;
}

export interface ConnectionOptions<Node extends { id: string }> {
  readonly entity: EntityClass<Node> & (abstract new (...args: never[]) => Node);
  readonly where: object;
  readonly page: PageArguments;
  /** Property to sort by, ties broken by id. */
  readonly orderBy?: { readonly property: string; readonly direction: 'ASC' | 'DESC' };
}

/** Reads one page by keyset, so the last page of a long list costs what the first does. */
export async function readConnection<Node extends { id: string }>(
  em: EntityManager,
  options: ConnectionOptions<Node>,
): Promise<Connection<Node>> {
  const { entity, where, page } = options;
  const { properties } = em.getMetadata(entity);
  const order = readingOrder(options.orderBy ?? { property: 'id', direction: 'ASC' }, properties);
  const { property } = order;
  const first = pageSize(page.first);
  const conditions: unknown[] = [where];
  if (typeof page.after === 'string') {
    conditions.push(beyondCursor(parseCursor('after', page.after, property, properties), order));
  }

  const found = await em.find(
    entity,
    { $and: conditions },
    {
      // The library types an order by literal property names; ours is chosen at run time from a closed list.
      orderBy: orderBy(order) as never,
      limit: first + 1,
    },
  );
  const nodes = found.slice(0, first) as unknown as Node[];
  const edges = nodes.map((node) => ({
    cursor: toCursor(property, node[property as keyof Node], node.id),
    node,
  }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: typeof page.after === 'string',
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => await em.count(entity, where),
  };
}

/** How many nodes a page has; throws a refusal where more are asked for than a page of the list may hold. */
export function pageSize(
  asked: number | null | undefined,
  argument: 'first' | 'last' = 'first',
  most = PAGE_LIMIT,
): number {
  if (asked === null || asked === undefined) return DEFAULT_PAGE;
  if (asked >= 1 && asked <= most) return asked;
  const cursor = argument === 'first' ? 'after' : 'before';
  const message = `${argument} must be from 1 to ${most} in this list; page on with ${cursor}.`;
  throw new UserError('INVALID_INPUT', message, { path: [argument] });
}
