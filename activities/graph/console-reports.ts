import { ApplicationFailure } from '@temporalio/activity';
import type { GraphActivities } from '#contracts/activities/activities.ts';
import { ConsoleSessionDocument, ConsoleTailDocument, ReportConsoleDocument } from '../generated/graph.ts';
import { idempotencyKeyOf } from '../idempotency-key.ts';
import type { GraphClient } from './graph-client.ts';
import { throwRefusal } from './refusal.ts';

type ConsoleReports = Pick<
  GraphActivities,
  'readConsoleTail' | 'checkConsole' | 'isConsoleClosed' | 'endConsole'
>;

/** Lines of a console that say why a machine did not do its part. */
const CONSOLE_TAIL_LINES = 5;

/** Writes console lines and sessions to the graph. */
export function createConsoleReports(graph: GraphClient): ConsoleReports {
  return {
    async readConsoleTail({ operation: { operationId } }, { serverId }) {
      const { server } = await graph.execute(ConsoleTailDocument, {
        serverId,
        operationId,
        last: CONSOLE_TAIL_LINES,
      });
      return { lines: server?.console.nodes.map(({ text }) => text) ?? [] };
    },
    async checkConsole(_, { sessionId }) {
      const { serverConsoleSession: session } = await graph.execute(ConsoleSessionDocument, { sessionId });
      if (session !== null) return;
      throw ApplicationFailure.nonRetryable(`The session ${sessionId} is no longer there.`, 'NOT_FOUND');
    },
    async isConsoleClosed(_, { sessionId }) {
      const { serverConsoleSession: session } = await graph.execute(ConsoleSessionDocument, { sessionId });
      return session?.state === 'CLOSED';
    },
    async endConsole({ operation: { operationId } }, { outcome, because, failure }) {
      const { serverConsoleReport } = await graph.execute(ReportConsoleDocument, {
        input: {
          idempotencyKey: idempotencyKeyOf(`console/${outcome}`),
          operationId,
          action: 'END',
          outcome,
          because,
          failure,
        },
      });
      throwRefusal(serverConsoleReport.errors);
    },
  };
}
