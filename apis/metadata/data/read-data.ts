import type { EntityDictionary, FilterQuery } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { batch } from '#platform/graph/batch.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import type { Namespace } from '../namespaces/namespace-type.ts';
import { mayUseNamespace } from '../namespaces/namespaces.ts';
import { findNode } from '../nodes/find-node.ts';
import type { DataRow, DataType } from './data-type.ts';

/**
 * The data of one type that is attached to a resource, by namespace; none where the caller may not see the resource, and
 * that in private namespaces for those alone who may use them.
 */
export async function dataOfNode<Row extends DataRow, Space extends Namespace>(
  type: DataType<Row, Space>,
  context: GraphContext,
  id: string,
  namespaces: readonly string[] | null | undefined,
): Promise<readonly Row[]> {
  if ((await findNode(context, id)) === null) return [];
  const name = `${type.plural} of nodes ${JSON.stringify(namespaces ?? null)}`;
  const read = async (ids: readonly string[]): Promise<Map<string, Row[]>> =>
    await readData(type, context.em, ids, namespaces ?? undefined);
  return await shownTo(type, context, (await batch(context, name, id, read)) ?? []);
}

/** The data with the id, or null where there is none that the caller may see. */
export async function dataById<Row extends DataRow, Space extends Namespace>(
  type: DataType<Row, Space>,
  context: GraphContext,
  id: string,
): Promise<Row | null> {
  const row = await batch(context, type.plural, id, async (ids) => {
    const found = await context.em.find(type.entity, {
      id: { $in: [...ids] },
    } as unknown as FilterQuery<Row>);
    return new Map(found.map((one) => [one.id, one]));
  });
  if (row === undefined || (await findNode(context, row.nodeId)) === null) return null;
  return (await shownTo(type, context, [row]))[0] ?? null;
}

/** The namespace of the data. Every caller who sees the data sees it, regardless of its owner. */
export async function namespaceOf<Row extends DataRow, Space extends Namespace>(
  { kind, plural, namespaces }: DataType<Row, Space>,
  context: GraphContext,
  { namespaceId }: Row,
): Promise<Space> {
  const found = await batch(context, `namespaces of ${plural}`, namespaceId, async (ids) => {
    const rows = await context.em.find(namespaces.entity, {
      id: { $in: [...ids] },
    } as unknown as FilterQuery<Space>);
    return new Map(rows.map((one): [string, Space] => [one.id, one]));
  });
  if (found === undefined) throw new Error(`The namespace ${namespaceId} of the ${kind} does not exist`);
  return found;
}

/** Those that the caller may see among data of resources that they may see. */
async function shownTo<Row extends DataRow, Space extends Namespace>(
  type: DataType<Row, Space>,
  context: GraphContext,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  const shown = await Promise.all(
    rows.map(async (row) => await mayUseNamespace(context.access, await namespaceOf(type, context, row))),
  );
  return rows.filter((_, place) => shown[place]);
}

async function readData<Row extends DataRow, Space extends Namespace>(
  { entity, table, order, namespaces: { table: spaces } }: DataType<Row, Space>,
  em: EntityManager,
  ids: readonly string[],
  namespaces: readonly string[] | undefined,
): Promise<Map<string, Row[]>> {
  const marks = ids.map(() => '?').join(', ');
  const names = namespaces?.map(() => 'name_key(?)').join(', ');
  const among = names === undefined ? '' : `and name_key(n.name) in (${names === '' ? 'null' : names})`;
  const rows: Record<string, unknown>[] = await em.execute(
    `select d.* from ${table} d join ${spaces} n on n.id = d.namespace_id
     where d.node_id in (${marks}) ${among} order by name_key(n.name), ${order}`,
    [...ids, ...(namespaces ?? [])],
  );
  return Map.groupBy(
    rows.map((row) => em.map(entity, row as EntityDictionary<Row>)),
    ({ nodeId }) => nodeId,
  );
}
