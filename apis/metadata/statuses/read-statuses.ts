import type { EntityManager } from '@mikro-orm/postgresql';
import { batch } from '#platform/graph/batch.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { mayUseNamespace } from '../namespaces/namespaces.ts';
import { findNode } from '../nodes/find-node.ts';
import { Status } from './status.ts';
import { StatusNamespace } from './status-namespace.ts';

/** Statuses of one resource at most. */
export const MOST_STATUSES = 64;

/** Which statuses of a resource a caller asks for. */
export interface StatusFilter {
  readonly namespaces?: readonly string[] | null | undefined;
  readonly sources?: readonly string[] | null | undefined;
}

/**
 * The statuses of a resource, by namespace and source; none where the caller may not see the resource, and those of
 * private namespaces for those alone who may use them.
 */
export async function statusesOfNode(
  context: GraphContext,
  id: string,
  { namespaces, sources }: StatusFilter,
): Promise<readonly Status[]> {
  if ((await findNode(context, id)) === null) return [];
  const found = await batch(
    context,
    `statuses of nodes ${JSON.stringify(namespaces ?? null)}`,
    id,
    async (ids) => await readStatuses(context.em, ids, namespaces ?? undefined),
  );
  const wanted = (found ?? []).filter(({ source }) => sources?.includes(source) ?? true);
  return await shownTo(context, wanted);
}

/** The status with the id, or null where there is none that the caller may see. */
export async function statusById(context: GraphContext, id: string): Promise<Status | null> {
  const status = await batch(context, 'statuses', id, async (ids) => {
    const found = await context.em.find(Status, { id: { $in: [...ids] as Status['id'][] } });
    return new Map(found.map((one) => [one.id as string, one]));
  });
  if (status === undefined || (await findNode(context, status.nodeId)) === null) return null;
  return (await shownTo(context, [status]))[0] ?? null;
}

/** The namespace of a status. Every caller who sees the status sees it, regardless of its owner. */
export async function namespaceOfStatus(
  context: GraphContext,
  { namespaceId }: Status,
): Promise<StatusNamespace> {
  const found = await batch(context, 'namespaces of statuses', namespaceId, async (ids) => {
    const namespaces = await context.em.find(StatusNamespace, {
      id: { $in: [...ids] as StatusNamespace['id'][] },
    });
    return new Map(namespaces.map((one) => [one.id as string, one]));
  });
  if (found === undefined) throw new Error(`The namespace ${namespaceId} of a status does not exist`);
  return found;
}

/** Those that the caller may see among statuses of resources that they may see. */
async function shownTo(context: GraphContext, statuses: readonly Status[]): Promise<readonly Status[]> {
  const shown = await Promise.all(
    statuses.map(async (one) => await mayUseNamespace(context.access, await namespaceOfStatus(context, one))),
  );
  return statuses.filter((_, place) => shown[place]);
}

async function readStatuses(
  em: EntityManager,
  ids: readonly string[],
  namespaces: readonly string[] | undefined,
): Promise<Map<string, Status[]>> {
  const marks = ids.map(() => '?').join(', ');
  const names = namespaces?.map(() => 'name_key(?)').join(', ');
  const among = names === undefined ? '' : `and name_key(n.name) in (${names === '' ? 'null' : names})`;
  const rows: Record<string, unknown>[] = await em.execute(
    `select status.* from status join status_namespace n on n.id = status.namespace_id
     where status.node_id in (${marks}) ${among} order by name_key(n.name), status.source, status.id`,
    [...ids, ...(namespaces ?? [])],
  );
  return Map.groupBy(
    rows.map((row) => em.map(Status, row)),
    ({ nodeId }) => nodeId,
  );
}
