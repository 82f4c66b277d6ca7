import { ApplicationFailure, CancellationScope, sleep } from '@temporalio/workflow';
import type { BoundActivities } from './activities.ts';

/** What a machine prints on its serial console while its operation waits for it. */
export interface ConsoleRecording {
  /**
   * Starts the recording unless it runs. Nothing waits for it, and it never makes the operation fail; one
   * activity lasts for all waits, and until the workflow closes: then its worker hears so with its next heartbeat.
   */
  begin(): void;
  /** What the machine printed last, as a sentence for the end of a message; empty where nothing is known. */
  consoleTail(): Promise<string>;
}

/** Of a line, and of all of them, in a failure's message. */
const LONGEST = 200;
/** How long a line may be on its way into the graph. */
const ON_ITS_WAY = '2 seconds';

/** @param activities what the recording calls, and for which server; null while none is known */
export function createConsoleRecording(
  activities: () => (Pick<BoundActivities, 'console' | 'graph'> & { readonly serverId: string }) | null,
): ConsoleRecording {
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
      // A cancellation of the operation takes steps back, in which the machine may print still.
      CancellationScope.nonCancellable(async () => await console.recordConsole({ serverId })).then(
        over,
        over,
      );
    },
    async consoleTail() {
      const found = activities();
      // It ended by itself: the machine's BMC offers no console.
      if (!hasBegun || isOver || found === null) return '';
      await sleep(ON_ITS_WAY, { summary: 'Lets the last lines of the console arrive' });
      const { lines } = await found.graph.readLastWords({ serverId: found.serverId });
      if (lines.length === 0) return '';
      return ` Last console output: ${lines.map((line) => `“${line.slice(0, LONGEST)}”`).join(', ')}.`;
    },
  };
}

/** The failure of a wait, with what the machine said last as evidence. */
export async function withConsoleTail(
  failure: ApplicationFailure | null,
  consoleTail: ConsoleRecording['consoleTail'],
): Promise<ApplicationFailure | null> {
  if (failure === null) return null;
  const tail = await consoleTail();
  if (tail === '') return failure;
  const sentence = /[.!?]$/.test(failure.message) ? failure.message : `${failure.message}.`;
  return ApplicationFailure.nonRetryable(`${sentence}${tail}`, failure.type);
}
