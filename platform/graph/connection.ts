import type { EntityManager } from '@mikro-orm/postgresql';
import type { EntityClass } from '@mikro-orm/core';
import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';

/** A page may hold this many nodes; asking for more is an error, never a silent cut. */
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
  totalCount(): Promise<number>;
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
  const property = options.orderBy?.property ?? 'id';
  const direction = options.orderBy?.direction ?? 'ASC';
  const first = pageSize(page.first);
  const conditions: unknown[] = [where];
  if (typeof page.after === 'string') {
    const cursor = parseCursor(page.after, property, em.getMetadata(entity).properties);
    conditions.push(afterCursor(cursor, property, direction));
  }

  const found = await em.find(
    entity,
    { $and: conditions },
    {
      // The library types an order by literal property names; ours is chosen at run time from a closed list.
      orderBy: [{ [property]: direction }, { id: direction }] as never,
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

/** How many nodes a page has; throws a refusal where more are asked for than a page may hold. */
export function pageSize(first: number | null | undefined): number {
  if (first === null || first === undefined) return DEFAULT_PAGE;
  if (first >= 1 && first <= PAGE_LIMIT) return first;
  throw new UserError('INVALID_INPUT', `first must be from 1 to ${PAGE_LIMIT}; page on with after.`, {
    path: ['first'],
  });
}

/** Where a page ended: the value it is sorted by there, and the id. */
interface Cursor {
  readonly value: string | number;
  readonly id: string;
}

function toCursor(property: string, value: unknown, id: string): string {
  const key = value instanceof Date ? value.toISOString() : value;
  return Buffer.from(JSON.stringify([property, key, id])).toString('base64url');
}

function afterCursor({ value, id }: Cursor, property: string, direction: 'ASC' | 'DESC'): unknown {
  const beyond = direction === 'ASC' ? '$gt' : '$lt';
  if (property === 'id') return { id: { [beyond]: id } };
  return { $or: [{ [property]: { [beyond]: value } }, { [property]: value, id: { [beyond]: id } }] };
}

/** Reads a cursor of this very order. It comes from outside: only a value that the property can have gets further. */
function parseCursor(
  cursor: string,
  property: string,
  properties: Readonly<Record<string, { readonly runtimeType: string }>>,
): Cursor {
  const parsed = cursorSchema.safeParse(decode(cursor));
  if (parsed.success) {
    const [of, value, id] = parsed.data;
    const type = properties[property]?.runtimeType;
    const fits =
      type === 'Date'
        ? typeof value === 'string' && !Number.isNaN(Date.parse(value))
        : typeof value === (type === 'number' ? 'number' : 'string');
    if (of === property && fits) return { value, id };
  }
  const message = 'after is not a cursor of this list in this order; take it from pageInfo.endCursor.';
  throw new UserError('INVALID_INPUT', message, { path: ['after'] });
}

const cursorSchema = z.tuple([z.string(), z.union([z.string(), z.number()]), z.string()]);

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
