import { batch } from '#platform/graph/batch.ts';
import { readConnection, type Connection, type PageArguments } from '#platform/graph/connection.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { toConditions } from '#platform/graph/filters.ts';
import { Operation } from '../entities/operation.ts';
import { findOperations } from '../find-operations.ts';
import { onResources } from './related-to.ts';

interface ListArguments extends PageArguments {
  readonly where?: object | null;
  readonly orderBy?: { readonly field: keyof typeof ORDER; readonly direction: 'ASC' | 'DESC' } | null;
}

const ORDER = { CREATED_AT: 'createdAt' } as const;

export const operationQueries = {
  async operation(_: unknown, { id }: { id: string }, context: GraphContext): Promise<Operation | null> {
    return await loadVisible(context, id);
  },

  async operations(_: unknown, args: ListArguments, context: GraphContext): Promise<Connection<Operation>> {
    return await readConnection(context.em, {
      entity: Operation,
      where: {
        $and: [context.access.visible('viewer'), ...toConditions(args.where).map(onResources)],
      },
      page: args,
      ...(args.orderBy
        ? { orderBy: { property: ORDER[args.orderBy.field], direction: args.orderBy.direction } }
        : {}),
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
