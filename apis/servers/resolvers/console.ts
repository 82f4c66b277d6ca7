import { batch } from '#platform/graph/batch.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { Connection } from '#platform/graph/connection.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { operationStub } from '#platform/graph/operation-stub.ts';
import { isIdOf } from '#platform/ids/id.ts';
import type { SomeOf } from '#platform/graph/typed-resolvers.ts';
import { countLines, cursorOf, readLines, type ConsoleLine } from '../console/console-lines.ts';
import { sessionsAlive } from '../console/console-states.ts';
import { ConsoleSession } from '../entities/console-session.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { loadServer, mayUseServer } from '../find-server.ts';

/** A page of the lines of a console. */
export type ConsolePageShown = Connection<ConsoleLine>;

export const consoleResolvers = {
  Query: {
    async serverConsoleSession(_, { id }, context) {
      if (!isIdOf(id, 'serverConsoleSession')) return null;
      const session = await context.em.findOne(ConsoleSession, { id });
      if (session === null) return null;
      return (await loadServer(context, session.serverId)) === null ? null : session;
    },
  },
  Server: {
    async consoleSessions({ id }, _, context) {
      const sessions = await batch(context, 'consoleSessions', id, async (ids) => {
        const where = { serverId: { $in: [...ids] }, state: { $in: sessionsAlive } };
        return Map.groupBy(await context.em.find(ConsoleSession, where), ({ serverId }) => serverId);
      });
      return sessions ?? [];
    },
    async console(server, selection, { access, em }) {
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
    async server({ serverId }, _, context) {
      const server = await loadServer(context, serverId);
      if (server !== null) return server;
      throw new UserError('NOT_FOUND', `There is no server ${serverId}. Check the id.`);
    },
    operation: ({ operationId }) => operationStub(operationId),
    mayUse: async (session, _, context) => await mayUseSession(session, context),
    url: async (session, _, context) => ((await mayUseSession(session, context)) ? session.url : null),
  },
  ConsoleLine: {
    operation: ({ operationId }) => operationStub(operationId),
  },
} satisfies SomeOf<Resolvers>;

async function mayUseSession({ serverId }: ConsoleSession, context: GraphContext): Promise<boolean> {
  const server = await loadServer(context, serverId);
  return server !== null && (await mayUseServer(context.access, server));
}
