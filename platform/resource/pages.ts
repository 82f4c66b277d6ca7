import { raw, type EntityClass, type EntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { batch } from '#platform/graph/batch.ts';
import { pageSize, type Connection } from '#platform/graph/connection.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { beyondCursor, orderBy, parseCursor, readingOrder, toCursor } from '#platform/graph/cursor.ts';
import { UserError } from '#platform/errors/user-error.ts';

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** What pages are made of: resources, and whatever else has an id. */
interface Listed {
  readonly id: string;
}

export interface PageOptions<Row extends Listed> {
  readonly entity: EntityClass<Row> & (abstract new (...args: never[]) => Row);
  /** Conditions on what the caller asked for and may see. */
  readonly where: object;
  readonly page: PageArguments;
  /** Nodes of a page at most. */
  readonly maxPage: number;
  readonly orderBy: { readonly property: string; readonly direction: 'ASC' | 'DESC' };
}

/** Resources of which each has a list, and the property by which those in the list refer to them. */
interface Parents {
  readonly property: string;
  readonly ids: readonly string[];
}

/** The page of a list in which the caller may see nothing. */
export const EMPTY_PAGE: Connection<never> = {
  edges: [],
  nodes: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  totalCount: async () => await Promise.resolve(0),
};

/** One page of a list by keyset, so that the last page of a long list costs what the first does. */
export async function readPage<Row extends Listed>(
  context: Pick<GraphContext, 'em'>,
  options: PageOptions<Row>,
): Promise<Connection<Row>> {
  const rows = await readRows(context.em, options);
  return connection(rows, options, async () => await context.em.count(options.entity, options.where));
}

/**
 * One page of the list of one parent. All parents of the same level in a request are read in one statement, and
 * counted in one.
 */
export async function readPageOf<Row extends Listed>(
  context: GraphContext,
  parent: { readonly property: string; readonly id: string },
  name: string,
  options: PageOptions<Row>,
): Promise<Connection<Row>> {
  const { property, id } = parent;
  const rows = await batch(context, name, id, async (ids) => {
    const found = await readRows(context.em, options, { property, ids });
    return Map.groupBy(found, (row) => String(valueOf(row, property)));
  });
  const count = async (): Promise<number> =>
    (await batch(
      context,
      `${name} count`,
      id,
      async (ids) => await countRows(context.em, options, { property, ids }),
    )) ?? 0;
  return connection(rows ?? [], options, count);
}

async function readRows<Row extends Listed>(
  em: EntityManager,
  options: PageOptions<Row>,
  parents?: Parents,
): Promise<Row[]> {
  const { entity, where, page } = options;
  const { property } = options.orderBy;
  const { properties } = em.getMetadata(entity);
  const fromStart = readingOrder(options.orderBy, properties);
  const fromEnd = readingOrder(options.orderBy, properties, true);
  const conditions: unknown[] = [where];
  if (typeof page.after === 'string')
    conditions.push(beyondCursor(parseCursor('after', page.after, property, properties), fromStart));
  if (typeof page.before === 'string')
    conditions.push(beyondCursor(parseCursor('before', page.before, property, properties), fromEnd));
  if (parents !== undefined) conditions.push({ [parents.property]: { $in: parents.ids } });
  const limit = sizeOf(options) + 1;
  const query = em
    .createQueryBuilder<Row>(entity)
    .select('*')
    .where({ $and: conditions } as never)
    .orderBy(orderBy(isBackward(page) ? fromEnd : fromStart) as never);
  // The library's own way of limiting each parent's list, which it has for collections; see apis/locations/contract/statements.test.ts.
  if (parents === undefined) query.limit(limit);
  else query.setPartitionLimit({ partitionBy: parents.property, limit });
  return toRows(em, entity, await query.execute<EntityData<Row>[]>('all', true));
}

/**
 * Rows of a page as plain objects: by the ORM's own conversion of values, without the accessors and snapshots by which it
 * finds changes. Nothing changes a row of a page, and these are half of what a page of a hundred costs.
 */
function toRows<Row extends Listed>(
  em: EntityManager,
  entity: EntityClass<Row>,
  found: readonly EntityData<Row>[],
): Row[] {
  const meta = em.getMetadata(entity);
  const [hydrator, factory] = [em.getHydrator(), em.getEntityFactory()];
  return found.map((data) => {
    const row = {} as Row;
    hydrator.hydrate(row, meta, data, factory, 'full', false, true);
    return row;
  });
}

async function countRows<Row extends Listed>(
  em: EntityManager,
  { entity, where }: PageOptions<Row>,
  parents: Parents,
): Promise<Map<string, number>> {
  const rows: (Row & { count: string })[] = await em
    .createQueryBuilder<Row>(entity)
    .select([parents.property, raw('count(*) as count')] as never)
    .where({ $and: [where, { [parents.property]: { $in: parents.ids } }] } as never)
    .groupBy(parents.property as never)
    .execute('all');
  return new Map(rows.map((row) => [String(valueOf(row, parents.property)), Number(row.count)]));
}

function connection<Row extends Listed>(
  found: readonly Row[],
  options: PageOptions<Row>,
  totalCount: () => Promise<number>,
): Connection<Row> {
  const { page } = options;
  const { property } = options.orderBy;
  const size = sizeOf(options);
  const backward = isBackward(page);
  const kept = found.slice(0, size);
  const nodes = backward ? kept.toReversed() : kept;
  const edges = nodes.map((node) => ({ cursor: toCursor(property, valueOf(node, property), node.id), node }));
  const more = found.length > size;
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: backward ? typeof page.before === 'string' : more,
      hasPreviousPage: backward ? more : typeof page.after === 'string',
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

function isBackward({ last }: PageArguments): boolean {
  return last !== null && last !== undefined;
}

function sizeOf({ page, maxPage }: { readonly page: PageArguments; readonly maxPage: number }): number {
  const { first, last } = page;
  if (last === null || last === undefined) return pageSize(first, 'first', maxPage);
  if (first === null || first === undefined) return pageSize(last, 'last', maxPage);
  throw new UserError('INVALID_INPUT', 'Give first or last, not both: a page begins at one end.', {
    path: ['last'],
  });
}

function valueOf(row: object, property: string): unknown {
  return (row as Record<string, unknown>)[property];
}
