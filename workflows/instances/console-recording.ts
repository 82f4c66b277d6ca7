import { CancellationScope, sleep } from '@temporalio/workflow';
import type { BoundActivities } from '#workflows/engine/activities.ts';
import type { WaitEvidence } from '#workflows/engine/step-context.ts';

/** Of a line, and of all of them, in a failure's message. */
const LONGEST = 200;
/** How long a line may be on its way into the graph. */
const ON_ITS_WAY = '2 seconds';

/**
 * Records what a machine prints on its serial console while its operation waits for it. The operation neither waits for
 * the recording nor fails by it. One activity lasts for all waits, and until the workflow closes: its worker is
 * notified with its next heartbeat.
 * @param activities what the recording calls, and for which server; null while none is known
 */
export function createConsoleRecording(
  activities: () => (Pick<BoundActivities, 'console' | 'graph'> & { readonly serverId: string }) | null,
): WaitEvidence {
  let hasBegun = false;
  let isOver = false;
  return {
    begin() {
      const found = activities();
      if (hasBegun || found === null) return;
      const { console, serverId } = found;
      hasBegun = true;
      const over = (): void => {
        isOver = true;
      };
      // A cancellation of the operation undoes steps, during which the machine may still print.
      CancellationScope.nonCancellable(async () => await console.recordConsole({ serverId })).then(
        over,
        over,
      );
    },
    async describe() {
      const found = activities();
      // It ended on its own: the machine's BMC offers no console.
      if (!hasBegun || isOver || found === null) return '';
      await sleep(ON_ITS_WAY, { summary: 'Lets the last lines of the console arrive' });
      const { lines } = await found.graph.readConsoleTail({ serverId: found.serverId });
      if (lines.length === 0) return '';
      return `Last console output: ${lines.map((line) => `“${line.slice(0, LONGEST)}”`).join(', ')}.`;
    },
  };
}
