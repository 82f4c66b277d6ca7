import { cancellationSignal, heartbeat } from '@temporalio/activity';
import { setTimeout as delay } from 'node:timers/promises';
import type { ConsoleEnd } from '#contracts/servers/requests.ts';
import type { ConsoleActivities } from '#contracts/activities/activities.ts';
import { ConsoleSessionDocument, ReportConsoleDocument } from '../generated/graph.ts';
import type { GraphClient } from '../graph/graph-client.ts';
import { throwRefusal } from '../graph/refusal.ts';
import { idempotencyKeyOf } from '../idempotency-key.ts';
import type { ConsoleListener } from './console-hub.ts';
import {
  createConsoleSession,
  DISMISSALS,
  type ConsoleSession,
  type ConsoleSessions,
} from './console-session.ts';
import { consoleOpener } from './open-console.ts';
import type { ConsoleDeps } from './record-console.ts';

export interface ServeDeps extends ConsoleDeps {
  readonly sessions: ConsoleSessions;
  /** Base URL under which people reach this process, `ws` or `wss`. */
  readonly consoleUrl: string;
  /** How long a session without participants stays open. */
  readonly idleMs: number;
}

const BEAT_MS = 1_000;
/** After this many heartbeats the graph is asked whether the session is to be closed. */
const BEATS_A_LOOK = 3;

/** Opens a console for people, and keeps their session until it ends. */
export function createServeConsole(deps: ServeDeps): ConsoleActivities['serveConsole'] {
  return async (call, { sessionId, serverId, expiresAt }) => {
    const signal = cancellationSignal();
    let session: ConsoleSession | null = null as ConsoleSession | null;
    let failure: Error | null = null as Error | null;
    const listener: ConsoleListener = {
      received: (bytes, past) => {
        // Participants may see what is printed now; earlier output may belong to another tenant.
        if (!past) session?.show(bytes);
      },
      ended: (error) => {
        failure = error;
      },
    };
    const attachment = await deps.hub.join(serverId, listener, consoleOpener(deps, call, serverId), signal);
    const served = createConsoleSession(attachment);
    session = served;
    let dismissal: (typeof DISMISSALS)['ENDED' | 'INTERRUPTED'] = DISMISSALS.ENDED;
    try {
      deps.sessions.set(sessionId, served);
      await reportOpen(deps.graph, call.operation.operationId, `${deps.consoleUrl}/consoles/${sessionId}`);
      for (let beat = 1; ; beat += 1) {
        heartbeat();
        if (failure !== null) {
          dismissal = DISMISSALS.INTERRUPTED;
          throw failure;
        }
        const because = await endOf(served, expiresAt, beat % BEATS_A_LOOK === 0 ? sessionId : null);
        if (because !== null) return { because };
        await delay(BEAT_MS, undefined, { signal });
      }
    } finally {
      deps.sessions.delete(sessionId);
      served.close(dismissal);
      attachment.leave();
    }
  };

  async function endOf(
    session: ConsoleSession,
    expiresAt: string,
    sessionId: string | null,
  ): Promise<ConsoleEnd | null> {
    if (Date.now() >= Date.parse(expiresAt)) return 'EXPIRED';
    if (session.idleMs() >= deps.idleMs) return 'IDLE';
    if (sessionId === null) return null;
    const closing = await isClosing(deps.graph, sessionId);
    return closing ? 'CLOSED' : null;
  }
}

async function reportOpen(graph: GraphClient, operationId: string, url: string): Promise<void> {
  // Another attempt, in another process, is another place.
  const idempotencyKey = idempotencyKeyOf(`open/${url}`);
  const { serverConsoleReport } = await graph.execute(ReportConsoleDocument, {
    input: { idempotencyKey, operationId, action: 'OPEN', url },
  });
  throwRefusal(serverConsoleReport.errors);
}

/** Where the graph is unavailable, people continue for as long as the session may last. */
async function isClosing(graph: GraphClient, sessionId: string): Promise<boolean> {
  try {
    const { serverConsoleSession: session } = await graph.execute(ConsoleSessionDocument, { sessionId });
    return session === null || session.closing;
  } catch {
    return false;
  }
}
