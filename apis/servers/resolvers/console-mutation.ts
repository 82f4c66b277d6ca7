import type { GraphContext } from '#platform/graph/context.ts';
import { mutate } from '#platform/graph/mutation.ts';
import { acceptedOperation } from '#platform/graph/operation-stub.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import { ConsoleSession } from '../entities/console-session.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { Server } from '../server.ts';
import { serverConsoleClose } from '../mutations/console-close.ts';
import { serverConsoleOpen } from '../mutations/console-open.ts';
import { serverConsoleReport } from '../mutations/console-report.ts';
import type { ServersSettings } from '../settings.ts';

/** Mutations that are about a session at a console, and answer it. */
export function createConsoleMutations(
  settings: ServersSettings,
): Pick<MutationResolvers, 'serverConsoleOpen' | 'serverConsoleClose' | 'serverConsoleReport'> {
  return {
    serverConsoleOpen: async (_, { input }, context) =>
      await mutate(serverConsoleOpen, input, context, async ({ serverId, sessionId, operationId }) => ({
        server: await context.database.fork().findOne(Server, { id: serverId }),
        consoleSession: await sessionOf(context, sessionId),
        operation: acceptedOperation(settings.temporalLink, operationId, 'CONSOLE'),
      })),
    serverConsoleClose: async (_, { input }, context) =>
      await mutate(serverConsoleClose, input, context, async ({ sessionId }) => ({
        consoleSession: await sessionOf(context, sessionId),
      })),
    serverConsoleReport: async (_, { input }, context) =>
      await mutate(serverConsoleReport, input, context, async ({ sessionId }) => ({
        consoleSession: await sessionOf(context, sessionId),
      })),
  };
}

async function sessionOf(
  context: GraphContext,
  id: IdOf<'serverConsoleSession'>,
): Promise<ConsoleSession | null> {
  return await context.database.fork().findOne(ConsoleSession, { id });
}
