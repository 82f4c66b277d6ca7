import { olderThan, type InProgressArguments } from '#platform/graph/in-progress.ts';
import { readConnection, type PageArguments } from '#platform/graph/connection.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { toConditions } from '#platform/graph/filters.ts';
import { sessionsAlive } from '../console-states.ts';
import { ConsoleSession } from '../entities/console-session.ts';
import { Server } from '../entities/server.ts';
import { loadServer } from './server.ts';

const ORDER = { NAME: 'name', CREATED_AT: 'createdAt' } as const;

interface ListArguments extends PageArguments {
  readonly where?: object | null;
  readonly orderBy?: { field: keyof typeof ORDER; direction: 'ASC' | 'DESC' } | null;
}

export const queryResolvers = {
  Query: {
    server: async (_: unknown, { id }: { id: string }, context: GraphContext) =>
      await loadServer(context, id),
    async servers(_: unknown, args: ListArguments, { em, access }: GraphContext) {
      const visible = access.visible('viewer', 'tenantId', 'instanceTenantId');
      return await readConnection(em, {
        entity: Server,
        where: { $and: [visible, ...toConditions(args.where)] },
        page: args,
        orderBy:
          args.orderBy === null || args.orderBy === undefined
            ? { property: 'name', direction: 'ASC' }
            : { property: ORDER[args.orderBy.field], direction: args.orderBy.direction },
      });
    },
    async serversInProgress(
      _: unknown,
      { olderThanSeconds, operationId }: InProgressArguments,
      { em, access }: GraphContext,
    ) {
      access.requireService();
      const before = olderThan(olderThanSeconds);
      const byOperation = typeof operationId === 'string' ? { operationId } : {};
      const held = await em.find(Server, {
        operationId: { $ne: null },
        ...byOperation,
        ...(before && { heldSince: before }),
      });
      const sessions = await em.find(ConsoleSession, {
        state: { $in: sessionsAlive },
        ...byOperation,
        ...(before && { createdAt: before }),
      });
      return [
        ...held.map((server) => inProgress(server.id, server)),
        ...sessions.map((session) => inProgress(session.serverId, session)),
      ];
    },
  },
};

function inProgress(
  serverId: string,
  { operationId, operationRequest }: Pick<Server, 'operationId' | 'operationRequest'>,
): object {
  const isKnown = operationRequest !== null && operationRequest !== undefined;
  return { serverId, operationId, request: isKnown ? JSON.stringify(operationRequest) : null };
}
