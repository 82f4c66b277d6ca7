import { olderThan, type InProgressArguments } from '#platform/graph/in-progress.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { sessionsAlive } from '../console/console-states.ts';
import { ConsoleSession } from '../entities/console-session.ts';
import { Server } from '../server.ts';

export const queryResolvers = {
  Query: {
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
