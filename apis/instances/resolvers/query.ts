import { olderThan, type InProgressArguments } from '#platform/graph/in-progress.ts';
import { readConnection, type PageArguments } from '#platform/graph/connection.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { mentions, toConditions } from '#platform/graph/filters.ts';
import { Instance } from '../entities/instance.ts';
import { instanceLifecycle, type InstanceState } from '../states.ts';
import { loadInstance } from './instance.ts';

const ORDER = { HOSTNAME: 'hostname', CREATED_AT: 'createdAt' } as const;
const IN_PROGRESS = Object.keys(instanceLifecycle.inProgress) as InstanceState[];

interface ListArguments extends PageArguments {
  readonly where?: object | null;
  readonly orderBy?: { field: keyof typeof ORDER; direction: 'ASC' | 'DESC' } | null;
}

export const queryResolvers = {
  Query: {
    instance: async (_: unknown, { id }: { id: string }, context: GraphContext) =>
      await loadInstance(context, id),
    async instances(_: unknown, args: ListArguments, { em, access }: GraphContext) {
      const conditions: object[] = [access.visible('viewer'), ...toConditions(args.where)];
      if (!mentions(args.where, 'state')) conditions.push({ state: { $ne: 'DELETED' } });
      return await readConnection(em, {
        entity: Instance,
        where: { $and: conditions },
        page: args,
        orderBy:
          args.orderBy === null || args.orderBy === undefined
            ? { property: 'hostname', direction: 'ASC' }
            : { property: ORDER[args.orderBy.field], direction: args.orderBy.direction },
      });
    },
    async instancesInProgress(
      _: unknown,
      { olderThanSeconds, operationId }: InProgressArguments,
      { em, access }: GraphContext,
    ) {
      access.requireService();
      const before = olderThan(olderThanSeconds);
      const found = await em.find(Instance, {
        state: { $in: IN_PROGRESS },
        ...(typeof operationId === 'string' && { operationId }),
        ...(before && { requestedAt: before }),
      });
      return found.map((instance) => ({
        instanceId: instance.id,
        operationId: instance.operationId,
        request: JSON.stringify(instance.operationRequest),
      }));
    },
  },
};
