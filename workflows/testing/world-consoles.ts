import { cancelled, heartbeat } from '@temporalio/activity';
import type { ConsoleActivities, GraphActivities } from '#contracts/activities/activities.ts';
import type { WorldEnd } from './world-parts.ts';

type WorldConsoles = ConsoleActivities &
  Pick<GraphActivities, 'readConsoleTail' | 'checkConsole' | 'isConsoleClosed' | 'endConsole'>;

/**
 * Consoles as the world has them. One that is kept lasts until the operation ends, as a real one does, and lets no time
 * fly meanwhile; one that is served is closed at once, unless something wraps it.
 * @param printed what the machine of each operation prints
 */
export function worldConsoles(
  printed: ReadonlyMap<string, readonly string[]>,
  ends: Map<string, WorldEnd>,
): WorldConsoles {
  return {
    async recordConsole({ operation }) {
      if (!printed.has(operation.operationId)) return { kept: 0, ended: 'its BMC offers no console' };
      const alive = setInterval(() => heartbeat(), 200);
      try {
        return await cancelled();
      } finally {
        clearInterval(alive);
      }
    },
    serveConsole: async () => ({ because: 'CLOSED' }),
    readConsoleTail: async ({ operation }) => ({ lines: printed.get(operation.operationId) ?? [] }),
    checkConsole: async () => undefined,
    isConsoleClosed: async ({ operation }) => ends.get(operation.operationId)?.outcome === 'SUCCEEDED',
    endConsole: async ({ operation }, { outcome, because, failure }) =>
      void ends.set(operation.operationId, { outcome, action: because ?? 'END', failure }),
  };
}
