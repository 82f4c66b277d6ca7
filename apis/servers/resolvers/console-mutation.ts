import type { GraphContext } from '#platform/graph/context.ts';
import { mutate } from '#platform/graph/mutation.ts';
import { acceptedOperation } from '#platform/graph/operation-stub.ts';
import { ConsoleSession } from '../entities/console-session.ts';
import { Server } from '../server.ts';
import { serverConsoleClose } from '../mutations/console-close.ts';
import { serverConsoleOpen } from '../mutations/console-open.ts';
import { serverConsoleReport } from '../mutations/console-report.ts';
import type { ServersSettings } from '../settings.ts';

type Arguments = { readonly input: unknown };

/** Mutations that are about a session at a console, and answer it. */
export function createConsoleMutations(settings: ServersSettings): object {
  return {
    serverConsoleOpen: async (_: unknown, { input }: Arguments, context: GraphContext) =>
      await mutate(serverConsoleOpen, input, context, async ({ serverId, sessionId, operationId }) => ({
        server: await context.database.fork().findOne(Server, { id: serverId }),
        consoleSession: await sessionOf(context, sessionId),
        operation: acceptedOperation(settings.temporalLink, operationId, 'CONSOLE'),
      })),
    serverConsoleClose: async (_: unknown, { input }: Arguments, context: GraphContext) =>
      await mutate(serverConsoleClose, input, context, async ({ sessionId }) => ({
        consoleSession: await sessionOf(context, sessionId),
      })),
    serverConsoleReport: async (_: unknown, { input }: Arguments, context: GraphContext) =>
      await mutate(serverConsoleReport, input, context, async ({ sessionId }) => ({
        consoleSession: await sessionOf(context, sessionId),
      })),
  };
}

async function sessionOf(context: GraphContext, id: string): Promise<ConsoleSession | null> {
  return await context.database.fork().findOne(ConsoleSession, { id });
}
