import { isIdOf } from '#platform/ids/id.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import { olderThan } from '#platform/graph/in-progress.ts';
import type { SomeOf } from '#platform/graph/typed-resolvers.ts';
import { sessionsAlive } from '../console/console-states.ts';
import { ConsoleSession } from '../entities/console-session.ts';
import type { Resolvers, ServerInProgress } from '../generated/resolvers.ts';
import { Server } from '../server.ts';

export const queryResolvers = {
  Query: {
    async serversInProgress(_, { olderThanSeconds, operationId }, { em, access }) {
      access.requireService();
      if (typeof operationId === 'string' && !isIdOf(operationId, 'operation')) return [];
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
        ...held.flatMap((server) => inProgress(server.id, server)),
        ...sessions.flatMap((session) => inProgress(session.serverId, session)),
      ];
    },
  },
} satisfies SomeOf<Resolvers>;

function inProgress(
  serverId: IdOf<'server'>,
  { operationId, operationRequest }: Pick<Server, 'operationId' | 'operationRequest'>,
): ServerInProgress[] {
  if (typeof operationId !== 'string') return [];
  const isKnown = operationRequest !== null && operationRequest !== undefined;
  return [{ serverId, operationId, request: isKnown ? JSON.stringify(operationRequest) : null }];
}
