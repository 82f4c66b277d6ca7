import { batch } from '#platform/graph/batch.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import {
  countLines,
  cursorOf,
  readLines,
  type ConsoleLine,
  type ConsoleSelection,
} from '../console/console-lines.ts';
import { sessionsAlive } from '../console/console-states.ts';
import { ConsoleSession } from '../entities/console-session.ts';
import type { Server } from '../server.ts';
import { loadServer, mayUseServer } from '../find-server.ts';

export const consoleResolvers = {
  Query: {
    async serverConsoleSession(_: unknown, { id }: { id: string }, context: GraphContext) {
      const session = await context.em.findOne(ConsoleSession, { id });
      if (session === null) return null;
      return (await loadServer(context, session.serverId)) === null ? null : session;
    },
  },
  Server: {
    async consoleSessions({ id }: Server, _: unknown, context: GraphContext) {
      const sessions = await batch(context, 'consoleSessions', id, async (ids) => {
        const where = { serverId: { $in: [...ids] }, state: { $in: sessionsAlive } };
        return Map.groupBy(await context.em.find(ConsoleSession, where), ({ serverId }) => serverId);
      });
      return sessions ?? [];
    },
    async console(server: Server, selection: ConsoleSelection, { access, em }: GraphContext) {
      // Callers who see the machine through an instance see only what it printed for instances of their tenants.
      const all = await access.may('viewer', server.tenantId);
      const tenants = all ? undefined : access.tenantsQuery('member');
      const { lines, hasNextPage, hasPreviousPage } = await readLines(em, server.id, tenants, selection);
      const edges = lines.map((node) => ({ cursor: cursorOf(node), node }));
      return {
        edges,
        nodes: lines,
        pageInfo: {
          hasNextPage,
          hasPreviousPage,
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
        totalCount: async () => await countLines(em, server.id, tenants, selection.operationId ?? null),
      };
    },
  },
  ServerConsoleSession: {
    server: async ({ serverId }: ConsoleSession, _: unknown, context: GraphContext) =>
      await loadServer(context, serverId),
    operation: ({ operationId }: ConsoleSession) => ({ __typename: 'Operation', id: operationId }),
    mayUse: mayUseSession,
    url: async (session: ConsoleSession, _: unknown, context: GraphContext) =>
      (await mayUseSession(session, _, context)) ? session.url : null,
  },
  ConsoleLine: {
    operation: ({ operationId }: ConsoleLine) => ({ __typename: 'Operation', id: operationId }),
  },
};

async function mayUseSession(
  { serverId }: ConsoleSession,
  _: unknown,
  context: GraphContext,
): Promise<boolean> {
  const server = await loadServer(context, serverId);
  return server !== null && (await mayUseServer(context.access, server));
}
