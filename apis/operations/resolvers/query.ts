import { batch } from '#platform/graph/batch.ts';
import { PAGE_LIMIT, type Connection } from '#platform/graph/connection.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { toConditions } from '#platform/graph/filters.ts';
import { readPage } from '#platform/resource/pages.ts';
import { Operation } from '../entities/operation.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { findOperations } from '../find-operations.ts';
import { onResources } from './related-to.ts';

/** A page of a list of operations. */
export type OperationPage = Connection<Operation>;

const ORDER = { CREATED_AT: 'createdAt' } as const;

export const operationQueries: Pick<QueryResolvers, 'operation' | 'operations'> = {
  async operation(_, { id }, context) {
    return await loadVisible(context, id);
  },

  async operations(_, { where, orderBy, ...page }, context) {
    return await readPage(context, {
      entity: Operation,
      where: { $and: [context.access.visible('viewer'), ...toConditions(where).map(onResources)] },
      page,
      maxPage: PAGE_LIMIT,
      orderBy: {
        property: orderBy ? ORDER[orderBy.field] : 'id',
        direction: orderBy?.direction ?? 'ASC',
      },
    });
  },
};

/** One operation, read together with all others of the request; null when the caller may not see it. */
export async function loadVisible(context: GraphContext, id: string): Promise<Operation | null> {
  const load = async (ids: readonly string[]): Promise<Map<string, Operation>> =>
    await findOperations(context.em, ids);
  const operation = await batch(context, 'operation', id, load);
  if (operation === undefined) return null;
  return (await context.access.may('viewer', operation.tenantId)) ? operation : null;
}
